import * as char from '../../char';
import { isAsciiUpper, isDigit, isLowerAt, skipSpace } from '../../characters';
import { timeMark } from '../characters/stand-ins';
import { type Cutting, isInside } from './cutting';

/** How no sentence starts: with a sign of arithmetic or an arrow and a blank, with a comma or semicolon, or with a small letter in brackets. */
const noStart = /^(?:(?:[=+*×÷≈≠≤≥<>/]|[-=]>|→)\s|[,;]|\(\p{Ll})/u;
const dots = /\.\.|…$/;
const longestNoStart = 3;
const closingQuote = /["”“’‘»«」』]/;
/** A dash before the name of whoever said the words before it. A hyphen counts only after quotation marks; Chinese has two dashes, without blanks. */
const attribution = new RegExp(`^(?:(?:${closingQuote.source} -|[^${timeMark}] [–—])\\s|.${closingQuote.source}——)`);

/** The same dash on the line below the quotation. */
const attributionBelow = new RegExp(`^${closingQuote.source}\\s*\\n\\s*[–—](?:\\s|—)`);
const longestBreak = 8;
const uncased = /\p{Lo}/u;

/**
 * Whether a sentence goes on after a stop: what follows on the same line does not look like a start, or the next line says who spoke.
 * Code, and names such as iOS, may start a sentence with a small letter.
 */
export function goesOn({ text, verbatim }: Cutting, at: number, end: number, next: number, to: number): boolean {
  if (isAttributedBelow(text, end, next)) return true;
  if (next >= to || isAsciiUpper(text.charCodeAt(next)) || isAsciiUpper(text.charCodeAt(next + 1))) return false;
  const startsNone =
    isLowerAt(text, next) || startsNoSentence(text, next) || isFactorial(text, at) || isGap(text, end, next) || tellsWhoAsked(text, at, end, next);
  return startsNone && !isInside(verbatim, next) && !text.slice(end, next).includes('\n');
}

/** Whether a sentence goes on after dots behind its timestamps, as in `Bees dance T... but not always T`: with a small letter on the same line. */
export function goesOnAfterDots(text: string, end: number, next: number): boolean {
  return dots.test(text.slice(end - 2, end)) && isLowerAt(text, next) && !text.slice(end, next).includes('\n');
}

/** Whether the next words, on the same line or below, say who spoke the words that end at an offset. */
export function isAttributed(text: string, end: number, next: number): boolean {
  if (isAttributedBelow(text, end, next)) return true;
  return attribution.test(text.slice(next - 2, next + 2)) && !text.slice(end, next).includes('\n');
}

/**
 * Whether a quotation ends at an offset and the next words, on a line of their own, say whose it is.
 * @param from An offset between the two. Only a few blanks may stand before those words.
 */
export function isAttributedBelow(text: string, end: number, from: number): boolean {
  const next = skipSpace(text, from, end + longestBreak);
  const code = text.charCodeAt(next);
  return (code === char.enDash || code === char.emDash) && next - end <= longestBreak && attributionBelow.test(text.slice(end - 1, next + 2));
}

function startsNoSentence(text: string, at: number): boolean {
  return noStart.test(text.slice(at, at + longestNoStart)) || attribution.test(text.slice(at - 2, at + 2));
}

/** Whether words right after a quoted question or exclamation say who spoke it. In a script without capitals only their place tells. */
function tellsWhoAsked(text: string, at: number, end: number, next: number): boolean {
  if (text.charCodeAt(at) === char.stop || skipSpace(text, end, next) < next) return false;
  return closingQuote.test(text.slice(at + 1, end)) && uncased.test(text.charAt(next));
}

function isFactorial(text: string, at: number): boolean {
  return text.charCodeAt(at) === char.exclamation && isDigit(text.charCodeAt(at - 1));
}

/** Whether dots stand for the numbers between two others, as in `4, 5, 6... 20`. */
function isGap(text: string, end: number, next: number): boolean {
  return isDigit(text.charCodeAt(next)) && dots.test(text.slice(end - 2, end)) && skipSpace(text, end, next) === next;
}
