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
  /** The number of the timestamp behind each `timeMark`, in order. */
  readonly times: readonly number[];
  /** Pairs: an offset in `text`, the offset in the source that it stems from; ascending. */
  readonly offsets: readonly number[];
  /** Pairs: from and to in `text` of code, math and addresses. */
  readonly verbatim: readonly number[];
}

/** Shows a block: its source without what its marks hide. Lines are joined by line breaks. */
export function showBlock(source: string, block: Block, marks: Marks): Shown {
  const writer = new ShownWriter(source);
  const { lines } = block;
  let next = 0;
  for (let i = 0; i < lines.length; i += 2) {
    if (i > 0) writer.write('\n', lines[i - 1] ?? 0);
    next = writer.writeLine(lines[i] ?? 0, lines[i + 1] ?? 0, marks, next);
  }
  const { parts, times, offsets, verbatim } = writer;
  return { block, text: parts.join(''), times, offsets, verbatim };
}

class ShownWriter {
  /** Joined once at the end: a string that grows is slow to look through. */
  readonly parts: string[] = [];
  readonly times: number[] = [];
  readonly offsets: number[] = [];
  readonly verbatim: number[] = [];
  private length = 0;

  constructor(private readonly source: string) {}

  write(text: string, sourceOffset: number): void {
    if (text === '') return;
    this.offsets.push(this.length, sourceOffset);
    this.parts.push(text);
    this.length += text.length;
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
      case Show.Instead: return this.write(String(value), from);
      case Show.Break: return this.write('\n', from);
      case Show.Apart: return this.write(paragraphMark, from);
      case Show.Cell: return this.write(cellMark, from);
      case Show.Literal: return this.write(this.source.slice(from, marks.to[index]), from);
      case Show.Time:
        this.times.push(Number(value));
        return this.write(timeMark, from);
      case Show.Verbatim:
        this.verbatim.push(this.length);
        this.write(this.source.slice(from, marks.to[index]), from);
        this.verbatim.push(this.length);
        return;
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
