import * as char from '../../char';
import { isSpace } from '../../characters';
import { openingQuotes, straightQuote } from './quotes';
import { rareEnds } from './rare-ends';

/** The kinds of characters, as bits: a character may be of several kinds. */
export const enum Kind {
  /** It may be more than part of a word, so `readSpecial` looks at it. */
  Special = 1,
  Blank = 2,
  /** After a space it makes the words untidy. Twice `Blank`, so that one shift compares a character with the one before it. */
  Untidy = 4,
  /** It may open a quotation: `Straight` for the straight mark, `Quote` for any other. */
  Straight = 8,
  Quote = 32,
  /** It is one of the `rareEnds`. */
  RareEnd = 16,
}

/** Characters without width that only tell where a line may be broken. Those that join letters or signs, or tell their direction, are none. */
const unseen = '\u200b\u2060';

/** Whether a reader sees nothing at all of a character. */
export function isUnseen(code: number): boolean {
  return unseen.includes(String.fromCharCode(code));
}

/** The kinds of each character. One look-up for each lets the loop over the words branch only at special ones. */
export const kinds = new Uint8Array(0x10000);
for (const mark of '\\`$%<[](&*_~=!|（【［') kinds[mark.charCodeAt(0)] = Kind.Special;
for (const mark of '.,') kinds[mark.charCodeAt(0)] = Kind.Untidy;
for (let code = 0; code < kinds.length; code++) if (isSpace(code)) kinds[code] = Kind.Special;
for (const mark of unseen) kinds[mark.charCodeAt(0)] = Kind.Special;
kinds[char.space] = Kind.Blank | Kind.Untidy;
for (const mark of openingQuotes) kinds[mark.charCodeAt(0)] = mark === straightQuote ? Kind.Straight : Kind.Quote;
for (const mark of rareEnds) kinds[mark.charCodeAt(0)] = (kinds[mark.charCodeAt(0)] ?? 0) | Kind.RareEnd;
