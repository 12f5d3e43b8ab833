import type { ClaimRef } from '../../../core/vault/claim-list';
import { OpenRecord } from '../../../core/vault/open-record';
import type { NoteMove } from './carry-positions';
import { followNote } from './follow-note';

/** How many chips a row shows at first: a sentence with twenty moments should still look like a sentence. */
const mostChips = 5;

/** How many chips the row of a claim with so many times shows at first. If not all, the last place is for how many more there are. */
export function firstChips(times: number): number {
  return times > mostChips ? mostChips - 1 : times;
}

/** The claims whose rows were grown to show all of their times. Identified by their text, so that they stay grown when their note is read again. */
export class GrownClaims {
  private readonly grown = new Set<string>();

  has(ref: ClaimRef): boolean {
    // Mostly none is grown: saves making a key for each row.
    return this.grown.size > 0 && this.grown.has(keyOf(ref));
  }

  /** Grows a claim's row or lets it shrink. False where that makes no difference. */
  set(ref: ClaimRef, grown: boolean): boolean {
    const times = new OpenRecord(ref.record).claim(ref.index).timestamps.length;
    if (firstChips(times) === times || this.has(ref) === grown) return false;
    if (grown) this.grown.add(keyOf(ref));
    else this.grown.delete(keyOf(ref));
    return true;
  }

  /** Lets a note's claims stay as they are under another path of it. */
  follow(move: NoteMove): void {
    followNote(this.grown, move);
  }
}

function keyOf({ record, index }: ClaimRef): string {
  return `${record.path}\n${new OpenRecord(record).claim(index).text}`;
}
