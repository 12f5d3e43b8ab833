import * as char from '../../char';
import { isSpace } from '../../characters';
import type { Span } from '../../text';
import { lastPairBefore, type Quotes } from '../characters/quotes';
import { paragraphUnit } from '../characters/stand-ins';
import type { Group } from './groups';

/** A stretch of the shown text that is to be cut into sentences. Offsets into the shown text. */
export interface Cuttable extends Span {
  /** The kinds of quotations that it may hold. */
  readonly quotes: Quotes;
  /** Pairs `from`, `to` of stretches in which no sentence ends. */
  readonly verbatim: readonly number[];
  /** No sentence ends before this offset. */
  readonly labelTo: number;
}

/** A stretch that is being cut into sentences. */
export interface Cutting extends Span {
  readonly text: string;
  readonly groups: readonly Group[];
  readonly verbatim: readonly number[];
  readonly labelTo: number;
  readonly quotes: readonly number[];
  /** The white space that `startOfSpace` found last: else a run of line breaks would be walked anew from each of them. */
  readonly blank: { from: number; to: number };
}

/** The end of the white space that begins at an offset, on the same line. */
export function skipSpaceInLine(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && text.charCodeAt(end) !== char.newline && text.charCodeAt(end) !== paragraphUnit && isSpace(text.charCodeAt(end))) end++;
  return end;
}

/** The start of the white space that ends at an offset, not before `from`. */
export function startOfSpace({ text, blank }: Cutting, from: number, at: number): number {
  let start = at;
  while (start > from && isSpace(text.charCodeAt(start - 1))) start = start === blank.to ? Math.max(from, blank.from) : start - 1;
  blank.from = start;
  blank.to = at;
  return start;
}

/** Whether an offset lies in one of the stretches that the pairs stand for. */
export function isInside(pairs: readonly number[], at: number): boolean {
  const pair = lastPairBefore(pairs, at + 1);
  return pair >= 0 && at < (pairs[pair + 1] ?? 0);
}
