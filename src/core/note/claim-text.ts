import { isAsciiLetter, isSpace } from './characters';
import type { Group } from './groups';

const punctuation = /^[.,;:!?…)\]}»”’。！？、，।]/;
const leadingSeparators = /^[\s:,;.–—-]+(?=\S)/;
const stopsAlready = /[.…]["'”’)\]]*$/;
const mostClosers = 8;

/**
 * The text of a claim: a stretch of the shown text without its timestamps, white space folded, no blank left before punctuation.
 * Where a group goes and two full stops meet, one stays.
 */
export function claimText(text: string, from: number, to: number, groups: readonly Group[]): string {
  return fold(joinAround(text, from, to, groups));
}

/** The same for a stretch of a text that needs no folding. */
export function plainClaimText(text: string, from: number, to: number, groups: readonly Group[]): string {
  return joinAround(text, from, to, groups).trim();
}

function joinAround(text: string, from: number, to: number, groups: readonly Group[]): string {
  let result = '';
  let at = from;
  for (const group of groups) {
    result = join(result, text.slice(at, group.from));
    at = Math.max(at, group.to);
  }
  return join(result, text.slice(at, Math.max(at, to)));
}

function join(left: string, right: string): string {
  const before = left.trimEnd();
  if (before === '') return right.trimStart().replace(leadingSeparators, '');
  const after = right.trimStart();
  if (after === '') return before;
  if (after.startsWith('.')) return after.startsWith('..') ? before + after : joinStops(before, after);
  if (!isAsciiLetter(after.charCodeAt(0)) && punctuation.test(after)) return before + after;
  const wereApart = before.length < left.length || after.length < right.length || meetAsWords(before, after);
  return wereApart ? `${before} ${after}` : before + after;
}

function joinStops(before: string, after: string): string {
  const last = before.charCodeAt(before.length - 1);
  if (isAsciiLetter(last)) return before + after;
  if (stopsAlready.test(before.slice(-mostClosers))) return before + after.slice(1);
  return (last === 44 || last === 59 ? before.slice(0, -1) : before) + after;
}

/** Words that only a timestamp kept apart stay apart. */
function meetAsWords(before: string, after: string): boolean {
  return /[\p{L}\p{N}]$/u.test(before.slice(-2)) && /^[\p{L}\p{N}]/u.test(after.slice(0, 2));
}

/** Folds white space, as a reader sees it. */
export function fold(text: string): string {
  return needsFolding(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** Most texts have single spaces between words and nothing else that is white. */
export function needsFolding(text: string): boolean {
  let before = 32;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 ? before === 32 : code < 14 || (code >= 0x85 && isSpace(code))) return true;
    before = code;
  }
  return before === 32 && text !== '';
}
