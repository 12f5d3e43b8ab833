import type { Block } from './block';
import { type Marks, Show } from './marks';

/**
 * Stands in a shown text for one timestamp, and for a table's bar between cells. Control characters, which no note means
 * and which leave a text of one byte a character as it is.
 */
export const timeMark = '\u0001';
export const cellMark = '\u0002';

/** Separates what is shown apart; white space to whoever folds it. */
export const paragraphMark = '\u2029';

/** A block as a reader sees it, with `timeMark` for each timestamp. */
export interface Shown {
  readonly block: Block;
  readonly text: string;
  /** The number of the timestamp behind the first `timeMark`; the others follow it. */
  readonly firstTime: number;
  /** Folding the text, or a part of it, may change it. */
  readonly untidy: boolean;
  /** Pairs: an offset in `text`, the offset in the source that it stems from; ascending. */
  readonly offsets: readonly number[];
  /** Pairs: from and to in `text` of code, math and addresses. */
  readonly verbatim: readonly number[];
}

/** Shows a block: its source without what its marks hide. Lines are joined by line breaks. */
export function showBlock(source: string, block: Block, marks: Marks): Shown {
  const writer = new ShownWriter(source, marks.untidy || block.lines.length > 2);
  const { lines } = block;
  let next = 0;
  for (let i = 0; i < lines.length; i += 2) {
    if (i > 0) writer.write('\n', lines[i - 1] ?? 0);
    next = writer.writeLine(lines[i] ?? 0, lines[i + 1] ?? 0, marks, next);
  }
  return { block, text: writer.parts.join(''), firstTime: writer.firstTime, untidy: writer.untidy, offsets: writer.offsets, verbatim: writer.verbatim };
}

const none: readonly number[] = [];

class ShownWriter {
  /** Joined once at the end: a string that grows is slow to look through. */
  readonly parts: string[] = [];
  readonly offsets: number[] = [];
  private made: number[] | null = null;
  firstTime = -1;
  private length = 0;
  private endsBlank = true;

  constructor(
    private readonly source: string,
    public untidy: boolean,
  ) {}

  /** Most blocks hold no code. */
  get verbatim(): readonly number[] {
    return this.made ?? none;
  }

  write(text: string, sourceOffset: number): void {
    if (text === '') return;
    this.offsets.push(this.length, sourceOffset);
    this.parts.push(text);
    this.length += text.length;
    const first = text.charCodeAt(0);
    if (this.endsBlank && (first === 32 || first === 46 || first === 44)) this.untidy = true;
    this.endsBlank = text.charCodeAt(text.length - 1) === 32;
  }

  /** Writes one line from its first mark on; answers the first mark of the next line. */
  writeLine(from: number, to: number, marks: Marks, first: number): number {
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
        this.untidy = true;
        return this.write(String(value), from);
      case Show.Break:
      case Show.Apart:
        this.untidy = true;
        return this.write(marks.shows[index] === Show.Break ? '\n' : paragraphMark, from);
      case Show.Cell: return this.write(cellMark, from);
      case Show.Literal: return this.write(this.source.slice(from, marks.to[index]), from);
      case Show.Time:
        if (this.firstTime < 0) this.firstTime = Number(value);
        return this.write(timeMark, from);
      case Show.Verbatim:
        this.untidy = true;
        (this.made ??= []).push(this.length, this.length + (marks.to[index] ?? from) - from);
        return this.write(this.source.slice(from, marks.to[index]), from);
      default:
    }
  }
}

/** The offset in the source that an offset in the shown text stems from. */
export function sourceOffset(shown: Shown, offset: number): number {
  const { offsets } = shown;
  let low = 0;
  let high = offsets.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle * 2] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return (offsets[low * 2 + 1] ?? shown.block.from) + offset - (offsets[low * 2] ?? 0);
}
