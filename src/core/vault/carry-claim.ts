import type { NoteRecord } from './claim-record';
import { expand } from './compact-text';

/**
 * Tells where a note's claims are after it changed, by their indexes: what comes or goes moves those behind it along. Null for one that went.
 * As many claims as before are taken for the same ones, whatever they say: most changes are those of somebody who writes in one of them.
 */
export function carryClaim(before: NoteRecord, after: NoteRecord): (claim: number) => number | null {
  const gained = after.count - before.count;
  if (gained === 0) return (claim) => claim;
  const texts = textsOf(after);
  const first = textsOf(before).findIndex((text, claim) => text !== texts[claim]);
  const same = first < 0 ? before.count : first;
  return (claim) => {
    if (claim < same) return claim;
    return claim < same - gained ? null : claim + gained;
  };
}

function textsOf({ text, isCompact, count }: NoteRecord): string[] {
  return (isCompact ? expand(text) : text).split('\n').slice(0, count);
}
