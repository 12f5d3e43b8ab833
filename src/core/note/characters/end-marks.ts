import { isSpace, isWordAt } from '../../characters';
import { wideStops } from './rare-ends';

const stops = '.!?…';
const brackets = ')]}）】';
const closers = `"'”’»›」』${brackets}`;
/** Marks that close a quotation in some languages and open one in others. */
const eitherQuotes = '“‘«‹';
const guillemet = 0xbb;

/** Whether the character at an offset may end a sentence if a blank follows. */
export function isStop(text: string, at: number): boolean {
  return stops.includes(text.charAt(at));
}

/** The end of the run of stops that begins at an offset, stops of other scripts included. */
export function skipStops(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && (isStop(text, end) || wideStops.includes(text.charAt(end)))) end++;
  return end;
}

/** Whether a quotation ends at an offset as in French: with a blank and a guillemet, and no word right after them. */
function closesInFrench(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === guillemet && isSpace(text.charCodeAt(at)) && !isWordAt(text, at + 2);
}

/** The end of the closing quotation marks and brackets at an offset, and of the stops between them. */
export function skipClosers(text: string, at: number, to: number): number {
  let end = at + 2 <= to && closesInFrench(text, at) ? at + 2 : at;
  while (end < to && (isCloser(text, end) || (end > at && isStop(text, end)))) end++;
  return end;
}

/** The end of the closing brackets at an offset. */
export function skipBrackets(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && brackets.includes(text.charAt(end))) end++;
  return end;
}

/** Whether a mark at an offset closes a quotation or a bracket. */
function isCloser(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return closers.includes(mark) || (eitherQuotes.includes(mark) && !isWordAt(text, at + 1));
}

/** Where the closing quotation marks and brackets before an offset begin. */
export function startOfClosers(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && (isCloser(text, start - 1) || (text.charAt(start) === '»' && isSpace(text.charCodeAt(start - 1))))) start--;
  return start;
}
