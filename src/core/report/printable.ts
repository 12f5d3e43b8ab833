const control = /[\p{Cc}\u2028\u2029]/gu;

/** Writes control characters and line breaks as `\u001b`, so that a text stays on its line and cannot control the terminal. */
export function printable(text: string): string {
  return text.replace(control, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
