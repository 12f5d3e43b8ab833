import * as char from '../../char';
import { partitionPoint } from '../../partition-point';
import type { Span } from '../../text';
import type { Block } from '../blocks/block';
import { Quotes } from '../characters/quotes';
import { cellMark, paragraphMark, timeMark } from '../characters/stand-ins';
import { type Marks, Show } from '../inline/marks';
import { endOfBoldLabel } from './bold-label';
import { guardCode } from './guard-code';

const none: readonly number[] = [];

/** A block as a reader sees it: a stretch of a shown text, its page, with `timeMark` for each timestamp. */
export interface Shown extends Span {
  readonly block: Block;
  readonly page: ShownText;
  /** The index, among the note's timestamps, of the one that the first `timeMark` stands for; the others follow it. -1 for none. */
  readonly firstTime: number;
  /** Whether folding the text, or a part of it, may change it. */
  readonly untidy: boolean;
  /** The kinds of quotations that it may hold. */
  readonly quotes: Quotes;
  /** Pairs of offsets in the page: where code, math and addresses begin and end. */
  readonly verbatim: readonly number[];
  /** Where, in the page, the bold label ends with which it begins; 0 where it begins with none. */
  readonly labelTo: number;
  /** Where the offsets of this block begin and end in the page's list. */
  readonly firstOffset: number;
  readonly endOffset: number;
}

/**
 * A page: what blocks show to a reader, their source without what its marks hide, lines joined by line breaks. All blocks of a note that hold
 * timestamps stand on one page, each with a line break after it: one text takes a fraction of the time that many take.
 */
export class ShownText {
  private readonly parts: string[] = [];
  /** Pairs: where a part starts in the page, and where in the source. */
  private readonly offsets: number[] = [];
  private length = 0;
  private joined: string | null = null;
  /** Whether it may hold one of the `rareEnds`. */
  rareEnds = false;

  // Of the block being written, as in `Shown`.
  private firstTime = -1;
  private untidy = false;
  private quotes = Quotes.None;
  private verbatim: number[] | null = null;
  /** Whether what is written of it so far ends with a space or is empty. */
  private endsBlank = true;

  constructor(private readonly source: string) {}

  /** The whole text. It is put together only once, so ask for it only after the last block was added. */
  get text(): string {
    return (this.joined ??= this.parts.join(''));
  }

  /** Shows another block, after the others. */
  add(block: Block, marks: Marks): Shown {
    const { lines } = block;
    const from = this.length;
    const firstOffset = this.offsets.length;
    this.firstTime = -1;
    this.untidy = marks.untidy || lines.length > 2;
    this.quotes = marks.quotes;
    this.rareEnds ||= marks.rareEnds;
    this.endsBlank = true;
    this.verbatim = null;
    let next = 0;
    for (let i = 0; i < lines.length; i += 2) {
      const start = lines[i] ?? 0;
      if (i > 0) this.write(breakBefore(start, marks, next), lines[i - 1] ?? 0);
      next = this.writeLine(start, lines[i + 1] ?? 0, marks, next);
    }
    const to = this.length++;
    this.parts.push('\n');
    const { firstTime, untidy, quotes, verbatim } = this;
    const label = endOfBoldLabel(this.source, block, marks);
    const labelTo = label === 0 ? 0 : this.placeOf(label, firstOffset);
    return { from, to, block, page: this, firstTime, untidy, quotes, verbatim: verbatim ?? none, labelTo, firstOffset, endOffset: this.offsets.length };
  }

  /** The offset in the source of what a shown block has at an offset. */
  sourceOffset({ block, from, firstOffset, endOffset }: Shown, offset: number): number {
    const { offsets } = this;
    if (endOffset === firstOffset) return block.from + offset - from;
    const started = partitionPoint((endOffset - firstOffset) / 2, (part) => (offsets[firstOffset + part * 2] ?? 0) <= offset);
    const at = firstOffset + Math.max(0, started - 1) * 2;
    return (offsets[at + 1] ?? 0) + offset - (offsets[at] ?? 0);
  }

