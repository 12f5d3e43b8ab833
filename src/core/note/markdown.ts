import type { Block } from './block';
import { endOfMetadata } from './front-matter';
import {
  closesFence, endOfHeading, endOfMarker, endOfTaskBox, type Fence, headingLevel, isDelimiterRow, isRule, readFence, skipBlanks, trimEnd, underlineLevel,
} from './line-marks';

/** A list item that later lines may still belong to. */
interface Item {
  readonly block: Block;
  /** Columns before its marker. */
  readonly indent: number;
}

type Draft = { -readonly [Key in keyof Block]: Block[Key] } & { lines: number[] };

const greater = 62;
const footnoteMark = /^\[\^[^\]\s]{1,100}\]:[ \t]*/;
const calloutMark = /^\[!([^\]\n]{1,60})\][+-]?[ \t]*/;
const longestMark = 120;

/**
 * Cuts a note's body into its blocks, in order. What is code, front matter or a block comment is in none of them.
 * Linear in the text. Lists nest by indentation, however wide: machines write two, three or four columns.
 * @param from Where the body starts, behind the front matter.
 */
export function readBlocks(text: string, from: number): Block[] {
  const reader = new BlockReader(text, from);
  reader.read(from, false);
  return reader.blocks;
}

/**
 * Finds a text's gaps, one a call, in order, at last its end. A gap is a line's start where nothing is open, so that reading
 * may as well begin there: lists and quotes may lie before it, but nothing that decides what is code and what is text.
 * @param from The body's start or a gap.
 */
export function gapFinder(text: string, from: number): () => number {
  const reader = new BlockReader(text, from);
  let at = from;
  return () => {
    at = reader.read(at, true);
    reader.blocks.length = 0;
    return at;
  };
}

class BlockReader {
  readonly blocks: Draft[] = [];
  /** The paragraph that the next line may continue. */
  private open: Draft | null = null;
  /** What stands right before the next block, if that is a block. */
  private last: Draft | null = null;
  private items: Item[] = [];
  private quotes = 0;
  private quoteLead: Draft | null = null;
  private quoteStarts = false;
  private title: Draft | null = null;
  private header: Draft | null = null;
  private blank = true;
  private fence: (Fence & { quotes: number }) | null = null;
  private inMath = false;
  /** The next `$$`, the end of the text when there is none: looked for once. */
  private nextMath: number;
  /** No `-->` follows: looked for once. */
  private commentsEnd = false;

  constructor(
    private readonly text: string,
    from: number,
  ) {
    this.nextMath = this.findMath(from);
  }

  /** Reads to the end or, if it is to stop there, to the next gap; answers where it stopped. */
  read(from: number, stopsAtGap: boolean): number {
    const { text } = this;
    let start = from;
    while (start < text.length && !(stopsAtGap && start > from && this.isGap(start))) {
      const newline = text.indexOf('\n', start);
      const end = newline < 0 ? text.length : newline;
      start = Math.max(end + 1, this.readLine(start, text.charCodeAt(end - 1) === 13 && end > start ? end - 1 : end));
    }
    return Math.min(start, text.length);
  }

  private isGap(start: number): boolean {
    const code = this.text.charCodeAt(start);
    return this.blank && !this.fence && !this.inMath && code !== 32 && code !== 9 && code !== 10 && code !== 13;
  }

  /** Reads one line; answers where to go on when that lies further than the next one. */
  private readLine(start: number, end: number): number {
    const { text } = this;
    let margin = start;
    let at = skipBlanks(text, start, end);
    let quotes = 0;
    while (at < end && text.charCodeAt(at) === greater) {
      quotes++;
      margin = text.charCodeAt(at + 1) === 32 ? at + 2 : at + 1;
      at = skipBlanks(text, Math.min(margin, end), end);
    }
    if (this.fence && this.inFence(quotes, at, end)) return 0;
    if (this.inMath) this.addMathLine(at, end);
    else if (at >= end) this.readBlank(quotes);
    else {
      if (quotes !== this.quotes) this.changeQuote(quotes);
      return this.readContent(at, end, columns(text, margin, at), 0);
    }
    return 0;
  }

  private inFence(quotes: number, at: number, end: number): boolean {
    const fence = this.fence;
    if (!fence || quotes < fence.quotes) this.fence = null;
    else if (at < end && closesFence(this.text, at, end, fence)) {
      this.fence = null;
      return true;
    }
    return this.fence !== null;
  }

