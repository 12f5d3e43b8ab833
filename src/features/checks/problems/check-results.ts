import { ignoreTest, type IgnoreRules } from '../../../core/check/ignore';
import type { Severity } from '../../../core/check/problem';
import { Listeners } from '../../../core/listeners';
import { liesUnder } from '../../../core/vault-path';
import type { PlacedProblem } from './placed-problem';

/** The problems that are known now, by note, without those that are ignored. */
export class CheckResults {
  /** How many there are of each severity. */
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  private readonly all = new Map<string, readonly PlacedProblem[]>();
  private readonly shown = new Map<string, readonly PlacedProblem[]>();
  private readonly listeners = new Listeners<string | null>();
  private ignores: ReturnType<typeof ignoreTest>;

  constructor(rules: IgnoreRules) {
    this.ignores = ignoreTest(rules);
  }

  /** Each note that has problems, with them in the order of its text. */
  get notes(): ReadonlyMap<string, readonly PlacedProblem[]> {
    return this.shown;
  }

  /** How many there are. */
  get total(): number {
    return this.counts.error + this.counts.warning + this.counts.info;
  }

  /** How many more there are that are ignored. */
  get ignored(): number {
    return [...this.all.values()].reduce((sum, { length }) => sum + length, 0) - this.total;
  }

  /** Every note with problems, ignored ones too, in a folder or below it. */
  under(folder: string): string[] {
    return [...this.all.keys()].filter((note) => liesUnder(note, folder));
  }

  /** The problems of the note at a path. */
  of(path: string): readonly PlacedProblem[] {
    return this.shown.get(path) ?? [];
  }

  /** Those that are not ignored. */
  withoutIgnored(path: string, problems: readonly PlacedProblem[]): PlacedProblem[] {
    return problems.filter(({ problem }) => !this.ignores(path, problem));
  }

  /** Replaces what is known of a note. */
  set(path: string, problems: readonly PlacedProblem[]): void {
    if (problems.length > 0) this.all.set(path, problems);
    else this.all.delete(path);
    if (this.show(path, problems)) this.listeners.tell(path);
  }

  /** Leaves out what other rules ignore. */
  ignore(rules: IgnoreRules): void {
    this.ignores = ignoreTest(rules);
    for (const [path, problems] of this.all) this.show(path, problems);
    this.listeners.tell(null);
  }

  clear(): void {
    this.all.clear();
    this.shown.clear();
    Object.assign(this.counts, { error: 0, warning: 0, info: 0 });
    this.listeners.tell(null);
  }

  /** Calls the listener after each change with the note's path, null when all may have changed; returns a function that removes it. */
  onChange(listener: (path: string | null) => void): () => void {
    return this.listeners.add(listener);
  }

  /** Shows those of a note's problems that are not ignored. Whether any was shown before, or is now. */
  private show(path: string, problems: readonly PlacedProblem[]): boolean {
    const before = this.of(path);
    const now = this.withoutIgnored(path, problems);
    this.count(before, -1);
    this.count(now, 1);
    if (now.length > 0) this.shown.set(path, now);
    else this.shown.delete(path);
    return before.length > 0 || now.length > 0;
  }

  private count(problems: readonly PlacedProblem[], change: 1 | -1): void {
    for (const { problem } of problems) this.counts[problem.severity] += change;
  }
}
