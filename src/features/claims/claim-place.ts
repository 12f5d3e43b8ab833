import { fieldsOf } from '../../core/fields-of';
import type { ClaimList } from '../../core/vault/claim-list';
import { OpenRecord } from '../../core/vault/open-record';
import type { ClaimPlace } from '../../obsidian/show-claims';

/** Reads the place out of the state that `showClaims` gives the view; null where there is none. */
export function readClaimPlace(state: unknown): ClaimPlace | null {
  const { note, from } = fieldsOf(fieldsOf(state).claim);
  return typeof note === 'string' && typeof from === 'number' ? { note, from } : null;
}

/** The position of the claim at a place: the last of its note that starts by then. Null where the list has none. */
export function findPlacePosition({ records, noteOf, claimOf }: ClaimList, { note, from }: ClaimPlace): number | null {
  const wanted = records.findIndex(({ path }) => path === note);
  const record = records[wanted];
  const open = record && new OpenRecord(record);
  let best: { readonly position: number; readonly from: number } | null = null;
  for (let position = open ? noteOf.indexOf(wanted) : -1; open && position >= 0; position = noteOf.indexOf(wanted, position + 1)) {
    const start = open.claim(claimOf[position] ?? 0).from;
    if (start <= from && (!best || start >= best.from)) best = { position, from: start };
  }
  return best && best.position;
}
