import type { Group } from './groups';

const punctuation = /^[.,;:!?…)\]}»”’。！？、，।]/;
const leadingSeparators = /^[\s:,;.–—-]+(?=\S)/;

/**
 * The text of a claim: a stretch of the shown text without its timestamps, white space folded, no blank left before punctuation.
 * Where a group goes and two full stops meet, one stays.
 */
export function claimText(text: string, from: number, to: number, groups: readonly Group[]): string {
  let result = '';
  let at = from;
  for (const group of groups) {
    result = join(result, text.slice(at, group.from));
    at = Math.max(at, group.to);
  }
  return fold(join(result, text.slice(at, Math.max(at, to))));
}

function join(left: string, right: string): string {
  const before = left.trimEnd();
  if (before === '') return right.trimStart().replace(leadingSeparators, '');
  const after = right.trimStart();
  if (after === '') return before;
  if (!punctuation.test(after)) return left !== before || after !== right || /\s$/.test(before) ? `${before} ${after}` : before + spaceBetween(before, after) + after;
  if (after.startsWith('.') && !after.startsWith('..')) return joinStops(before, after);
  return before + after;
}

function joinStops(before: string, after: string): string {
  if (/[.…]["'”’)\]]*$/.test(before)) return before + after.slice(1);
  return (before.endsWith(',') || before.endsWith(';') ? before.slice(0, -1) : before) + after;
}

/** Words that only a timestamp kept apart stay apart. */
function spaceBetween(before: string, after: string): string {
  return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after) ? ' ' : '';
}

/** Folds white space, as a reader sees it. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
