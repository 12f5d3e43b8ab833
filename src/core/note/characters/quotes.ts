import * as char from '../../char';
import { isDigit, isWordAt } from '../../characters';
import { partitionPoint } from '../../partition-point';
import type { NextOf } from './next-of';

/** The kinds of quotations that a text may hold. */
export const enum Quotes {
  None = 0,
  /** Only quotations in straight marks. */
  Straight = 1,
  Any = 3,
}

/** The mark that both opens and closes quotations. */
export const straightQuote = '"';
/** The marks that may open a quotation. */
export const openingQuotes = [straightQuote, ...'“”„«»「『‘‚‹'];
/** Marks that may open or close a quotation, depending on the language. */
const eitherWay = '"”»‘';
/**
 * Marks that are apostrophes, too: they close nothing before a letter, open nothing before a digit, as in `the ‘90s`, and what they open is
 * given up for another quotation that opens before they close it.
 */
const apostrophes = '‘’';

/**
 * The quotations in a stretch of a text that are both opened and closed, as pairs of the offsets of their two marks.
 * @param marks Finds the straight marks, where the text has no others; null to look at every character.
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
    if (open >= 0 && closers.includes(mark) && !(opens && code === char.quote) && !(apostrophes.includes(mark) && isWordAt(text, at + 1))) {
      pairs.push(open, at);
      open = -1;
    } else if (opens && (open < 0 || code === char.quote || (text.charAt(open) === '‘' && mark !== '‘'))) {
      open = at;
      closers = closersOf(code);
    }
  }
  return pairs;
}

/** The marks that may close a quotation which the given one opens; '' for a mark that opens none. */
function closersOf(mark: number): string {
  switch (mark) {
    case char.quote: return straightQuote;
    case 0x201c: case 0x201d: return '”';
    case 0x201e: return '“”"';
    case 0xab: return '»';
    case 0xbb: return '«»';
    case 0x2018: return '’';
    case 0x201a: return '‘’';
    case 0x2039: return '›';
    case 0x300c: return '」';
    case 0x300e: return '』';
    default: return '';
  }
}

/** Whether the stretch from `at` to `end` lies within quotation marks that close after it. */
export function isQuoted(quotes: readonly number[], at: number, end: number): boolean {
  const pair = lastPairBefore(quotes, at);
  return pair >= 0 && end <= (quotes[pair + 1] ?? -1);
}

/** The index in `pairs` of the last pair that begins before an offset; -2 for none. @param pairs In order, none within another. */
export function lastPairBefore(pairs: readonly number[], offset: number): number {
  return partitionPoint(pairs.length / 2, (pair) => (pairs[pair * 2] ?? 0) < offset) * 2 - 2;
}

/** Whether a mark that may open or close opens: it follows a blank, an opening bracket, a dash or a slash, and no blank follows it. */
function opensQuote(text: string, at: number, from: number): boolean {
  const before = at > from ? text.charAt(at - 1) : ' ';
  const after = text.charAt(at + 1);
  return /[\s([{—–/-]/.test(before) && after !== '' && !/\s/.test(after) && !(text.charAt(at) === '‘' && isDigit(text.charCodeAt(at + 1)));
}
