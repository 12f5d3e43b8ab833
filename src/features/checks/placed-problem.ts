import type { Problem } from '../../core/check/problem';
import { applyEdits, LineIndex, type Edit, type Span } from '../../core/text';

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

/** How much of a note's text a row shows at most. */
const excerptLength = 160;

/** Gives the problems of one note their places, in the order of the text. Holds on to nothing of the text itself. */
export function placeProblems(path: string, text: string, problems: readonly Problem[]): PlacedProblem[] {
  if (problems.length === 0) return [];
  const lines = new LineIndex(text);
  const seen = new Map<string, number>();
  const placed = problems.map((problem) => {
    const excerpt = excerptOf(text, problem);
    const name = `${path}\n${problem.code}\n${excerpt.before}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return { key: `${name}\n${count}`, path, line: lines.position(problem.from).line, problem, ...excerpt };
  });
  return detach(placed).sort((a, b) => a.problem.from - b.problem.from);
}

/** A slice of a string keeps the whole string alive: a hundred thousand results would hold the vault in memory. */
function detach(placed: PlacedProblem[]): PlacedProblem[] {
  return JSON.parse(JSON.stringify(placed)) as PlacedProblem[];
}

function excerptOf(text: string, problem: Problem): { before: string; after: string | null } {
  const edits = problem.fix?.edits ?? [];
  const span = clip(cover(problem, edits));
  const shown = edits.filter((edit) => edit.from >= span.from && edit.to <= span.to);
  const before = text.slice(span.from, span.to);
  if (shown.length === 0) return { before, after: null };
  const moved = shown.map((edit) => ({ ...edit, from: edit.from - span.from, to: edit.to - span.from }));
  return { before, after: applyEdits(before, moved) };
}

function cover(span: Span, edits: readonly Edit[]): Span {
  return { from: Math.min(span.from, ...edits.map((edit) => edit.from)), to: Math.max(span.to, ...edits.map((edit) => edit.to)) };
}

function clip({ from, to }: Span): Span {
  return { from, to: Math.min(to, from + excerptLength) };
}
