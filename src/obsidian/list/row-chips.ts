import { chipAt, chipsIn, createChip, type Citation } from '../chip/chip';
import { revealActive, type ActiveRowList } from './active-row-list';
import { keyAlong } from './key-along';

/** By how many chips a key goes on in a row; by 0 it leaves them. */
const moves: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowUp: 0, ArrowDown: 0, Home: 0, End: 0, PageUp: 0, PageDown: 0, Escape: 0 };

/** Adds a chip behind what stands in a row. */
export function addRowChip(parent: HTMLElement, citation: Citation): void {
  const chip = createChip(citation);
  // The list is one stop for Tab, however many times it shows; arrows lead to them.
  chip.tabIndex = -1;
  parent.append(' ', chip);
}

/** The first chip of the active row, which is brought into sight; undefined where there is none. */
export function firstChip(list: ActiveRowList): HTMLElement | undefined {
  const element = revealActive(list);
  return element ? chipsIn(element)[0] : undefined;
}

/**
 * Goes from a chip to the one beside it in its row, or back to the list: before the first one, by Escape, and by the keys that lead to another row.
 * @returns Whether the list is to act on the key, too.
 */
export function leaveChip(list: ActiveRowList, chip: HTMLElement, event: KeyboardEvent): boolean {
  const row = list.long.rowAt(chip);
  const element = row === null ? null : list.long.element(row);
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

/** A chip that has the focus: its row, and which of the row's chips it is. */
export interface FocusedChip {
  readonly chip: HTMLElement;
  readonly row: number;
  readonly index: number;
}

/** The chip in a list's rows that has the focus; null where none has. */
export function focusedChip({ long, scroller }: ActiveRowList): FocusedChip | null {
  const chip = chipAt(scroller.doc.activeElement);
  const row = chip && long.rowAt(chip);
  const element = row === null ? null : long.element(row);
  return chip && row !== null && element ? { chip, row, index: chipsIn(element).indexOf(chip) } : null;
}

/** Gives a chip the focus again if it lost it as rows changed; the list where the chip is gone. @param row Where its row is now; -1 where that is gone. */
export function refocusChip({ long, scroller }: ActiveRowList, { chip, index }: FocusedChip, row: number): void {
  if (chip === scroller.doc.activeElement) return;
  const element = long.element(row);
  const now = element ? chipsIn(element)[index] : undefined;
  (now ?? scroller).focus({ preventScroll: true });
}
