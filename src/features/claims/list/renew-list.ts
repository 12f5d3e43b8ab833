import type { ClaimList } from '../../../core/vault/claim-list';
import { extendList } from '../../../core/vault/extend-list';
import { carryPositions, type NoteMove } from './carry-positions';
import { selectAll } from './chosen-claims';
import type { RowLook } from './claim-row';
import type { ClaimRowList } from './claim-row-list';
import { keepChipFocused } from './keep-chip-focused';
import { Sight } from './sight';

/** Shows a list that was made anew, with what is in sight where it was. @param moves The notes that moved since. */
export function renewList(shown: ClaimRowList, list: ClaimList, look: RowLook, moves: readonly NoteMove[]): void {
  const carry = carryPositions(shown.list, list, moves);
  keepChipFocused(shown, () => {
    shown.refresh(list, look, carry, moves);
    return carry;
  });
}

/** Adds the rest of a list to its first claims, which stay as they are drawn. If all of these were selected, all that were found are. */
export function addRest(shown: ClaimRowList, first: ClaimList, list: ClaimList): void {
  const extended = extendList(first, list);
  const isAllSelected = shown.selection.size === first.noteOf.length;
  keepChipFocused(shown, () => {
    shown.splice(extended, new Sight(shown));
    return extended.carry;
  });
  if (isAllSelected) selectAll(shown);
}
