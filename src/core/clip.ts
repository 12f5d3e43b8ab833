/** A text of at most so many UTF-16 units; a longer one is cut there and ends with `…`. */
export function clip(text: string, length: number): string {
  return text.length > length ? `${startOf(text, length)}…` : text;
}

/** The first UTF-16 units of a text, one less than asked for where the cut would leave half a character. */
export function startOf(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
