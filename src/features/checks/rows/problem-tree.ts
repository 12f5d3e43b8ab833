import { severities, type ProblemCode, type Severity } from '../../../core/check/problem';
import { foldPath, splitTarget, withoutMd } from '../../../core/vault-path';
import type { PlacedProblem } from '../problems/placed-problem';
import { kindNames } from '../problems/problem-kinds';

/** What the results are grouped by. */
export type Grouping = 'target' | 'note' | 'kind';

/** What the problems of a group have in common. */
export type GroupName =
  | { readonly kind: 'target'; readonly target: string }
  | { readonly kind: 'note'; readonly path: string }
  | { readonly kind: 'kind'; readonly code: ProblemCode };

/** The head of a group; a new one whenever something in it changed. */
export interface GroupRow {
  readonly row: 'group';
  readonly key: string;
  readonly name: GroupName;
  /** What to call the group. */
  readonly title: string;
  readonly problems: number;
  /** How many notes they stand in. */
  readonly notes: number;
  /** How many of them have a safe fix. */
  readonly safe: number;
  /** That of all, in a group by kind. */
  readonly severity: Severity;
  readonly open: boolean;
}

/** A problem of an open group; a new one whenever its note's problems are taken anew. */
export interface ProblemRow {
  readonly row: 'problem';
  readonly key: string;
  readonly placed: PlacedProblem;
}

/** A row of the results. */
export type Row = GroupRow | ProblemRow;

interface Group {
  readonly key: string;
  readonly name: GroupName;
  readonly title: string;
  readonly severity: Severity;
  readonly members: Map<string, ProblemRow[]>;
  problems: number;
  safe: number;
  head: GroupRow | null;
}

/** Problems in groups, changed note by note; the worst group comes first. */
export class ProblemTree {
  private readonly groups = new Map<string, Group>();
  private readonly groupsOfNote = new Map<string, Set<Group>>();
  private order: Group[] = [];
  private problems = 0;

  /** @param admits whether a problem is shown at all. */
  constructor(
    private readonly grouping: Grouping,
    private readonly admits: (placed: PlacedProblem) => boolean,
  ) {}

  /** How many problems are shown, and in how many notes. */
  get counts(): { readonly problems: number; readonly notes: number; readonly groups: number } {
    return { problems: this.problems, notes: this.groupsOfNote.size, groups: this.groups.size };
  }

  /** Takes the problems of one note in the place of those it had. */
  put(path: string, problems: readonly PlacedProblem[]): void {
    this.take(path);
    for (const placed of problems) if (this.admits(placed)) this.add(placed);
  }

  /** The rows in order: each group's head, followed by its problems if `isOpen` says so. */
  rows(isOpen: (key: string) => boolean): Row[] {
    if (this.order.length > this.groups.size) this.order = [...this.groups.values()];
    this.order.sort(this.grouping === 'kind' ? bySeverity : targetsFirst);
    return this.order.flatMap((group): Row[] => {
      const open = isOpen(group.key);
      const head = headOf(group, open);
      return open ? [head, ...this.members(group)] : [head];
    });
  }

  /** All problems of a group, note by note. */
  problemsOf(key: string): PlacedProblem[] {
    const group = this.groups.get(key);
    return group ? this.members(group).map(({ placed }) => placed) : [];
  }

  /** All problems, group by group. */
  all(): PlacedProblem[] {
    return [...this.groups.keys()].flatMap((key) => this.problemsOf(key));
  }

  private members(group: Group): ProblemRow[] {
    return [...group.members.values()].flat();
  }

  private add(placed: PlacedProblem): void {
    const group = this.groupFor(placed);
    const { path } = placed;
    const row: ProblemRow = { row: 'problem', key: placed.key, placed };
    const rows = group.members.get(path);
    if (rows) rows.push(row);
    else group.members.set(path, [row]);
    this.count(group, placed, 1);
    const groups = this.groupsOfNote.get(path);
    if (groups) groups.add(group);
    else this.groupsOfNote.set(path, new Set([group]));
  }

  private take(path: string): void {
    for (const group of this.groupsOfNote.get(path) ?? []) {
      for (const { placed } of group.members.get(path) ?? []) this.count(group, placed, -1);
      group.members.delete(path);
      if (group.members.size === 0) this.groups.delete(group.key);
    }
    this.groupsOfNote.delete(path);
  }

  private count(group: Group, { problem }: PlacedProblem, change: 1 | -1): void {
    group.problems += change;
    if (problem.fix?.safe) group.safe += change;
    group.head = null;
    this.problems += change;
  }

  private groupFor(placed: PlacedProblem): Group {
    const name = nameFor(this.grouping, placed);
    const key = keyOf(name);
    const known = this.groups.get(key);
    if (known) return known;
    const group: Group = { key, name, title: titleOf(name), severity: placed.problem.severity, members: new Map(), problems: 0, safe: 0, head: null };
    this.groups.set(key, group);
    this.order.push(group);
    return group;
  }
}

/** The target that most notes want, the note with most problems. */
function bySize(a: Group, b: Group): number {
  return b.members.size - a.members.size || b.problems - a.problems || (a.title < b.title ? -1 : 1);
}

function targetsFirst(a: Group, b: Group): number {
  return Number(a.name.kind === 'kind') - Number(b.name.kind === 'kind') || bySize(a, b);
}

function bySeverity(a: Group, b: Group): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity) || bySize(a, b);
}

function headOf(group: Group, open: boolean): GroupRow {
  if (group.head?.open === open) return group.head;
  const { key, name, title, severity, problems, safe } = group;
  group.head = { row: 'group', key, name, title, severity, problems, notes: group.members.size, safe, open };
  return group.head;
}

/** In results by missing target, other problems stand with their kind. */
function nameFor(grouping: Grouping, { path, problem: { code, target } }: PlacedProblem): GroupName {
  if (grouping === 'note') return { kind: 'note', path };
  if (grouping === 'target' && code === 'link/missing-note' && target !== null) return { kind: 'target', target: splitTarget(target).linkPath };
  return { kind: 'kind', code };
}

/** One text for a group, the same whenever its problems are put together. Targets that are equal as links compare them are one. */
export function keyOf(name: GroupName): string {
  if (name.kind === 'target') return `target ${foldPath(name.target)}`;
  return name.kind === 'note' ? `note ${name.path}` : `kind ${name.code}`;
}

function titleOf(name: GroupName): string {
  if (name.kind === 'target') return name.target;
  return name.kind === 'note' ? withoutMd(name.path) : kindNames[name.code];
}
