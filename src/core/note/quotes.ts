import type { NextOf } from './next-of';

/** What quotations a text may hold. */
export const enum Quotes {
  None = 0,
  /** In straight marks alone. */
  Straight = 1,
  Any = 3,
}

const straight = 34;
export const straightQuote = '"';
/** The marks that may open a quotation. */
export const openingQuotes = [straightQuote, ...'“„«「『'];
const closes: Readonly<Record<number, number>> = { 0x201c: 0x201d, 0x201e: 0x201c, 0xab: 0xbb, 0x300c: 0x300d, 0x300e: 0x300f };

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
    if (code !== straight && code < 0xab) continue;
    if (open >= 0 && code === close && (code !== straight || !opensQuote(text, at, from))) {
      pairs.push(open, at);
      open = -1;
    } else if (code === straight ? opensQuote(text, at, from) : open < 0 && closes[code] !== undefined) {
      open = at;
      close = code === straight ? straight : (closes[code] ?? 0);
    }
  }
  return pairs;
}

/** Whether a stop stands inside quotation marks that close behind it. */
export function isQuoted(quotes: readonly number[], at: number, end: number): boolean {
  return end <= (quotes[lastPairBefore(quotes, at) + 1] ?? -1);
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
