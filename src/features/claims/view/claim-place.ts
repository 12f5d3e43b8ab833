import { fieldsOf } from '../../../core/fields-of';
import { groupOf, type ClaimList } from '../../../core/vault/claim-list';
import { OpenRecord } from '../../../core/vault/open-record';
import { positionOf } from '../../../core/vault/position-of';
import type { ClaimPlace } from '../../../obsidian/ui/show-claims';
import type { ClaimRowList } from '../list/claim-row-list';

/** Reads the place out of the state that `showClaims` gives the view; null where there is none. */
export function readClaimPlace(state: unknown): ClaimPlace | null {
  const { note, from } = fieldsOf(fieldsOf(state).claim);
  return typeof note === 'string' && typeof from === 'number' ? { note, from } : null;
}

/** Goes to the claim at a place, expanding its group if that is collapsed. Returns false if the list does not have the claim. */
export function goToPlace(list: ClaimRowList, place: ClaimPlace): boolean {
  const position = findPlacePosition(list.list, place);
  if (position === null) return false;
  if (list.rows.at(list.rows.rowOf(position)).kind === 'group') list.toggleGroup(groupOf(list.list, position), false);
  list.activate(list.rows.rowOf(position));
  list.scroller.focus();
  return true;
}

/** The position of the claim at a place: of all claims of its note, the last that starts there or before. Null if the list does not have it. */
export function findPlacePosition(list: ClaimList, { note, from }: ClaimPlace): number | null {
  const wanted = list.records.findIndex(({ path }) => path === note);
  const record = list.records[wanted];
  return record ? positionOf(list, wanted, claimAt(new OpenRecord(record), from)) : null;
}

/** The last claim that starts at an offset or before; -1 if none does. */
function claimAt(open: OpenRecord, offset: number): number {
  let [best, bestFrom] = [-1, -1];
  for (let index = 0; index < open.count; index += 1) {
    const { from } = open.claim(index);
    if (from <= offset && from >= bestFrom) [best, bestFrom] = [index, from];
  }
  return best;
}
