/** What kind of character a UTF-16 unit is. ASCII is answered without a look at Unicode's tables, since nearly all text is. */

const letterOrDigit = /[\p{L}\p{N}$€£¥%]/u;
const lowerCase = /^\p{Ll}/u;

/** White space as a reader sees it, line breaks included. */
export function isSpace(code: number): boolean {
  if (code < 0x85) return code === 32 || (code >= 9 && code <= 13);
  return code === 0x85 || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || isRareSpace(code);
}

function isRareSpace(code: number): boolean {
  return code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff;
}

/** The end of the white space that begins at an offset. */
export function skipSpace(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && isSpace(text.charCodeAt(end))) end++;
  return end;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isAsciiUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

export function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Whether a lower-case letter stands at an offset. */
export function isLowerAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 97 && code <= 122 : lowerCase.test(text.slice(at, at + 2));
}

/** Whether a letter, a digit or the sign of an amount stands at an offset: what makes a word. */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return isAsciiLetter(code) || isDigit(code) || code === 36 || code === 37;
  return letterOrDigit.test(code >= 0xd800 && code <= 0xdbff ? text.slice(at, at + 2) : text.charAt(at));
}
