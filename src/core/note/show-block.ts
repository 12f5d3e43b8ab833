import type { Span } from '../text';
import type { Block } from './block';
import { type Marks, Show } from './marks';
import { paragraphMark } from './rare-ends';

/**
 * Stands in a shown text for one timestamp, and for a table's bar between cells. Control characters, which no note means
 * and which leave a text of one byte a character as it is.
 */
export const timeMark = '\u0001';
export const cellMark = '\u0002';


/** A block as a reader sees it: a stretch of a shown text, with `timeMark` for each timestamp. */
export interface Shown extends Span {
  readonly block: Block;
  readonly page: ShownText;
  /** The number of the timestamp behind the first `timeMark`; the others follow it. */
  readonly firstTime: number;
  /** Folding the text, or a part of it, may change it. */
  readonly untidy: boolean;
  /** It may hold a mark that opens a quotation. */
  readonly quoted: boolean;
  /** Pairs: from and to in the shown text of code, math and addresses. */
  readonly verbatim: readonly number[];
  /** Its part of the page's offsets. */
  readonly firstOffset: number;
  readonly endOffset: number;
}

const none: readonly number[] = [];

/**
 * What blocks show to a reader: their source without what its marks hide, lines joined by line breaks. The blocks stand one behind
 * the other with a line break between them, since one text for all of a note's takes a fraction of the time that many take.
 */
export class ShownText {
  private readonly parts: string[] = [];
  private readonly offsets: number[] = [];
  private length = 0;
  /** Whether it may hold one of the `rareEnds`. */
  rareEnds = false;
  private joined: string | null = null;
  /** Of the block being written. */
  private firstTime = -1;
  private untidy = false;
  private quoted = false;
  private endsBlank = true;
  private verbatim: number[] | null = null;

  constructor(private readonly source: string) {}

  /** Complete once the last block is added: strings that grow are slow to look through. */
  get text(): string {
    return (this.joined ??= this.parts.join(''));
  }

  /** Shows another block. */
  add(block: Block, marks: Marks): Shown {
    const { lines } = block;
    const from = this.length;
    const firstOffset = this.offsets.length;
    this.firstTime = -1;
    this.untidy = marks.untidy || lines.length > 2;
    this.quoted = marks.quoted;
    this.rareEnds ||= marks.rareEnds;
    this.endsBlank = true;
    this.verbatim = null;
    let next = 0;
    for (let i = 0; i < lines.length; i += 2) {
      if (i > 0) this.write('\n', lines[i - 1] ?? 0);
      next = this.writeLine(lines[i] ?? 0, lines[i + 1] ?? 0, marks, next);
    }
    const to = this.length++;
    this.parts.push('\n');
    const { firstTime, untidy, quoted, verbatim } = this;
    return { from, to, block, page: this, firstTime, untidy, quoted, verbatim: verbatim ?? none, firstOffset, endOffset: this.offsets.length };
  }

  /** The offset in the source that an offset in a shown block stems from. */
  sourceOffset({ block, from, firstOffset, endOffset }: Shown, offset: number): number {
    const { offsets } = this;
    let low = firstOffset / 2;
    let high = endOffset / 2 - 1;
    if (high < low) return block.from + offset - from;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((offsets[middle * 2] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return (offsets[low * 2 + 1] ?? 0) + offset - (offsets[low * 2] ?? 0);
  }

  private write(text: string, sourceOffset: number): void {
    if (text === '') return;
    this.offsets.push(this.length, sourceOffset);
    this.parts.push(text);
    this.length += text.length;
    const first = text.charCodeAt(0);
    if (this.endsBlank && (first === 32 || first === 46 || first === 44)) this.untidy = true;
    this.endsBlank = text.charCodeAt(text.length - 1) === 32;
  }

  /** Writes one line from its first mark on; answers the first mark of the next line. */
  private writeLine(from: number, to: number, marks: Marks, first: number): number {
    let at = from;
    let next = first;
    for (; next < marks.count; next++) {
      const start = marks.from[next] ?? to;
      if (start >= to) break;
      if (start > at) this.write(this.source.slice(at, start), at);
      this.writeMark(marks, next);
      at = Math.max(at, marks.to[next] ?? at);
    }
    if (at < to) this.write(this.source.slice(at, to), at);
    return next;
  }

  private writeMark(marks: Marks, index: number): void {
    const from = marks.from[index] ?? 0;
    const value = marks.values[index] ?? '';
    switch (marks.shows[index]) {
      case Show.Instead:
        this.untidy = this.quoted = this.rareEnds = true;
        return this.write(String(value), from);
      case Show.Break:
      case Show.Apart:
        this.untidy = this.rareEnds = true;
        return this.write(marks.shows[index] === Show.Break ? '\n' : paragraphMark, from);
      case Show.Cell: return this.write(cellMark, from);
      case Show.Literal: return this.write(this.source.slice(from, marks.to[index]), from);
      case Show.Time:
        if (this.firstTime < 0) this.firstTime = Number(value);
        return this.write(timeMark, from);
      case Show.Verbatim:
        this.untidy = this.quoted = true;
        (this.verbatim ??= []).push(this.length, this.length + (marks.to[index] ?? from) - from);
        return this.write(this.source.slice(from, marks.to[index]), from);
      default:
    }
  }
}

/** Shows a block by itself. */
export function showBlock(source: string, block: Block, marks: Marks): Shown {
  return new ShownText(source).add(block, marks);
}

/** What a block shows, as a text of its own. */
export function textOf({ page, from, to }: Shown): string {
  return page.text.slice(from, to);
}
