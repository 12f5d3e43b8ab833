import { Platform } from 'obsidian';
import { claimRef } from '../../../core/vault/claim-list';
import { chipAt } from '../../../obsidian/chip/chip';
import { keyAlong } from '../../../obsidian/list/key-along';
import { pageLength, pageStart } from '../../../obsidian/list/page-start';
import { isLetter } from '../../../obsidian/list/type-to-filter';
import { chosenClaims, selectAll } from './chosen-claims';
import type { ClaimRowList } from './claim-row-list';
import { enterChips, leaveChip, revealActive } from './row-chips';

type Act = (list: ClaimRowList, event: KeyboardEvent) => unknown;

const keys: Record<string, Act> = {
  ArrowDown: (list, event) => step(list, beside(list, 1), event),
  ArrowUp: (list, event) => step(list, beside(list, -1), event),
  PageDown: (list, event) => step(list, pageBeside(list, 1), event),
  PageUp: (list, event) => step(list, pageBeside(list, -1), event),
  Home: (list, event) => step(list, 0, event),
  End: (list, event) => step(list, list.rows.length - 1, event),
  ArrowRight: unfold,
  ArrowLeft: (list) => list.grow(list.activeRow, false) || fold(list),
  Enter: open,
  ' ': play,
  Escape: (list) => list.activeRow >= 0 && list.activate(list.activeRow),
  ContextMenu: showMenuAtRow,
};

/** Does what a key asks for in a list. */
export function pressKey(list: ClaimRowList, event: KeyboardEvent): void {
  const chip = chipAt(event.target);
  if (event.isComposing || isHotkey(event) || (chip && !leaveChip(list, chip, event))) return;
  const act = event.key === 'F10' && event.shiftKey ? showMenuAtRow : (keys[keyAlong(list.scroller, event.key)] ?? chord(event));
  if (act) {
    event.preventDefault();
    act(list, event);
    return;
  }
  if (isLetter(event)) list.events.type();
}

/** Whether a key is a hotkey of the app, such as Alt and an arrow. With Enter, Alt chooses the pane to open in. */
function isHotkey({ altKey, key }: KeyboardEvent): boolean {
  return altKey && key !== 'Enter';
}

/** What a key does together with Ctrl or Cmd. */
function chord(event: KeyboardEvent): Act | undefined {
  if (!(Platform.isMacOS ? event.metaKey : event.ctrlKey) || event.shiftKey) return undefined;
  const letter = latinOf(event);
  if (letter === 'a') return selectAll;
  return letter === 'c' && event.doc.getSelection()?.isCollapsed !== false ? (list) => list.events.copy(chosenClaims(list)) : undefined;
}

/** The Latin letter of a key, in lower case. If the key writes another script, the letter that is there on most keyboards. */
function latinOf({ key, code }: KeyboardEvent): string {
  const letter = /^[a-z]$/i.test(key) ? key : code.replace(/^Key/, '');
  return letter.toLowerCase();
}

/** The row before or after the active one; the first in sight where none is active, as after its claim was deleted. */
function beside({ activeRow, long }: ClaimRowList, by: 1 | -1): number {
  return activeRow < 0 ? long.first : activeRow + by;
}

/** The row a page before or after. */
function pageBeside({ activeRow, long, scroller }: ClaimRowList, by: 1 | -1): number {
  return pageStart(long, scroller, activeRow) + by * pageLength(scroller);
}

function step(list: ClaimRowList, row: number, event: KeyboardEvent): void {
  if (list.rows.length === 0) return;
  list.events.browse();
  list.activate(row, event.shiftKey ? 'range' : 'not');
}

/** Opens a group; shows all times of a claim, and once they are there goes to the first. */
function unfold(list: ClaimRowList): void {
  if (list.selection.active?.kind === 'group') list.toggleGroup(list.selection.active.group, false);
  else if (!list.grow(list.activeRow, true)) enterChips(list);
}

/** Collapses a group; from a claim it goes to its group's header, where there is one. */
function fold(list: ClaimRowList): void {
  const header = list.activeRow < 0 ? null : list.rows.headAt(list.activeRow);
  if (!header) return;
  if (header.row === list.activeRow) list.toggleGroup(header.head, true);
  list.activate(header.row);
}

function open(list: ClaimRowList, event: KeyboardEvent): void {
  const { active } = list.selection;
  if (active?.kind === 'claim') list.events.open(claimRef(list.list, active.position), event);
  else if (active) list.toggleGroup(active.group);
}

/** Plays a claim; a group it opens or closes, as Enter does. */
function play(list: ClaimRowList): void {
  const { active } = list.selection;
  if (active?.kind === 'claim') list.events.play(claimRef(list.list, active.position));
  else if (active) list.toggleGroup(active.group);
}

/** The menu of the active row, as from a right click on it. */
function showMenuAtRow(list: ClaimRowList): void {
  const element = revealActive(list);
  if (!element) return;
  const { left, top } = element.getBoundingClientRect();
  element.dispatchEvent(new MouseEvent('contextmenu', { view: element.win, bubbles: true, cancelable: true, clientX: left + 24, clientY: top + 24 }));
}
