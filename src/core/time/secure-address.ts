/** The address that a text is, if it is an `https` one; null otherwise. */
export function secureAddress(text: string): URL | null {
  if (!text.startsWith('https://')) return null;
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
