import * as char from './char';

/* What kind of character a UTF-16 unit is. ASCII, which nearly all text is, is answered without a look at Unicode's tables. */

const letterOrDigit = /[\p{L}\p{N}$€£¥%]/u;
const lowerCase = /^\p{Ll}/u;
const printableAscii = /^[\x20-\x7e]*$/;
const blanklessScripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];

/** What stands in a regular expression for a letter of the scripts that put no blanks between words; Korean does. */
export const blanklessLetter = `[${blanklessScripts.map((name) => `\\p{Script_Extensions=${name}}`).join('')}]`;

/** Whether a text is all printable ASCII, as most names are: only its case can need folding. */
export function isPrintableAscii(text: string): boolean {
  return printableAscii.test(text);
}

/** White space as a reader sees it, line breaks included. */
export function isSpace(code: number): boolean {
  if (code < 0x85) return code === char.space || (code >= char.tab && code <= char.carriageReturn);
  return code === 0x85 || code === char.noBreakSpace || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || isRareSpace(code);
}

function isRareSpace(code: number): boolean {
  return code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === char.byteOrderMark;
}

/** The end of the white space that begins at an offset. */
export function skipSpace(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && isSpace(text.charCodeAt(end))) end++;
  return end;
}

/** One of 0 to 9; digits of other scripts do not count. */
export function isDigit(code: number): boolean {
  return code >= char.digit0 && code <= char.digit9;
}

/** One of A to Z. */
export function isAsciiUpper(code: number): boolean {
  return code >= char.upperA && code <= char.upperZ;
}

/** One of A to Z or a to z. */
export function isAsciiLetter(code: number): boolean {
  return (code >= char.lowerA && code <= char.lowerZ) || (code >= char.upperA && code <= char.upperZ);
}

/** One of A to Z, a to z or 0 to 9. Spelled out instead of calling the two above: it runs for each character of each name. */
export function isAsciiLetterOrDigit(code: number): boolean {
  return (code >= char.lowerA && code <= char.lowerZ) || (code >= char.upperA && code <= char.upperZ) || (code >= char.digit0 && code <= char.digit9);
}

/** Whether a lower-case letter stands at an offset. */
export function isLowerAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= char.lowerA && code <= char.lowerZ : lowerCase.test(text.slice(at, at + 2));
}

/** Whether a letter, a digit, a percent sign or a currency sign stands at an offset: the characters that words are made of. */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return isAsciiLetterOrDigit(code) || code === char.dollar || code === char.percent;
  return letterOrDigit.test(code >= 0xd800 && code <= 0xdbff ? text.slice(at, at + 2) : text.charAt(at));
}
