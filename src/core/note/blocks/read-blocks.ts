import type { Block } from './block';
import { BlockReader } from './block-reader';

/**
 * Cuts a note's body into its blocks, in order. Fenced code, front matter and comments over several lines are in none of them.
 * Takes time linear in the text's length. Lists nest by any indentation: machines write two, three or four columns.
 * @param from Where the body starts, after the front matter.
 */
export function readBlocks(text: string, from: number): Block[] {
  const reader = new BlockReader(text, from);
  reader.read(from, 'end');
  return reader.drafts.blocks;
}

/**
 * Returns a function that finds a text's gaps in order, one with each call, and in the end the text's end. A gap is the start of a line at
 * which nothing is open, so that reading may as well begin there: lists and quotes may lie before it, but nothing that decides what is code
 * and what is text.
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
