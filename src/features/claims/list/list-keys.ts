import { Platform } from 'obsidian';
import { claimRef } from '../../../core/vault/claim-list';
import type { Row } from '../../../core/vault/claim-rows';
import { revealActive } from '../../../obsidian/list/active-row-list';
import { firstChip } from '../../../obsidian/list/row-chips';
import { keyFor, rowByKey } from '../../../obsidian/list/row-keys';
import { isLetter } from '../../../obsidian/list/type-to-filter';
import { claimsToCopy, selectAll } from './chosen-claims';
import type { ClaimRowList } from './claim-row-list';

type Act = (list: ClaimRowList, event: KeyboardEvent) => unknown;

const keys: Record<string, Act> = {
  ArrowRight: unfold,
  ArrowLeft: (list) => list.grow(list.activeRow, false) || fold(list),
  Enter: open,
  ' ': play,
  Escape: (list) => list.activeRow >= 0 && list.activate(list.activeRow),
  ContextMenu: showMenuAtRow,
};

/** Does what a key asks for in a list. */
export function pressKey(list: ClaimRowList, event: KeyboardEvent): void {
  const key = keyFor(list, event);
  if (key === null) return;
  const row = rowByKey(list, key);
  const act = row === null ? actOf(key, event) : () => step(list, row, event);
  if (act) {
    event.preventDefault();
    act(list, event);
    return;
  }
  if (isLetter(event)) list.events.type();
}

function actOf(key: string, event: KeyboardEvent): Act | undefined {
  return key === 'F10' && event.shiftKey ? showMenuAtRow : (keys[key] ?? chord(event));
}

/** What a key does together with Ctrl or Cmd. */
function chord(event: KeyboardEvent): Act | undefined {
  if (!(Platform.isMacOS ? event.metaKey : event.ctrlKey) || event.shiftKey) return undefined;
  const letter = latinOf(event);
  if (letter === 'a') return selectAll;
  return letter === 'c' && event.doc.getSelection()?.isCollapsed !== false ? (list) => list.events.copy(claimsToCopy(list)) : undefined;
}

/** The Latin letter of a key, in lower case. If the key writes another script, the letter that is there on most keyboards. */
function latinOf({ key, code }: KeyboardEvent): string {
  const letter = /^[a-z]$/i.test(key) ? key : code.replace(/^Key/, '');
  return letter.toLowerCase();
}

function step(list: ClaimRowList, row: number, event: KeyboardEvent): void {
  if (list.rows.length === 0) return;
  list.events.browse();
  list.activate(row, event.shiftKey ? 'range' : 'not');
}

/** Expands a group, or goes on to the first claim of one that is expanded; shows all times of a claim, and once they are there goes to the first. */
function unfold(list: ClaimRowList): void {
  const row = currentRow(list);
  if (row?.kind === 'group') enter(list, row.group);
  else if (!list.grow(list.activeRow, true)) firstChip(list)?.focus();
}

function enter(list: ClaimRowList, group: number): void {
  const next = list.activeRow + 1;
  if (next === list.rows.length || list.rows.at(next).kind === 'group') return list.toggleGroup(group, false);
  list.events.browse();
  list.activate(next);
}

/** Collapses a group; from a claim it goes to its group's header, where there is one. */
function fold(list: ClaimRowList): void {
  const header = list.activeRow < 0 ? null : list.rows.headAt(list.activeRow);
  if (!header) return;
  if (header.row === list.activeRow) list.toggleGroup(header.head, true);
  list.activate(header.row);
}

function open(list: ClaimRowList, event: KeyboardEvent): void {
  const row = currentRow(list);
  if (row?.kind === 'claim') list.events.open(claimRef(list.list, row.position), event);
  else if (row) list.toggleGroup(row.group);
}

/** Plays a claim; a group it opens or closes, as Enter does. */
function play(list: ClaimRowList): void {
  const row = currentRow(list);
  if (row?.kind === 'claim') list.events.play(claimRef(list.list, row.position));
  else if (row) list.toggleGroup(row.group);
}

/** What the active row shows: the header of a collapsed group where the active claim is in it. */
function currentRow({ activeRow, rows }: ClaimRowList): Row | null {
  return activeRow < 0 ? null : rows.at(activeRow);
}

/** The menu of the active row, as from a right click on it. */
function showMenuAtRow(list: ClaimRowList): void {
  const element = revealActive(list);
  if (!element) return;
  const { left, top } = element.getBoundingClientRect();
  element.dispatchEvent(new MouseEvent('contextmenu', { view: element.win, bubbles: true, cancelable: true, clientX: left + 24, clientY: top + 24 }));
}
