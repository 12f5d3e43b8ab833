import type { Component } from 'obsidian';
import { chipAt, chipsIn, createChip, type Citation } from '../../../obsidian/chip/chip';
import { keyAlong } from '../../../obsidian/list/key-along';
import type { RowList } from './row-list';

/** Adds the chip of a problem's time behind what the row says of it. */
export function addRowChip(parent: HTMLElement, citation: Citation): void {
  const chip = createChip(citation);
  // The list is one stop for Tab, however many times it shows; arrows lead to them.
  chip.tabIndex = -1;
  parent.append(' ', chip);
}

/** Lets the keyboard go from a row to its chip, and back by the other keys that move in a list. */
export function reachChips<Row>(component: Component, scroller: HTMLElement, list: RowList<Row>): void {
  component.registerDomEvent(scroller, 'keydown', (event) => {
    if (event.altKey || event.isComposing) return;
    if (event.target === scroller && keyAlong(scroller, event.key) === 'ArrowRight') enterChip(list, event);
    else if (chipAt(event.target)) leaveChip(scroller, list, event);
  });
}

/** Plays the time of the active row, where it has one. */
export function playRow<Row>(list: RowList<Row>): void {
  const element = list.revealActive();
  if (element) chipsIn(element)[0]?.click();
}

function enterChip<Row>(list: RowList<Row>, event: KeyboardEvent): void {
  const element = list.revealActive();
  const [chip] = element ? chipsIn(element) : [];
  if (!chip) return;
  event.preventDefault();
  chip.focus();
}

function leaveChip<Row>(scroller: HTMLElement, list: RowList<Row>, event: KeyboardEvent): void {
  const isBack = keyAlong(scroller, event.key) === 'ArrowLeft' || event.key === 'Escape';
  if (!isBack && !list.move(event.key)) return;
  event.preventDefault();
  scroller.focus({ preventScroll: true });
}

/** Changes what a list shows. If a chip has the focus and its row is drawn anew, the new chip gets the focus; the list if the chip is gone. */
export function keepChipFocused<Row>(scroller: HTMLElement, list: RowList<Row>, change: () => void): void {
  const chip = chipAt(scroller.doc.activeElement);
  const isOurs = chip !== null && scroller.contains(chip);
  change();
  if (!isOurs || chip === scroller.doc.activeElement) return;
  const [next] = list.activeElement ? chipsIn(list.activeElement) : [];
  (next ?? scroller).focus({ preventScroll: true });
}
