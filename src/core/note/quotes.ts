import * as char from '../char';
import { partitionPoint } from '../partition-point';
import type { NextOf } from './next-of';

/** What quotations a text may hold. */
export const enum Quotes {
  None = 0,
  /** In straight marks alone. */
  Straight = 1,
  Any = 3,
}

/** The mark that opens a quotation as well as it closes one. */
export const straightQuote = '"';
/** The marks that may open a quotation. */
export const openingQuotes = [straightQuote, ...'“”„«»「『'];
/** They close in some languages what they open in others. */
const eitherWay = '"”»';

/**
 * The quotations of a stretch of a text that are opened and closed: pairs of the offsets of their marks.
 * @param marks Finds the straight marks where there are no others, else null: then every character is looked at.
 */
export function findQuotes(text: string, from: number, to: number, marks: NextOf | null): number[] {
  const pairs: number[] = [];
  let open = -1;
  let closers = '';
  for (let at = marks ? marks.from(from) : from; at < to; at = marks ? marks.from(at + 1) : at + 1) {
    const code = text.charCodeAt(at);
    if (code !== char.quote && code < 0xab) continue;
    const mark = text.charAt(at);
    const opens = closersOf(code) !== '' && (!eitherWay.includes(mark) || opensQuote(text, at, from));
    if (open >= 0 && closers.includes(mark) && !(opens && code === char.quote)) {
      pairs.push(open, at);
      open = -1;
    } else if (opens && (open < 0 || code === char.quote)) {
      open = at;
      closers = closersOf(code);
    }
  }
  return pairs;
}

/** The marks that may close a quotation that a mark opens; none for what opens none. */
function closersOf(mark: number): string {
  switch (mark) {
    case char.quote: return straightQuote;
    case 0x201c: case 0x201d: return '”';
    case 0x201e: return '“”"';
    case 0xab: return '»';
    case 0xbb: return '«';
    case 0x300c: return '」';
    case 0x300e: return '』';
    default: return '';
  }
}

/** Whether a stop stands inside quotation marks that close behind it. */
export function isQuoted(quotes: readonly number[], at: number, end: number): boolean {
  const pair = lastPairBefore(quotes, at);
  return pair >= 0 && end <= (quotes[pair + 1] ?? -1);
}

/** Where the last of the pairs stands that begin before an offset; -2 for none. @param pairs In order, none in another. */
export function lastPairBefore(pairs: readonly number[], offset: number): number {
  return partitionPoint(pairs.length / 2, (pair) => (pairs[pair * 2] ?? 0) < offset) * 2 - 2;
}

/** A mark that may also close opens behind a blank or an opening bracket and before what is no blank. */
function opensQuote(text: string, at: number, from: number): boolean {
  const before = at > from ? text.charAt(at - 1) : ' ';
  const after = text.charAt(at + 1);
  return /[\s([{—–/-]/.test(before) && after !== '' && !/\s/.test(after);
}
