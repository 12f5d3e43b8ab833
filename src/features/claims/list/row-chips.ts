import type { CarryPosition } from '../../../core/vault/claim-splice';
import { chipAt } from '../../../obsidian/chip/chip';
import { focusedChip, refocusChip } from '../../../obsidian/list/row-chips';
import { closest } from '../../../obsidian/ui/closest';
import type { ClaimRowList } from './claim-row-list';

/** Whether an event's target is the button that stands in a row for the times that it does not show. */
export function isMoreButton(target: EventTarget | null): boolean {
  return closest(target, '.timecite-claim-rest') !== null;
}

/** The row with a menu that an event happened in, of a claim or a group's header; but for chips, which have menus of their own. */
export function menuRowAt(target: EventTarget | null): HTMLElement | null {
  return chipAt(target) ? null : closest(target, '.timecite-claim, .timecite-claims-group');
}

/** Grows the row of a claim with many times, and gives the focus to the list, since the button that was clicked is gone. */
export function growRow(list: ClaimRowList, row: number): void {
  list.grow(row, true);
  list.activate(row);
  list.scroller.focus({ preventScroll: true });
}

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
