import * as char from '../char';
import { lastOf } from '../last-of';
import type { Span } from '../text';
import { type FoundTime, unread } from './found-time';
import { readMisspeltBracket } from './misspelt-time';
import type { Fields, WrittenTime } from './reading';
import { endOfTime, rangeJoint, readTime } from './written-time';

/** A bracket that holds nothing but times. */
export interface FoundBracket extends Span {
  readonly times: readonly FoundTime[];
}

const separator = /^\s*(?:,\s*and(?=[\s\d])|[,;/&+|、，；]|\\\||(?:and|y|e|und|et|ve|en|i|и|और|和|と)(?=[\s\d]))\s*/;
const dash = new RegExp(`^[\\s.,:]*${rangeJoint}\\s*`);
const longestSeparator = 12;
const wideRoundClose = 0xff09;
const wideSquareOpen = 0xff3b;
const tooManyHours = 24;
/** The longest range in parentheses, in seconds, that is taken to cite minutes without a leading zero. */
const longestRange = 600;

/**
 * Reads `[T]`, `[T, T]`, `[T - T]` or `[T | T]` at an offset. Two times joined by a dash are one timestamp with an end.
 * @returns Null when the bracket holds anything else.
 */
export function readBracket(text: string, at: number, limit: number): FoundBracket | null {
  return readTimes(text, at, limit, char.squareClose);
}

/**
 * Reads `(T)`, `(T-T)` or `(T, T)` at an offset; else null. Stricter than for square brackets, since ratios and verses stand in parentheses,
 * too.
 */
export function readParenthesis(text: string, at: number, limit: number): FoundBracket | null {
  return readTimes(text, at, limit, char.roundClose);
}

/** Reads the same at an offset where a bracket opens that is as wide as a Chinese or Japanese letter: `【T】`, `［T］`, or, as strictly as `(T)`, `（T）`. */
export function readWideBracket(text: string, at: number, limit: number): FoundBracket | null {
  return readTimes(text, at, limit, text.charCodeAt(at) + (text.charCodeAt(at) === wideSquareOpen ? 2 : 1));
}

function readTimes(text: string, at: number, limit: number, closing: number): FoundBracket | null {
  const times: FoundTime[] = [];
  let i = skipSpaces(text, at + 1, limit);
  for (;;) {
    const end = endOfRange(text, i, limit);
    if (end < 0) return closing === char.squareClose && times.length === 0 ? readMisspeltAlone(text, at, limit) : null;
    const raw = text.slice(i, end);
    const read = readTime(raw);
    if (!read || ((closing === char.roundClose || closing === wideRoundClose) && isRatioOrVerse(raw, read.time))) return null;
    times.push({ kind: 'plain', from: i, to: end, raw, label: null, time: read.time, labelTime: null, damaged: read.junk, video: null, reading: unread });
    const close = skipSpaces(text, end, limit);
    if (close < limit && text.charCodeAt(close) === closing) return withBrackets(times, at, close + 1);
    const between = separator.exec(text.slice(end, Math.min(limit, end + longestSeparator)));
    if (!between) return null;
    i = end + between[0].length;
  }
}

/** Reads a misspelt time that stands alone in its brackets. */
function readMisspeltAlone(text: string, at: number, limit: number): FoundBracket | null {
  const found = readMisspeltBracket(text, at, limit);
  if (!found) return null;
  const { raw, time, to } = found;
  return { from: at, to, times: [{ kind: 'plain', from: at, to, raw, label: null, time, labelTime: null, damaged: true, video: null, reading: unread }] };
}

/** Widens the spans of the first and the last time to take in the brackets. */
function withBrackets(times: FoundTime[], from: number, to: number): FoundBracket {
  const first = times[0];
  const last = lastOf(times);
  if (first) first.from = from;
  if (last) last.to = to;
  return { from, to, times };
}

/** Where a time, or two joined by a dash, ends; -1 when none begins here. */
function endOfRange(text: string, at: number, limit: number): number {
  const end = endOfTime(text, at, limit);
  if (end < 0) return -1;
  const between = dash.exec(text.slice(end, Math.min(limit, end + longestSeparator)));
  const second = between ? endOfTime(text, end + between[0].length, limit) : -1;
  return second < 0 ? end : second;
}

/**
 * Two fields are a time only with a leading zero, or as a range that is plainly one of minutes. Three are one when minutes and seconds are
 * below 60 and hours below 24; hours may be more when the seconds are zero, since those may be minutes.
 */
function isRatioOrVerse(raw: string, { start, end }: WrittenTime): boolean {
  if (start.length < 3) return !raw.startsWith('0') && !(end && isRangeOfMinutes(start, end));
  const [hours = 0, minutes = 0, seconds = 0] = start;
  return minutes > 59 || seconds > 59 || (hours >= tooManyHours && seconds !== 0);
}

/**
 * Whether `12:42-13:08` cites minutes and seconds. Opening hours, such as `10:30-11:15`, are multiples of five minutes before midnight; one
 * digit may be the chapter of a verse.
 */
function isRangeOfMinutes(start: Fields, end: Fields): boolean {
  const [minutes = 0, seconds = 0] = start;
  const [endMinutes = 0, endSeconds = 0] = end;
  if (end.length !== 2 || minutes < 10 || seconds > 59 || endSeconds > 59) return false;
  const length = (endMinutes - minutes) * 60 + endSeconds - seconds;
  if (length <= 0 || length > longestRange) return false;
  return minutes >= tooManyHours || seconds % 5 !== 0 || endSeconds % 5 !== 0;
}

function skipSpaces(text: string, at: number, limit: number): number {
  let i = at;
  while (i < limit && text.charCodeAt(i) === char.space) i++;
  return i;
}
