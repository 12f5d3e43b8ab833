import type { Block } from './block';
import { BlockReader } from './block-reader';

/**
 * Cuts a note's body into its blocks, in order. What is code, front matter or a block comment is in none of them.
 * Linear in the text. Lists nest by indentation, however wide: machines write two, three or four columns.
 * @param from Where the body starts, behind the front matter.
 */
export function readBlocks(text: string, from: number): Block[] {
  const reader = new BlockReader(text, from);
  reader.read(from, 'end');
  return reader.drafts.blocks;
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
    at = reader.read(at, 'gap');
    reader.drafts.blocks.length = 0;
    return at;
  };
}
