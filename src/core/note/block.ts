import type { Span } from '../text';

/**
 * A leaf of the note's structure: text that is read as one, without the marks of what it stands in.
 * `from` and `to` are where its first line's content starts and its last line's ends.
 */
export interface Block extends Span {
  readonly kind: 'paragraph' | 'heading' | 'row' | 'callout';
  /** Its place among the note's blocks. */
  readonly index: number;
  /** The content of each of its lines, as pairs of offsets: from, to, from, to, … */
  readonly lines: readonly number[];
  /** Of a heading, 1 to 6; else 0. */
  readonly level: number;
  /** It starts a list item. */
  readonly item: boolean;
  /** No blank line stands between it and the block before it. */
  readonly adjacent: boolean;
  /** The item that it stands in or, of an item, the one that it is nested in. */
  readonly parent: Block | null;
  /** The paragraph that stands right before its list or quote. */
  readonly lead: Block | null;
  /** Its list starts on the line after its lead. */
  readonly leadAdjacent: boolean;
  /** The title of the callout that it stands in. */
  readonly title: Block | null;
  /** Of a table's row, its header row; null for the header itself. */
  readonly header: Block | null;
}

/** The block before another one of its note; undefined for the first. */
export function blockBefore(blocks: readonly Block[], { index }: Block): Block | undefined {
  return index > 0 ? blocks[index - 1] : undefined;
}
