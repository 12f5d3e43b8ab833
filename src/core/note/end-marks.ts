import { isSpace, isWordAt } from '../characters';
import { wideStops } from './rare-ends';

const stops = '.!?…';
const brackets = ')]}）】';
const closers = `"'”’»›」』${brackets}`;
/** What closes in some languages opens in others. */
const eitherQuotes = '“‘«‹';
const guillemet = 0xbb;

/** Whether a mark stands at an offset that may end a sentence before a blank. */
export function isStop(text: string, at: number): boolean {
  return stops.includes(text.charAt(at));
}

/** The end of the stops that begin at an offset, those of other scripts among them. */
export function skipStops(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && (isStop(text, end) || wideStops.includes(text.charAt(end)))) end++;
  return end;
}

/** Whether a quotation ends at an offset as French ends it: with a blank and its mark, and no word behind them. */
function closesInFrench(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === guillemet && isSpace(text.charCodeAt(at)) && !isWordAt(text, at + 2);
}

/** The end of the quotation marks and brackets that close at an offset, and of the stops between them. */
export function skipClosers(text: string, at: number, to: number): number {
  let end = at + 2 <= to && closesInFrench(text, at) ? at + 2 : at;
  while (end < to && (isCloser(text, end) || (end > at && isStop(text, end)))) end++;
  return end;
}

/** The end of the brackets that close at an offset. */
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

/** Where the quotation marks and brackets that end at an offset begin. */
export function startOfClosers(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && (isCloser(text, start - 1) || (text.charAt(start) === '»' && isSpace(text.charCodeAt(start - 1))))) start--;
  return start;
}
