/** A link or embed as it stands in the text. Offsets are UTF-16 units into the note. */
export interface InlineLink {
  readonly from: number;
  readonly to: number;
  readonly embed: boolean;
  /** Destination with its subpath, decoded and trimmed. */
  readonly link: string;
  readonly display: string | null;
}

export interface InlineTag {
  readonly from: number;
  readonly to: number;
}

export interface InlineFindings {
  readonly links: InlineLink[];
  readonly tags: InlineTag[];
}

const backtick = '`';
const external = /^[a-z][a-z0-9+.-]*:/i;

/** Finds links and tags in one block of text, leaving out code, comments and math. One pass; a run of openers is looked for once. */
export function scanInline(text: string, from: number, to: number, found: InlineFindings): void {
  const ends = new EndFinder(text, to);
  let at = from;
  while (at < to) {
    const next = skipOpaque(text, at, ends) ?? readLink(text, at, to, ends, found) ?? readTag(text, at, from, found);
    at = next ?? at + 1;
  }
}

/** Finds where a delimiter next stands; remembers that it stands nowhere, so that many openers stay linear. */
class EndFinder {
  private readonly gone = new Set<string>();

  constructor(private readonly text: string, private readonly to: number) {}

  /** Offset of the delimiter at or after `at`, or -1. */
  find(delimiter: string, at: number): number {
    if (this.gone.has(delimiter)) return -1;
    const index = this.text.indexOf(delimiter, at);
    if (index >= 0 && index + delimiter.length <= this.to) return index;
    this.gone.add(delimiter);
    return -1;
  }
}

/** The offset after an escape, code span, comment or inline math that starts here, else null. */
function skipOpaque(text: string, at: number, ends: EndFinder): number | null {
  const character = text[at];
  if (character === '\\') return at + 2;
  if (character === backtick) return skipCode(text, at, ends);
  if (character === '%' && text[at + 1] === '%') return after(ends.find('%%', at + 2), 2);
  if (character === '<' && text.startsWith('<!--', at)) return after(ends.find('-->', at + 4), 3);
  if (character === '$' && text[at + 1] === '$') return after(ends.find('$$', at + 2), 2);
  if (character === '$' && /\S/.test(text[at + 1] ?? ' ')) return skipMath(text, at, ends);
  return null;
}

function after(end: number, length: number): number | null {
  return end < 0 ? null : end + length;
}

function skipCode(text: string, at: number, ends: EndFinder): number {
  let open = at;
  while (text[open] === backtick) open += 1;
  const run = text.slice(at, open);
  for (let end = ends.find(run, open); end >= 0; ) {
    let close = end;
    while (text[close] === backtick) close += 1;
    if (close - end === run.length) return close;
    end = ends.find(run, close);
  }
  return open;
}

function skipMath(text: string, at: number, ends: EndFinder): number | null {
  const end = ends.find('$', at + 1);
  if (end < 0 || /\s/.test(text[end - 1] ?? '') || /\d/.test(text[end + 1] ?? '') || text.slice(at, end).includes('\n')) return null;
  return end + 1;
}

function readLink(text: string, at: number, to: number, ends: EndFinder, found: InlineFindings): number | null {
  const embed = text[at] === '!' && text[at + 1] === '[';
  const open = embed ? at + 1 : at;
  if (text[open] !== '[') return null;
  return readWikilink(text, at, open, ends, embed, found) ?? readMarkdownLink(text, at, open, to, embed, found);
}

function readWikilink(text: string, at: number, open: number, ends: EndFinder, embed: boolean, found: InlineFindings): number | null {
  if (text[open + 1] !== '[') return null;
  const end = ends.find(']]', open + 2);
  if (end < 0) return null;
  const inner = text.slice(open + 2, end);
  if (inner.trim() === '' || inner.includes('\n') || inner.includes('[[')) return null;
  const pipe = inner.indexOf('|');
  const target = pipe < 0 ? inner : inner.slice(0, inner[pipe - 1] === '\\' ? pipe - 1 : pipe);
  found.links.push({ from: at, to: end + 2, embed, link: target.trim(), display: pipe < 0 ? null : inner.slice(pipe + 1).trim() });
  return end + 2;
}

/** `[text](dest)`: dest without a scheme leads to a file of the vault. */
function readMarkdownLink(text: string, at: number, open: number, to: number, embed: boolean, found: InlineFindings): number | null {
  const match = /\[([^[\]\n]{0,1000})\]\((?:<([^<>\n]{0,1000})>|([^\s()<>]{0,1000}))(?:\s+"[^"\n]{0,1000}")?\)/y;
  match.lastIndex = open;
  const parts = match.exec(text);
  if (parts === null || match.lastIndex > to) return null;
  const destination = decode(parts[2] ?? parts[3] ?? '');
  if (destination !== '' && !external.test(destination)) {
    found.links.push({ from: at, to: match.lastIndex, embed, link: destination, display: parts[1] ?? '' });
  }
  return match.lastIndex;
}

function decode(destination: string): string {
  try {
    return decodeURIComponent(destination);
  } catch {
    return destination;
  }
}

function readTag(text: string, at: number, from: number, found: InlineFindings): number | null {
  if (text[at] !== '#' || (at > from && /\S/.test(text[at - 1] ?? ''))) return null;
  const match = /#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*/uy;
  match.lastIndex = at;
  if (match.exec(text) === null) return null;
  found.tags.push({ from: at, to: match.lastIndex });
  return match.lastIndex;
}