  /** Where the page shows the first part that stands in the source at or after an offset. @param first Where the block's offsets start. */
  private placeOf(sourceOffset: number, first: number): number {
    let i = first;
    while (i < this.offsets.length && (this.offsets[i + 1] ?? 0) < sourceOffset) i += 2;
    return this.offsets[i] ?? this.length;
  }

  /** Writes a stretch of the source. Its ends are looked at in the source: slices of it are of too many kinds for the engine to be quick with. */
  private writeSource(from: number, to: number): void {
    if (from >= to) return;
    this.place(from, this.source.slice(from, to), to - from);
    const first = this.source.charCodeAt(from);
    if (this.endsBlank && (first === char.space || first === char.stop || first === char.comma)) this.untidy = true;
    this.endsBlank = this.source.charCodeAt(to - 1) === char.space;
  }

  /** Writes a text that is not in the source as such: a stand-in, or a text for which the caller has set `untidy`. */
  private write(text: string, sourceOffset: number): void {
    if (text === '') return;
    this.place(sourceOffset, text, text.length);
    this.endsBlank = false;
  }

  private place(sourceOffset: number, text: string, length: number): void {
    this.offsets.push(this.length, sourceOffset);
    this.parts.push(text);
    this.length += length;
  }

  /** Writes one line. @param first Its first mark. @returns The first mark of the next line, which may begin in this one. */
  private writeLine(from: number, to: number, marks: Marks, first: number): number {
    let at = from;
    let next = first;
    for (; next < marks.count; next++) {
      const start = marks.from[next] ?? to;
      if (start >= to) break;
      this.writeSource(at, start);
      const end = marks.to[next] ?? at;
      if (marks.shows[next] === Show.Verbatim) this.writeVerbatim(Math.max(start, from), Math.min(end, to));
      else if (start >= from) this.writeMark(marks, next);
      at = Math.max(at, end);
      if (at > to) return next;
    }
    this.writeSource(at, to);
    return next;
  }

  private writeMark(marks: Marks, index: number): void {
    const from = marks.from[index] ?? 0;
    const value = marks.values[index] ?? '';
    switch (marks.shows[index]) {
      case Show.Instead:
        this.untidy = this.rareEnds = true;
        this.quotes = Quotes.Any;
        return this.write(String(value), from);
      case Show.Break:
      case Show.Apart:
        this.untidy = this.rareEnds = true;
        return this.write(marks.shows[index] === Show.Break ? '\n' : paragraphMark, from);
      case Show.Cell: return this.write(cellMark, from);
      case Show.Literal: return this.writeSource(from, marks.to[index] ?? from);
      case Show.Time:
        if (this.firstTime < 0) this.firstTime = Number(value);
        return this.write(timeMark, from);
      default:
    }
  }

  private writeVerbatim(from: number, to: number): void {
    const code = this.source.slice(from, to);
    const start = this.length;
    this.untidy = true;
    this.quotes = Quotes.Any;
    for (const { from: at, text } of guardCode(code)) this.write(text, from + at);
    (this.verbatim ??= []).push(start, this.length);
  }
}

/** What separates a line from the one before it: nothing within a hidden stretch, a space within code, where no sentence ends. */
function breakBefore(start: number, marks: Marks, next: number): string {
  if (next >= marks.count || (marks.from[next] ?? start) >= start) return '\n';
  return marks.shows[next] === Show.Verbatim ? ' ' : '';
}

/** Shows a block by itself. */
export function showBlock(source: string, block: Block, marks: Marks): Shown {
  return new ShownText(source).add(block, marks);
}

/** What a block shows, cut from its page. */
export function textOf({ page, from, to }: Shown): string {
  return page.text.slice(from, to);
}
