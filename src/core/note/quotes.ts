import * as char from '../char';
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
export const openingQuotes = [straightQuote, ...'“„«「『'];

/**
 * The quotations of a stretch of a text that are opened and closed: pairs of the offsets of their marks.
 * @param marks Finds the straight marks where there are no others, else null: then every character is looked at.
 */
export function findQuotes(text: string, from: number, to: number, marks: NextOf | null): number[] {
  const pairs: number[] = [];
  let open = -1;
  let close = 0;
  for (let at = marks ? marks.from(from) : from; at < to; at = marks ? marks.from(at + 1) : at + 1) {
    const code = text.charCodeAt(at);
    if (code !== char.quote && code < 0xab) continue;
    if (open >= 0 && code === close && (code !== char.quote || !opensQuote(text, at, from))) {
      pairs.push(open, at);
      open = -1;
    } else if (code === char.quote ? opensQuote(text, at, from) : open < 0 && closerOf(code) > 0) {
      open = at;
      close = closerOf(code);
    }
  }
  return pairs;
}

/** What closes a quotation that a mark opens; 0 for what opens none. */
function closerOf(mark: number): number {
  switch (mark) {
    case char.quote: return char.quote;
    case 0x201c: return 0x201d; // “ ”
    case 0x201e: return 0x201c; // „ “
    case 0xab: return 0xbb; // « »
    case 0x300c: return 0x300d; // 「 」
    case 0x300e: return 0x300f; // 『 』
    default: return 0;
  }
}

/** Whether a stop stands inside quotation marks that close behind it. */
export function isQuoted(quotes: readonly number[], at: number, end: number): boolean {
  const pair = lastPairBefore(quotes, at);
  return pair >= 0 && end <= (quotes[pair + 1] ?? -1);
}

/** Where the last of the pairs stands that begin before an offset; -2 for none. @param pairs In order, none in another. */
export function lastPairBefore(pairs: readonly number[], offset: number): number {
  let low = 0;
  let high = pairs.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle * 2] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low * 2 - 2;
}

/** A straight quotation mark opens behind a blank or an opening bracket and before what is no blank. */
function opensQuote(text: string, at: number, from: number): boolean {
  const before = at > from ? text.charAt(at - 1) : ' ';
  const after = text.charAt(at + 1);
  return /[\s([{—–/-]/.test(before) && after !== '' && !/\s/.test(after);
}
