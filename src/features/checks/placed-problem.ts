import type { Problem } from '../../core/check/problem';
import { LineIndex } from '../../core/text';
import { cutChange } from './excerpt';

/** A problem with its place, as the results keep it. */
export interface PlacedProblem {
  /** The same for the same problem after the note changed elsewhere; unique among all results. */
  readonly key: string;
  /** Vault path of the note. */
  readonly path: string;
  /** Starts at 1. */
  readonly line: number;
  readonly problem: Problem;
  /** What stands there, cut to a line's length. */
  readonly before: string;
  /** What the fix makes of it; null where there is no fix. */
  readonly after: string | null;
}

/** Gives the problems of one note their places, in the order of the text. Holds on to nothing of the text itself. */
export function placeProblems(path: string, text: string, problems: readonly Problem[]): PlacedProblem[] {
  if (problems.length === 0) return [];
  const lines = new LineIndex(text);
  const seen = new Map<string, number>();
  const placed = problems.map((problem) => {
    const excerpt = cutChange(text, problem, problem.fix?.edits ?? []);
    const name = `${path}\n${problem.code}\n${excerpt.before}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return { key: `${name}\n${count}`, path, line: lines.position(problem.from).line, problem, ...excerpt };
  });
  return detach(placed).sort((a, b) => a.problem.from - b.problem.from);
}

/** A copy that shares no text: a slice of a string keeps the whole string alive, and a hundred thousand results would hold the vault in memory. */
export function detach<Some>(value: Some): Some {
  return JSON.parse(JSON.stringify(value)) as Some;
}
