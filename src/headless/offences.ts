import { severities, type Problem, type ProblemCode, type Severity } from '../core/check/problem';
import { detachText } from '../core/detach';
import { groupBy } from '../core/group-by';
import { lastOf } from '../core/last-of';
import { LineIndex } from '../core/text';
import { splitTarget } from '../core/vault-path';

/** How much is shown of each code. */
export interface Extent {
  readonly notes: number;
  /** Of each note. */
  readonly lines: number;
}

/** How much is shown unless all is asked for. */
export const briefExtent: Extent = { notes: 5, lines: 3 };
/** All that there is. */
export const fullExtent: Extent = { notes: Infinity, lines: Infinity };

/** One note's problems of one code. */
export interface Offences {
  /** The note's number in the folder. */
  readonly note: number;
  readonly path: string;
  readonly count: number;
  /** The first of them, each in a line. */
  readonly lines: readonly OffenceLine[];
}

/** One problem in a line. */
export interface OffenceLine {
  /** Path, line and column. */
  readonly place: string;
  readonly message: string;
  /** The link path of a missing note for which suggestions are still to be looked up, with which `describeMissing` remakes the message. Else null. */
  readonly missing: string | null;
}

/** All problems of one code. */
export interface OffenceGroup {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly count: number;
  /** How many of them have a safe fix. */
  readonly fixable: number;
  /** How many notes have any. */
  readonly noteCount: number;
  /** The notes with most of them, as many as are shown. */
  readonly notes: readonly Offences[];
}

type GroupDraft = { -readonly [Key in keyof OffenceGroup]: OffenceGroup[Key] } & { notes: Offences[] };

/** Counts problems by code, and keeps what is to be shown of them. */
export class OffenceTally {
  private readonly groups = new Map<ProblemCode, GroupDraft>();

  constructor(private readonly shown: Extent) {}

  /** Counts the problems of one note. @param note The note's number in the folder. */
  add(note: number, path: string, text: string, problems: readonly Problem[]): void {
    let index: LineIndex | null = null;
    for (const [code, found] of groupBy(problems, (problem) => problem.code)) {
      const group = this.groupOf(code, found[0]?.severity ?? 'info');
      const count = found.length;
      group.count += count;
      group.fixable += found.filter(({ fix }) => fix?.safe).length;
      group.noteCount += 1;
      if (!this.isShown(group, { note, count })) continue;
      const lines = (index ??= new LineIndex(text));
      group.notes.push({ note, path, count, lines: found.slice(0, this.shown.lines).map((problem) => lineOf(path, problem, lines)) });
      keepWorst(group.notes, this.shown.notes);
    }
  }

  /** A group for each code that came up. */
  finish(): OffenceGroup[] {
    return [...this.groups.values()];
  }

  private groupOf(code: ProblemCode, severity: Severity): GroupDraft {
    const known = this.groups.get(code);
    if (known) return known;
    const made: GroupDraft = { code, severity, count: 0, fixable: 0, noteCount: 0, notes: [] };
    this.groups.set(code, made);
    return made;
  }

  private isShown({ notes }: GroupDraft, one: Pick<Offences, 'note' | 'count'>): boolean {
    const last = lastOf(notes);
    return notes.length < this.shown.notes || last === undefined || worstFirst(one, last) < 0;
  }
}

/** Puts together what several threads have counted: the gravest and most frequent codes first, in each the notes with most. */
export function mergeOffences(parts: readonly OffenceGroup[], shown: Extent): OffenceGroup[] {
  const merged = new Map<ProblemCode, GroupDraft>();
  for (const { code, severity, count, fixable, noteCount, notes } of parts) {
    const known = merged.get(code);
    merged.set(code, {
      code,
      severity,
      count: count + (known?.count ?? 0),
      fixable: fixable + (known?.fixable ?? 0),
      noteCount: noteCount + (known?.noteCount ?? 0),
      notes: [...notes, ...(known?.notes ?? [])],
    });
  }
  for (const { notes } of merged.values()) notes.sort(worstFirst).splice(shown.notes);
  const bySeverity = (a: GroupDraft, b: GroupDraft): number => severities.indexOf(a.severity) - severities.indexOf(b.severity);
  return [...merged.values()].sort((a, b) => bySeverity(a, b) || b.count - a.count || (a.code < b.code ? -1 : 1));
}

function worstFirst(a: Pick<Offences, 'note' | 'count'>, b: Pick<Offences, 'note' | 'count'>): number {
  return b.count - a.count || a.note - b.note;
}

/** Once there are as many as are shown, they are kept in order. */
function keepWorst(notes: Offences[], limit: number): void {
  if (notes.length >= limit) notes.sort(worstFirst).splice(limit);
}

function lineOf(path: string, { code, from, message, target, suggestions }: Problem, lines: LineIndex): OffenceLine {
  const { line, column } = lines.position(from);
  const missing = code === 'link/missing-note' && suggestions.length === 0 ? splitTarget(target ?? '').linkPath : null;
  // Detached: slices of the note's text would keep all of it in memory.
  return { place: `${path}:${line}:${column}`, message: detachText(message), missing: missing && detachText(missing) };
}
