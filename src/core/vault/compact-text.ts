/** The signs of everyday typing that Latin-1 lacks, each with the place it takes among the control characters that no text has. */
const signs = '‘’‚‛“”„‟–—―…•‹›€™‰′″→←≈≠≤≥−';
const firstPlace = 0x80;

const toPlace = new Map([...signs].map((sign, index) => [sign, String.fromCharCode(firstPlace + index)]));
const anySign = new RegExp(`[${signs}]`, 'g');
const anyPlace = new RegExp(`[${String.fromCharCode(firstPlace)}-${String.fromCharCode(firstPlace + signs.length - 1)}]`, 'g');

/**
 * Writes a text in one byte a character, where nothing but everyday typing keeps it from that: engines keep a string with a
 * single curly quote in two bytes a character. Each sign takes the place of one control character, so offsets stay.
 * @returns null where that cannot be done.
 */
export function compact(text: string): string | null {
  if (isMarked(text)) return null;
  const replaced = text.replace(anySign, (sign) => toPlace.get(sign) ?? sign);
  return isOneByte(replaced) ? replaced : null;
}

/** The text that was made compact. */
export function expand(text: string): string {
  return text.replace(anyPlace, (place) => signs.charAt(place.charCodeAt(0) - firstPlace));
}

function isMarked(text: string): boolean {
  return text.search(anyPlace) >= 0;
}

function isOneByte(text: string): boolean {
  return !/[\u0100-\uffff]/.test(text);
}
