import * as char from '../char';
import { isDigit } from '../characters';
import { readMisspelt } from './misspelt-time';
import type { WrittenTime } from './reading';

/** A written time, and whether the text around it is clean. */
export interface ReadTime {
  readonly time: WrittenTime;
  /** The text holds something besides the time and its brackets that does not belong there. */
  readonly junk: boolean;
}

/** Plain seconds have five digits from 2:46:40 on. */
const clean = /^\s*[[(]*\s*(\d{5}|\d{1,4}(?::\d{1,4}){0,3})\s*[\])]*\s*$/;
/** What stands between the two times of a range: a dash or an arrow, or the word for "to" in several languages. */
export const rangeJoint = '(?:-|–|—|→|~|〜|～|(?:to|bis|a|al|à|au|hasta|até|tot|do|до|से|至|到)(?=[\\s\\d]))';
const range = new RegExp(`^\\s*[[(]*\\s*(\\d{1,4}(?::\\d{1,4}){1,3})([.,:\\s]*?)\\s*${rangeJoint}\\s*(\\d{1,4}(?::\\d{1,4}){1,3})\\s*[\\])]*\\s*$`);
/** Two times in an element, each in brackets of its own or both in the same. */
const pair = /^[\s[(]*(\d{1,4}(?::\d{1,4}){1,3})[\s\])]*(?:[,;|/&–—-]|to|bis)[\s[(]*(\d{1,4}(?::\d{1,4}){1,3})[\s\])]*$/;
/** A time with a fraction of a second, which is too fine for any player. */
const fraction = /^[\s[(]*(\d{1,4}(?::\d{1,4}){1,3})[.,]\d{1,6}[\s\])]*$/;
const soiled = /^[\s[("'=]*(\d{1,4}(?::\d{1,4}){1,3})[\s\])"'.,;>}]*$/;
const spoken = /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s)?$/;
const brackets = /^[\s[(]+|[\s\])]+$/g;
const longestTime = 60;

/**
 * Reads a text that should be a time or a range: `00:03:57`, `[14:12]`, `3647`, `00:15:11 - 00:15:24`, `00:21:52]`.
 * Null when it is neither.
 */
export function readTime(text: string): ReadTime | null {
  if (text === '' || text.length > longestTime) return null;
  const simple = readSimple(text);
  if (simple) return simple;
  const plain = clean.exec(text);
  if (plain) return { time: { start: splitFields(plain[1] ?? ''), end: null }, junk: false };
  const two = range.exec(text);
  if (two) {
    const time = { start: splitFields(two[1] ?? ''), end: splitFields(two[3] ?? '') };
    return { time, junk: (two[2] ?? '').trim() !== '' };
  }
  const dirty = soiled.exec(text);
  if (dirty) return { time: { start: splitFields(dirty[1] ?? ''), end: null }, junk: true };
  return readSpoken(withoutBrackets(text));
}

/** Reads an element's value or label, which may be misspelt. */
export function readElementTime(text: string): ReadTime | null {
  const time = readWellSpelt(text);
  const misspelt = time || text.length > longestTime ? null : readMisspelt(text);
  return misspelt ? { time: misspelt, junk: true } : time;
}

/** Like `readTime`, for an element's value or label: since an element has one start, a list of two times is a range, too; fractions are dropped. */
export function readWellSpelt(text: string): ReadTime | null {
  const time = readTime(text);
  if (time || text.length > longestTime) return time;
  const two = pair.exec(text);
  if (two) return { time: { start: splitFields(two[1] ?? ''), end: splitFields(two[2] ?? '') }, junk: true };
  const exact = fraction.exec(text);
  return exact && { time: { start: splitFields(exact[1] ?? ''), end: null }, junk: true };
}

/** Reads, without a pattern, what most texts are: a time and nothing else, with or without square brackets. */
function readSimple(text: string): ReadTime | null {
  const isBracketed = text.charCodeAt(0) === char.squareOpen && text.charCodeAt(text.length - 1) === char.squareClose;
  const from = isBracketed ? 1 : 0;
  const to = text.length - from;
  return endOfTime(text, from, to) === to ? { time: { start: fieldsIn(text, from, to), end: null }, junk: false } : null;
}

/** A written time without the brackets round it. */
export function withoutBrackets(text: string): string {
  return text.replace(brackets, '');
}

function readSpoken(text: string): ReadTime | null {
  const match = text === '' ? null : spoken.exec(text);
  if (!match) return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = match;
  return { time: { start: [Number(hours), Number(minutes), Number(seconds)], end: null }, junk: false };
}

function splitFields(text: string): number[] {
  return fieldsIn(text, 0, text.length);
}

/** The fields of `1:02:03` in a stretch that holds digits and at most three single colons. */
export function fieldsIn(text: string, from: number, to: number): number[] {
  let first = 0;
  let second = 0;
  let third = 0;
  let value = 0;
  let colons = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== char.colon) {
      value = value * 10 + code - char.digit0;
      continue;
    }
    first = second;
    second = third;
    third = value;
    value = 0;
    colons++;
  }
  // Literals, since the engine gives a list that grows room for many more.
  if (colons === 2) return [second, third, value];
  if (colons === 1) return [third, value];
  return colons === 0 ? [value] : [first, second, third, value];
}

/**
 * Where the time that begins at an offset ends: two to four fields of digits joined by single colons. -1 when no time begins there.
 * Of two fields the last must have two digits, so that ratios and scores are not taken for times.
 */
export function endOfTime(text: string, at: number, limit: number): number {
  let fields = 1;
  let digits = 0;
  let end = at;
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    // Not `isDigit`: a call for each digit of each time would take a twentieth of a check.
    if (code >= char.digit0 && code <= char.digit9) {
      if (++digits > 4) return -1;
    } else if (code === char.colon && digits > 0 && fields < 4 && isDigit(text.charCodeAt(end + 1))) {
      fields++;
      digits = 0;
    } else {
      break;
    }
  }
  if (fields < 2 || digits === 0) return -1;
  return fields > 2 || digits === 2 ? end : -1;
}
