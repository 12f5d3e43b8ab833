import { partitionPoint } from './partition-point';

/** A stretch of text: UTF-16 offsets, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Puts `text` in the place of a span. */
export interface Edit extends Span {
  readonly text: string;
}

/** A place for people: both numbers start at 1; columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Orders spans by where they start, then by where they end: an insertion comes before a deletion at the same place. */
export function byPlace(a: Span, b: Span): number {
  return a.from - b.from || a.to - b.to;
}

/** Sorts edits by their place in the text. Edits of the same span keep their order. */
export function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort(byPlace);
}

/**
 * Applies edits to a text. They may come in any order.
 * @throws RangeError when two of them overlap or one lies outside the text.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const edit of inOrder(edits)) {
    if (edit.from < end || edit.to < edit.from || edit.to > text.length) {
      throw new RangeError(`Edit ${edit.from}–${edit.to} overlaps another or lies outside the text.`);
    }
    parts.push(text.slice(end, edit.from), edit.text);
    end = edit.to;
  }
  parts.push(text.slice(end));
  return parts.join('');
}

/** Turns offsets into one text into lines and columns. Building it takes linear time, each look-up logarithmic time. */
export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  /** The line and column of a UTF-16 offset. */
  position(offset: number): Position {
    const line = partitionPoint(this.starts.length, (index) => (this.starts[index] ?? 0) <= offset);
    return { line, column: offset - (this.starts[line - 1] ?? 0) + 1 };
  }
}
