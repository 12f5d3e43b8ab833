import { carryClaim } from '../../core/vault/carry-claim';
import type { ClaimList } from '../../core/vault/claim-list';

/** A note got another path. */
export interface NoteMove {
  readonly from: string;
  readonly to: string;
}

/**
 * Tells where a claim of one list stands in another: by its note's path and its place among the note's claims. A walk along the numbers for each.
 * @param moves What happened to the notes in between, in order.
 */
export function carryPositions(from: ClaimList, to: ClaimList, moves: readonly NoteMove[]): (position: number) => number | null {
  return (position) => {
    const before = from.records[from.noteOf[position] ?? -1];
    const path = moves.reduce((last, move) => (last === move.from ? move.to : last), before?.path);
    const note = to.records.findIndex((record) => record.path === path);
    const after = to.records[note];
    const claim = before && after ? carryClaim(before, after)(from.claimOf[position] ?? -1) : null;
    for (let at = to.noteOf.indexOf(note); at >= 0; at = to.noteOf.indexOf(note, at + 1)) {
      if (to.claimOf[at] === claim) return at;
    }
    return null;
  };
}
