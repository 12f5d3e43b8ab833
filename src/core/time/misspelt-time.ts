import type { WrittenTime } from './reading';

/** What is written for the colon between two fields: it twice or its like, with a blank maybe. */
const colon = '\\s?[:;：∶]{1,3}\\s?';
/** The same, and marks that stand for a colon only between three fields: two fields may be a decimal number. */
const mark = `(?:${colon}|[.,·-])`;
/** A digit, or a letter that looks like one. */
const digit = '[\\dOo]';
const threeFields = `(${digit}{1,2})(${mark})(${digit}{2})(${mark})(${digit}{2})`;
const full = new RegExp(`^[\\s[(]*${threeFields}[\\s\\])]*$`);
const short = new RegExp(`^[\\s[(]*(${digit}{1,3})${colon}(${digit}{2})[\\s\\])]*$`);
const inBracket = new RegExp(`\\[\\s?${threeFields}\\s?\\]`, 'y');
const letter = /[Oo]/g;

/** Reads a time with another mark where its colons should be, or with the letter O for a zero: `00.03.57`, `00::03:57`, `O0:03:57`. Else null. */
export function readMisspelt(text: string): WrittenTime | null {
  const three = full.exec(text);
  if (three) return written(three[1], three[3], three[5]);
  const two = short.exec(text);
  return two && written(two[1], two[2]);
}

/**
 * Reads such a time of three fields in square brackets at an offset. Dates have stops or dashes, too, so one without a colon must begin with
 * an hour of zero.
 */
export function readMisspeltBracket(text: string, at: number, limit: number): { raw: string; time: WrittenTime; to: number } | null {
  inBracket.lastIndex = at;
  const [whole = '', hours = '', first = '', minutes, second = '', seconds] = inBracket.exec(text) ?? [];
  if (whole === '' || at + whole.length > limit) return null;
  if (/^[.,·-]{2}$/.test(first + second) && !/^[0Oo]+$/.test(hours)) return null;
  return { raw: whole.slice(1, -1).trim(), time: written(hours, minutes, seconds), to: at + whole.length };
}

function written(...fields: readonly (string | undefined)[]): WrittenTime {
  return { start: fields.map((field = '') => Number(field.replace(letter, '0'))), end: null };
}
