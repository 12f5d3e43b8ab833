import type { ClaimRef } from '../../../core/vault/claim-list';
import { OpenRecord } from '../../../core/vault/open-record';
import type { NoteMove } from './carry-positions';

/** A row shows so many chips at first: a sentence with twenty moments stays one. */
const mostChips = 5;

/** How many chips a row of a claim with so many times shows until it is grown: where not all, the last place says how many are left. */
export function firstChips(times: number): number {
  return times > mostChips ? mostChips - 1 : times;
}

/** The claims of many times whose rows show them all. They are told by their words, so that they stay so as their note is read anew. */
export class GrownClaims {
  private readonly grown = new Set<string>();

  has(ref: ClaimRef): boolean {
    // Hardly ever is there one, which is found out without making a key.
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
  follow({ from, to }: NoteMove): void {
    for (const key of [...this.grown].filter((its) => its.startsWith(`${from}\n`))) {
      this.grown.delete(key);
      this.grown.add(to + key.slice(from.length));
    }
  }
}

function keyOf({ record, index }: ClaimRef): string {
  return `${record.path}\n${new OpenRecord(record).claim(index).text}`;
}
