/** The address that a text is, if it is an `https` one, as it can stand in a Markdown link; null otherwise. Equal addresses are written the same. */
export function secureAddress(text: string): URL | null {
  if (!text.startsWith('https://')) return null;
  try {
    // Parentheses are the one thing that a browser leaves as it is and that could end the link.
    return new URL(text.replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29')));
  } catch {
    return null;
  }
}
