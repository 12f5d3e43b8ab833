import type { Problem } from '../../../core/check/problem';
import { detach, detachText } from '../../../core/detach';
import { LineIndex } from '../../../core/text';
import type { Citation } from '../../../obsidian/chip/chip';
import { citeProblem } from './cite-problem';
import { cutChange, cutExcerpt, type Excerpt } from './excerpt';
import type { CheckedNote } from './note-checker';
import { shownInWords } from './problem-kinds';

/** A problem with its place, as the results keep it. */
export interface PlacedProblem {
  /** Names the problem, also after its note changed elsewhere; unique among all results. */
  readonly key: string;
  /** Vault path of the note. */
  readonly path: string;
  /** Both start at 1. */
  readonly line: number;
  readonly column: number;
  /** The heading above it, as a reader sees it; null where there is none. */
  readonly heading: string | null;
  readonly problem: Problem;
  /** What stands there, cut to a line's length. */
  readonly before: string;
  /** What the fix makes of it; null where there is no fix. */
  readonly after: string | null;
  /** The line that it stands in; null where the fix or the message shows enough. */
  readonly excerpt: Excerpt | null;
  /** What its chip stands for; null where there is no time to play. */
  readonly citation: Citation | null;
}

/** Gives the problems of one note their places, in the order of the text. The results do not keep the text in memory. */
export function placeProblems(checked: CheckedNote): PlacedProblem[] {
  const { path, text, note, problems } = checked;
  if (problems.length === 0) return [];
  const lines = new LineIndex(text);
  const seen = new Map<string, number>();
  let headings = 0;
  return [...problems].sort((a, b) => a.from - b.from).map((problem) => {
    const { before, after } = cutChange(text, problem, problem.fix?.edits ?? []);
    const name = `${problem.code}\n${before}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    while ((note.headings[headings]?.from ?? Infinity) <= problem.from) headings += 1;
    const heading = note.headings[headings - 1]?.text ?? null;
    return {
      key: `${path}\n${name}\n${count}`,
      path,
      ...lines.position(problem.from),
      heading: heading && detachText(heading),
      problem: detachProblem(problem),
      before: detachText(before),
      after: after && detachText(after),
      excerpt: after === null && shownInWords.has(problem.code) ? detach(cutExcerpt(text, problem)) : null,
      citation: citeProblem(checked, problem),
    };
  });
}

/** Copies the strings: slices of the notes' texts in a hundred thousand results would keep the whole vault in memory. */
function detachProblem({ fix, target, ...problem }: Problem): Problem {
  const edits = fix?.edits.map(({ from, to, text }) => ({ from, to, text: detachText(text) }));
  const kept = fix && { ...fix, title: detachText(fix.title), edits: edits ?? [] };
  return { ...problem, message: detachText(problem.message), target: target && detachText(target), fix: kept };
}