  private readBlank(quotes: number): void {
    if (quotes < this.quotes) this.changeQuote(quotes);
    this.open = null;
    this.header = null;
    this.blank = true;
    this.quoteStarts = false;
  }

  private changeQuote(quotes: number): void {
    const deeper = quotes > this.quotes;
    this.quotes = quotes;
    this.quoteStarts = deeper;
    this.quoteLead = deeper && this.last?.kind === 'paragraph' ? this.last : null;
    this.title = null;
    this.open = null;
    this.header = null;
    this.items = [];
  }

  /** Reads the content of a line or, `depth` markers further in, of a list item. */
  private readContent(at: number, end: number, indent: number, depth: number): number {
    const { text } = this;
    const fence = readFence(text, at, end);
    if (fence) {
      this.interrupt(indent);
      this.fence = { ...fence, quotes: this.quotes };
      return 0;
    }
    const level = headingLevel(text, at, end);
    if (level > 0) return this.addHeading(at, end, level, indent);
    if (this.underline(at, end)) return 0;
    if (isRule(text, at, end)) return this.readRule(at, end);
    const comment = this.endOfComment(at, end);
    if (comment > 0) return comment;
    if (this.readTable(at, end)) return 0;
    const marker = this.open && !this.open.item && startsLate(text, at) ? -1 : endOfMarker(text, at, end);
    return marker < 0 ? this.addText(at, end, indent) : this.addItem(at, marker, end, indent, depth);
  }

  /** Something that is no block stands here: nothing continues over it. */
  private interrupt(indent: number): void {
    if (indent === 0) this.items = [];
    this.open = null;
    this.header = null;
    this.last = null;
    this.blank = true;
    this.quoteStarts = false;
  }

  private addHeading(at: number, end: number, level: number, indent: number): number {
    if (indent === 0) this.items = [];
    const from = skipBlanks(this.text, at + level, end);
    const heading = this.add('heading', from, endOfHeading(this.text, from, end));
    heading.level = level;
    this.open = null;
    return 0;
  }

  private underline(at: number, end: number): boolean {
    if (!this.open || this.open.item || this.open.kind !== 'paragraph') return false;
    const level = underlineLevel(this.text, at, end);
    if (level === 0) return false;
    this.open.kind = 'heading';
    this.open.level = level;
    this.open = null;
    return true;
  }

  private readRule(at: number, end: number): number {
    const mayBeMetadata = this.quotes === 0 && this.open === null && this.items.length === 0;
    this.interrupt(0);
    return mayBeMetadata ? endOfMetadata(this.text, at, end) : 0;
  }

  /** Where the text goes on behind a comment of several lines; 0 when there is none. */
  private endOfComment(at: number, end: number): number {
    const { text } = this;
    const close = text.startsWith('%%', at) ? '%%' : text.startsWith('<!--', at) ? '-->' : '';
    if (close === '') return 0;
    const found = this.commentsEnd ? -1 : text.indexOf(close, at + 2);
    if (found < 0 && close === '-->') this.commentsEnd = true;
    if (found < end) return 0;
    this.interrupt(0);
    const newline = text.indexOf('\n', found);
    return newline < 0 ? text.length : newline + 1;
  }

  private readTable(at: number, end: number): boolean {
    const { text, open } = this;
    if (this.header) {
      this.add('row', at, end).header = this.header;
      this.open = null;
      return true;
    }
    if (open?.kind !== 'paragraph' || !isDelimiterRow(text, at, end)) return false;
    const [from = 0, to = 0] = open.lines.slice(-2);
    const bar = text.indexOf('|', from);
    if (bar < 0 || bar >= to) return false;
    this.header = this.splitHeader(open, from, to);
    this.open = null;
    return true;
  }

  /** Makes a table's header row of a paragraph's last line. */
  private splitHeader(open: Draft, from: number, to: number): Draft {
    if (open.lines.length > 2) {
      open.lines.length -= 2;
      open.to = open.lines[open.lines.length - 1] ?? open.to;
      return this.add('row', from, to);
    }
    open.kind = 'row';
    return open;
  }

