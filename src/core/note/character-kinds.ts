import * as char from '../char';
import { isSpace } from '../characters';
import { openingQuotes, straightQuote } from './quotes';
import { rareEnds } from './rare-ends';

/** What a character may be; it may be several of them. */
export const enum Kind {
  /** More than a word's character: `readSpecial` looks at it. */
  Special = 1,
  Blank = 2,
  /** Behind a blank it makes the words untidy. Twice `Blank`, so that one shift compares a character with the one before it. */
  Untidy = 4,
  /** It may open a quotation: the straight mark, or any other. */
  Straight = 8,
  Quote = 32,
  /** It is one of the `rareEnds`. */
  RareEnd = 16,
}

/** The kind of each character: looked up once a character, so that the loop over the words branches at special ones alone. */
export const kinds = new Uint8Array(0x10000);
for (const mark of '\\`$%<[](&*_~=!|') kinds[mark.charCodeAt(0)] = Kind.Special;
for (const mark of '.,') kinds[mark.charCodeAt(0)] = Kind.Untidy;
for (let code = 0; code < kinds.length; code++) if (isSpace(code)) kinds[code] = Kind.Special;
kinds[char.space] = Kind.Blank | Kind.Untidy;
for (const mark of openingQuotes) kinds[mark.charCodeAt(0)] = mark === straightQuote ? Kind.Straight : Kind.Quote;
for (const mark of rareEnds) kinds[mark.charCodeAt(0)] = (kinds[mark.charCodeAt(0)] ?? 0) | Kind.RareEnd;
