/** A text as an `https` address that can stand in a Markdown link, or null. Two spellings of one address give the same result. */
export function secureAddress(text: string): URL | null {
  if (!text.startsWith('https://')) return null;
  try {
    // Parentheses are the one thing that a browser leaves as it is and that could end the link.
    return new URL(text.replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29')));
  } catch {
    return null;
  }
}
