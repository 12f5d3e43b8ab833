/** The letters and digits of a text: what stays the same where markup, punctuation and white space are shown otherwise than written. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
