import type { BlockId, Heading } from '../note/note';

const punctuation = /[!"#$%&()*+,.:;<=>?@^{|}~/[\]\\`]+/g;
const whiteSpace = /\s+/g;

/** A heading as Obsidian compares it with a link: punctuation and white space are one space, in lower case; `'`, `-` and `_` stay. */
export function foldHeading(source: string): string {
  return source.normalize('NFC').replace(punctuation, ' ').replace(whiteSpace, ' ').trim().toLowerCase();
}

/** The places of one note that a link's subpath can lead to. */
export class Landmarks {
  private readonly headings = new Map<string, number[]>();
  private readonly levels: readonly number[];
  private readonly blocks: ReadonlySet<string>;

  constructor(note: { readonly headings: readonly Heading[]; readonly blocks: readonly BlockId[] }) {
    this.levels = note.headings.map((heading) => heading.level);
    this.blocks = new Set(note.blocks.map((block) => block.id.toLowerCase()));
    note.headings.forEach((heading, index) => this.addHeading(foldHeading(heading.source), index));
  }

  /** Whether a subpath (`#heading`, `#outer#inner`, `#^block`) is there. Footnotes (`#[^1]`) and a bare `#` pass. */
  has(subpath: string): boolean {
    const parts = subpath.split('#').slice(1);
    const [first = ''] = parts;
    if (first.startsWith('^')) return parts.length === 1 && this.blocks.has(first.slice(1).trim().toLowerCase());
    if (first.startsWith('[^')) return true;
    return this.hasChain(parts.map(foldHeading).filter((part) => part !== ''));
  }

  private addHeading(folded: string, index: number): void {
    const known = this.headings.get(folded);
    if (known) known.push(index);
    else this.headings.set(folded, [index]);
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
