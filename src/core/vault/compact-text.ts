/** Characters of everyday typing that Latin-1 lacks. Each is written as one of the control characters from U+0080 on, which texts do not use. */
const signs = '‘’‚‛“”„‟–—―…•‹›€™‰′″→←≈≠≤≥−';
const firstPlace = 0x80;

const toPlace = new Map([...signs].map((sign, index) => [sign, String.fromCharCode(firstPlace + index)]));
const anySign = new RegExp(`[${signs}]`, 'g');
const anyPlace = new RegExp(`[${String.fromCharCode(firstPlace)}-${String.fromCharCode(firstPlace + signs.length - 1)}]`, 'g');

/**
 * Rewrites a text so that it takes one byte a character: engines keep a whole string in two bytes a character for a single curly quote.
 * Each of the `signs` is replaced by one control character, so offsets stay the same.
 * @returns Null where the text has other characters that take two bytes, or control characters of this kind.
 */
export function compact(text: string): string | null {
  if (isMarked(text)) return null;
  const replaced = text.replace(anySign, (sign) => toPlace.get(sign) ?? sign);
  return isOneByte(replaced) ? replaced : null;
}

/** The text that `compact` was given, from what it returned. */
export function expand(text: string): string {
  return text.replace(anyPlace, (place) => signs.charAt(place.charCodeAt(0) - firstPlace));
}

function isMarked(text: string): boolean {
  return text.search(anyPlace) >= 0;
}

function isOneByte(text: string): boolean {
  return !/[\u0100-\uffff]/.test(text);
}
