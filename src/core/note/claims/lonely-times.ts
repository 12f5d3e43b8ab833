import { type Block, blockBefore } from '../blocks/block';
import { skipBlanks } from '../blocks/lines';
import { findGroups, type Group, hasWord } from './groups';
import type { Shown } from './show-block';

/**
 * The block below to which a block of timestamps alone belongs, directly or by way of other such blocks; null where it belongs to what is
 * above.
 */
export function blockLedBy(block: Block, blocks: readonly Block[], show: (block: Block) => Shown): Block | null {
  for (let at = block; ; ) {
    const next = below(at, blocks);
    if (!goesWithNext(at, blockBefore(blocks, at), next)) return null;
    if (says(show(next))) return next;
    at = next;
  }
}

/** Whether a block holds words. */
function says({ page: { text }, from, to }: Shown): boolean {
  return hasWord(text, findGroups(text, from, to), from, to);
}

/** The block below; where that is a callout without a title, the first block in the callout. */
function below({ index }: Block, blocks: readonly Block[]): Block | undefined {
  const next = blocks[index + 1];
  const inside = blocks[index + 2];
  return next?.kind === 'callout' && next.adjacent && next.from === next.to && inside?.title === next ? { ...inside, adjacent: true } : next;
}

/**
 * Whether a block of timestamps alone belongs to the one below. It does where that follows without a blank line, where the timestamps come
 * first in a callout without a title, and where they are the heading of what is below.
 */
function goesWithNext(block: Block, before: Block | undefined, next: Block | undefined): next is Block {
  const { title } = block;
  if (title && title === before) return title.from === title.to && next?.title === title;
  if (!next || next.kind === 'row') return false;
  if (block.kind === 'heading' && (next.kind !== 'heading' || next.level > block.level)) return true;
  return next.adjacent && next.parent === block.parent;
}

/** Whether the first group of a block stands alone on the line below a callout's title: it then belongs to the title, whatever follows. */
export function isBelowTitle({ page: { text }, block, from, to }: Shown, [first]: readonly Group[], blocks: readonly Block[]): boolean {
  const { title, adjacent } = block;
  if (!title || !adjacent || title.from === title.to || title !== blockBefore(blocks, block)) return false;
  return first?.from === from && text.charAt(skipBlanks(text, first.to, to)) === '\n';
}
