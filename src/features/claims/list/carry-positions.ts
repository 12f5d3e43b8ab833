import { carryClaim } from '../../../core/vault/carry-claim';
import type { ClaimList } from '../../../core/vault/claim-list';
import type { NoteRecord } from '../../../core/vault/claim-record';
import type { CarryPosition } from '../../../core/vault/claim-splice';
import { positionOf } from '../../../core/vault/position-of';

/** A note got another path. */
export interface NoteMove {
  readonly from: string;
  readonly to: string;
}

/**
 * Tells where a claim of one list stands in another: by its note's path and its place among the note's claims.
 * @param moves What happened to the notes in between, in order.
 */
export function carryPositions(from: ClaimList, to: ClaimList, moves: readonly NoteMove[]): CarryPosition {
  let last: CarriedNote | null = null;
  return (position) => {
    const before = from.records[from.noteOf[position] ?? -1];
    if (!before) return null;
    // Most positions that are asked about are in one note, which may have thousands of claims.
    const { note, move } = last?.before === before ? last : (last = carryNote(before, to, moves));
    return positionOf(to, note, move(from.claimOf[position] ?? -1) ?? -1);
  };
}

/** Where a note is in another list, and where its claims are in the note. */
interface CarriedNote {
  readonly before: NoteRecord;
  readonly note: number;
  readonly move: ReturnType<typeof carryClaim>;
}

function carryNote(before: NoteRecord, { records }: ClaimList, moves: readonly NoteMove[]): CarriedNote {
  const path = moves.reduce((last, move) => (last === move.from ? move.to : last), before.path);
  const note = records.findIndex((record) => record.path === path);
  const after = records[note];
  return { before, note, move: after ? carryClaim(before, after) : () => null };
}
