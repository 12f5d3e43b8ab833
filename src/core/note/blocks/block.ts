import type { Span } from '../../text';

/**
 * A leaf of the note's structure: text that is read as a whole, without the marks of the quotes and lists around it.
 * `from` is where the content of its first line starts, `to` where that of its last line ends.
 */
export interface Block extends Span {
  readonly kind: 'paragraph' | 'heading' | 'row' | 'callout';
  /** Its index among the note's blocks. */
  readonly index: number;
  /** The content of each of its lines, as pairs of offsets: from, to, from, to, … */
  readonly lines: readonly number[];
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  /** Whether it starts a list item. */
  readonly item: boolean;
  /** Whether no blank line stands between it and the block before it. */
  readonly adjacent: boolean;
  /** The list item that it stands in; for an item, the one that it is nested in. */
  readonly parent: Block | null;
  /** The paragraph right before its list or quote. */
  readonly lead: Block | null;
  /** Whether its list starts on the line after its lead. */
  readonly leadAdjacent: boolean;
  /** The title of the callout that it stands in. */
  readonly title: Block | null;
  /** For a row of a table, its header row; null for the header itself. */
  readonly header: Block | null;
}

/** The block before a given one; undefined for the note's first. */
export function blockBefore(blocks: readonly Block[], { index }: Block): Block | undefined {
  return index > 0 ? blocks[index - 1] : undefined;
}
