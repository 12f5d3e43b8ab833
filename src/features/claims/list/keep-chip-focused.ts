import type { CarryPosition } from '../../../core/vault/claim-splice';
import { focusedChip, refocusChip } from '../../../obsidian/list/row-chips';
import type { ClaimRowList } from './claim-row-list';

/**
 * Changes what a list shows. If a chip has the focus and its row is drawn anew, the new chip gets the focus.
 * @param change Answers with what leads to the new positions, null where nothing was changed. It may put the change into the list's own numbers.
 */
export function keepChipFocused(list: ClaimRowList, change: () => CarryPosition | null): void {
  const focused = focusedChip(list);
  const its = focused && list.rows.at(focused.row);
  const carry = change();
  if (!focused || its?.kind !== 'claim' || !carry) return;
  const position = carry(its.position);
  refocusChip(list, focused, position === null ? -1 : list.rows.rowOf(position));
}
