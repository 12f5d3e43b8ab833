const control = /[\p{Cc}\u2028\u2029]/gu;

/** Keeps a text on its line, and a terminal from obeying what stands in it: control characters are shown, as in `\u001b`. */
export function printable(text: string): string {
  return text.replace(control, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
