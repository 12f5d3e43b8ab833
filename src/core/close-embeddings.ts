/** What turns the direction of what follows, from U+202A to U+202E and U+2066 to U+2069. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g;
/** What runs from right to left, or may. */
const leftward = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const popEmbedding = '\u202c';
const popIsolate = '\u2069';

/** Somebody's text, with what it turned turned back at its end: what follows in the same line would run in another direction. */
export function closeEmbeddings(text: string): string {
  const open: string[] = [];
  for (const [sign] of text.matchAll(turns)) {
    if (sign === popIsolate) open.length = Math.max(0, open.lastIndexOf(popIsolate));
    else if (sign !== popEmbedding) open.push(sign >= '\u2066' ? popIsolate : popEmbedding);
    else if (open.at(-1) === popEmbedding) open.pop();
  }
  return open.length === 0 ? text : text + open.reverse().join('');
}

/** Somebody's text where a number may follow, which would else be drawn to the other side of what runs from right to left. */
export function isolate(text: string): string {
  return leftward.test(text) ? `\u2068${closeEmbeddings(text)}${popIsolate}` : text;
}

/** Somebody's text in quotation marks. */
export function quote(text: string): string {
  return `"${closeEmbeddings(text)}"`;
}