  private addItem(at: number, marker: number, end: number, indent: number, depth: number): number {
    const { text, items } = this;
    while (items.length > 0 && (items[items.length - 1]?.indent ?? 0) > indent) items.pop();
    const top = items[items.length - 1];
    const sibling = top && top.indent === indent ? items.pop()?.block : null;
    const parent = items[items.length - 1]?.block ?? null;
    this.header = null;
    const content = endOfTaskBox(text, skipBlanks(text, marker, end), end);
    const lead = sibling ? sibling.lead : this.leadOf(parent);
    const leadAdjacent = sibling ? sibling.leadAdjacent : !this.blank;
    if (content < end && depth < 8 && startsBlock(text, content, end)) {
      this.open = null;
      return this.readContent(content, end, indent + content - at, depth + 1);
    }
    const block = this.add('paragraph', content, end);
    Object.assign(block, { item: true, parent, lead, leadAdjacent });
    items.push({ block, indent });
    return this.watchMath(at, end);
  }

  private leadOf(parent: Block | null): Block | null {
    const { last } = this;
    if (!last || last === parent || last.item || last.parent !== parent) return parent || this.title ? null : this.quoteLead;
    return last.kind === 'paragraph' ? last : null;
  }

  private addText(at: number, end: number, indent: number): number {
    const { text, items } = this;
    if (this.open) {
      this.addLine(this.open, at, end);
      return this.watchMath(at, end);
    }
    if (this.quoteStarts) {
      const mark = calloutMark.exec(text.slice(at, Math.min(end, at + longestMark)));
      if (mark) return this.addTitle(at + mark[0].length, end);
    }
    while (this.blank && items.length > 0 && indent <= (items[items.length - 1]?.indent ?? 0)) items.pop();
    if (indent >= 4 && items.length === 0 && this.blank) return 0;
    const note = text.startsWith('[^', at) ? footnoteMark.exec(text.slice(at, Math.min(end, at + longestMark))) : null;
    this.add('paragraph', at + (note ? note[0].length : 0), end).parent = items[items.length - 1]?.block ?? null;
    return this.watchMath(at, end);
  }

  private addTitle(at: number, end: number): number {
    const title = this.add('callout', at, end);
    this.title = title;
    this.open = null;
    return 0;
  }

  private add(kind: Block['kind'], from: number, end: number): Draft {
    const to = Math.max(from, trimEnd(this.text, from, end));
    const block: Draft = {
      kind, from, to, index: this.blocks.length, lines: [from, to], level: 0, item: false, adjacent: !this.blank,
      parent: null, lead: this.quotes > 0 ? this.quoteLead : null, leadAdjacent: false, title: this.title, header: null,
    };
    this.blocks.push(block);
    this.open = block;
    this.last = block;
    this.blank = false;
    this.quoteStarts = false;
    return block;
  }

  private addLine(block: Draft, at: number, end: number): void {
    const to = trimEnd(this.text, at, end);
    block.lines.push(at, to);
    block.to = to;
  }

  /** A formula may run over lines that look like anything else; it needs its end to be one. */
  private watchMath(at: number, end: number): 0 {
    if (this.hasOddMath(at, end) && this.nextMath < this.text.length) this.inMath = true;
    return 0;
  }

  private addMathLine(at: number, end: number): void {
    if (this.open && at <= end) this.addLine(this.open, at, end);
    if (this.hasOddMath(at, end)) this.inMath = false;
  }

  /** Whether a line opens or closes a formula; the lines must come in order. */
  private hasOddMath(at: number, end: number): boolean {
    let odd = false;
    while (this.nextMath < end) {
      if (this.nextMath >= at) odd = !odd;
      this.nextMath = this.findMath(this.nextMath + 2);
    }
    return odd;
  }

  private findMath(from: number): number {
    const found = this.text.indexOf('$$', from);
    return found < 0 ? this.text.length : found;
  }
}

/** An ordered item that does not start at 1 cannot break into a paragraph. */
function startsLate(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first < 48 || first > 57) return false;
  const second = text.charCodeAt(at + 1);
  return first !== 49 || (second >= 48 && second <= 57);
}

/** Whether a list item starts with something that is a block of its own. */
function startsBlock(text: string, at: number, end: number): boolean {
  return headingLevel(text, at, end) > 0 || readFence(text, at, end) !== null || endOfMarker(text, at, end) >= 0;
}

function columns(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) count += text.charCodeAt(i) === 9 ? 4 - (count % 4) : 1;
  return count;
}
