import type { CarryPosition } from '../../../core/vault/claim-splice';
import { chipAt, chipsIn } from '../../../obsidian/chip/chip';
import { keyAlong } from '../../../obsidian/list/key-along';
import { closest } from '../../../obsidian/ui/closest';
import type { ClaimRowList } from './claim-row-list';

/** By how many chips a key goes on in a row; by 0 it leaves them. */
const moves: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowUp: 0, ArrowDown: 0, Home: 0, End: 0, PageUp: 0, PageDown: 0, Escape: 0 };

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

/** Goes from the list to the first chip of its active row. */
export function enterChips(list: ClaimRowList): void {
  const element = revealActive(list);
  if (element) chipsIn(element)[0]?.focus();
}

/** The active row's element, in sight also where one has scrolled away from it; null where no row is active. */
export function revealActive(list: ClaimRowList): HTMLElement | null {
  if (list.activeRow >= 0) list.reveal(list.activeRow);
  return list.element(list.activeRow);
}

/**
 * Goes from a chip to the one beside it in its row, or back to the list: before the first one, by Escape, and by the keys that lead to another row.
 * @returns Whether the list is to act on the key, too.
 */
export function leaveChip(list: ClaimRowList, chip: HTMLElement, event: KeyboardEvent): boolean {
  const row = list.long.rowAt(chip);
  const element = row === null ? null : list.element(row);
  const move = moves[keyAlong(list.scroller, event.key)];
  if (row === null || !element || move === undefined) return false;
  event.preventDefault();
  const chips = chipsIn(element);
  const next = move === 0 ? -1 : Math.min(chips.indexOf(chip) + move, chips.length - 1);
  if (next >= 0) chips[next]?.focus();
  else {
    list.activate(row);
    list.scroller.focus({ preventScroll: true });
  }
  return move === 0 && event.key !== 'Escape';
}

/**
 * Changes what a list shows. If a chip has the focus and its row is drawn anew, the new chip gets the focus.
 * @param change Answers with what leads to the new positions, null where nothing was changed. It may put the change into the list's own numbers.
 */
export function keepChipFocused(list: ClaimRowList, change: () => CarryPosition | null): void {
  const chip = chipAt(list.scroller.doc.activeElement);
  const row = chip && list.long.rowAt(chip);
  const its = row === null ? null : list.rows.at(row);
  const element = row === null ? null : list.element(row);
  if (!chip || !element || its?.kind !== 'claim') {
    change();
    return;
  }
  const at = chipsIn(element).indexOf(chip);
  const carry = change();
  if (chip.isConnected || !carry) return;
  const position = carry(its.position);
  const now = position === null ? null : list.element(list.rows.rowOf(position));
  const next = now ? chipsIn(now)[at] : undefined;
  (next ?? list.scroller).focus({ preventScroll: true });
}
