import { detachText } from '../detach';
import { groupBy } from '../group-by';
import type { BlockId, Heading } from './note';

const punctuation = /[!"#$%&()*+,.:;<=>?@^{|}~/[\]\\`]+/g;
const whiteSpace = /\s+/g;
/** The start of a footnote's text, also in a quote or list. It may find one in code; then a link to a missing footnote goes unreported. */
const footnote = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*\[\^([^\]\s]{1,100})\]:/gm;
const toFootnote = /^\[\^([^\]]*)\]$/;

/** A heading as Obsidian compares it with a link: punctuation and white space are one space, in lower case; `'`, `-` and `_` stay. */
export function foldHeading(source: string): string {
  return source.normalize('NFC').replace(punctuation, ' ').replace(whiteSpace, ' ').trim().toLowerCase();
}

/** A subpath in the form in which subpaths are compared: equal ones lead to the same place. `''` for one that names no place, such as a bare `#`. */
export function foldSubpath(subpath: string): string {
  return subpath.split('#').slice(1).map(foldPart).filter((part) => part !== '').map((part) => `#${part}`).join('');
}

function foldPart(part: string): string {
  const trimmed = part.trim();
  return trimmed.startsWith('^') || toFootnote.test(trimmed) ? trimmed.toLowerCase() : foldHeading(trimmed);
}

/** The places of one note that a link's subpath can lead to. */
export class Landmarks {
  /** The headings as written, without their `#` marks. */
  readonly written: readonly string[];
  /** The indexes of the headings, by their folded form. */
  private readonly headings: ReadonlyMap<string, readonly number[]>;
  private readonly levels: readonly number[];
  private readonly blocks: ReadonlySet<string>;
  private readonly footnotes: ReadonlySet<string>;

  /** @param text The note's text, in which footnotes are looked for. */
  constructor(note: { readonly headings: readonly Heading[]; readonly blocks: readonly BlockId[] }, text: string) {
    this.written = note.headings.map((heading) => detachText(heading.source));
    this.levels = note.headings.map((heading) => heading.level);
    this.blocks = new Set(note.blocks.map((block) => block.id.toLowerCase()));
    this.footnotes = new Set(Array.from(text.matchAll(footnote), ([, id = '']) => id.toLowerCase()));
    this.headings = groupBy(this.written.keys(), (index) => foldHeading(this.written[index] ?? ''));
  }

  /** Whether the note has the place that a subpath names (`#heading`, `#outer#inner`, `#^block`, `#[^footnote]`). True for a bare `#`. */
  has(subpath: string): boolean {
    const parts = subpath.split('#').slice(1);
    const [first = ''] = parts;
    if (first.startsWith('^')) return parts.length === 1 && this.blocks.has(first.slice(1).trim().toLowerCase());
    const id = toFootnote.exec(first)?.[1];
    if (id !== undefined) return parts.length === 1 && this.footnotes.has(id.toLowerCase());
    return this.hasChain(parts.map(foldHeading).filter((part) => part !== ''));
  }

  /** Scans forward; each part must stand after the one before it and deeper. */
  private hasChain(parts: readonly string[]): boolean {
    let last = -1;
    for (const part of parts) {
      const level = this.levels[last] ?? 0;
      const next = this.headings.get(part)?.find((index) => index > last && (this.levels[index] ?? 0) > level);
      if (next === undefined) return false;
      last = next;
    }
    return true;
  }
}
