import type { ClaimList } from './claim-list';

/**
 * The position of a claim in a list; null where the list lacks it. It walks along the numbers: sorted by time, a note's claims stand anywhere.
 * @param note The claim's note, as an index into the list's `records`; -1 for none.
 * @param claim The claim's index in its note; -1 for none.
 */
export function positionOf({ noteOf, claimOf }: ClaimList, note: number, claim: number): number | null {
  if (claim < 0) return null;
  for (let at = noteOf.indexOf(note); at >= 0; at = noteOf.indexOf(note, at + 1)) {
    if (claimOf[at] === claim) return at;
  }
  return null;
}
