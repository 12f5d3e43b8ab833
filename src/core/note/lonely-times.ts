import type { Block } from './block';

/**
 * Whether a block of timestamps alone goes with the one below: where that follows without a blank line, in a callout
 * without a title where it comes first, and as the heading of what is below.
 */
export function goesWithNext(block: Block, before: Block | undefined, next: Block | undefined): next is Block {
  const { title } = block;
  if (title && title === before) return title.from === title.to && next?.title === title;
  if (!next || next.kind === 'row') return false;
  if (block.kind === 'heading' && (next.kind !== 'heading' || next.level > block.level)) return true;
  return next.adjacent && next.parent === block.parent;
}
