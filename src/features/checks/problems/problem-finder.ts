import type { PlacedProblem } from './placed-problem';

/** Finds the problems of a text as that of the note at a path. */
export type FindProblems = (path: string, text: string) => PlacedProblem[];

interface Found {
  readonly path: string;
  readonly text: string;
  readonly problems: PlacedProblem[];
}

/** Finds the problems of a text as that of a note. Underlines and count ask for the same text at the same time: what was found last is kept. */
export class ProblemFinder {
  private last: Found | null = null;

  /** @param check Finds them anew. */
  constructor(private readonly check: FindProblems) {}

  find(path: string, text: string): PlacedProblem[] {
    const { last } = this;
    if (last?.path === path && last.text === text) return last.problems;
    const problems = this.check(path, text);
    this.last = { path, text, problems };
    return problems;
  }

  /** Something else than the text has changed. */
  forget(): void {
    this.last = null;
  }
}
