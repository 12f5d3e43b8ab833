import type { ClaimList } from '../../core/vault/claim-list';

/** Tells where a claim of one list stands in another: by its note's path and its index there. A walk along the numbers for each. */
export function carryPositions(from: ClaimList, to: ClaimList): (position: number) => number | null {
  return (position) => {
    const path = from.records[from.noteOf[position] ?? -1]?.path;
    const note = to.records.findIndex((record) => record.path === path);
    for (let at = to.noteOf.indexOf(note); at >= 0; at = to.noteOf.indexOf(note, at + 1)) {
      if (to.claimOf[at] === from.claimOf[position]) return at;
    }
    return null;
  };
}
