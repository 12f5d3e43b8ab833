import { Keymap, Platform } from 'obsidian';
import { chipAt } from '../../obsidian/chip';
import { pageStart } from '../../obsidian/page-start';
import { tellClipped } from '../../obsidian/tell-clipped';
import { claimRef, groupEnd, type ClaimRef } from '../../core/vault/claim-list';
import type { ClaimsList } from './claims-list';
import { eachClaim } from './each-claim';
import { enterChips, growRow, isRest, leaveChip } from './row-chips';

/** Lets a list be used by mouse, touch and keyboard. */
export function listenToList(list: ClaimsList): void {
  const { scroller, sticky } = list;
  list.registerDomEvent(scroller, 'click', (event) => click(list, event));
  list.registerDomEvent(scroller, 'auxclick', (event) => event.button === 1 && click(list, event));
  list.registerDomEvent(scroller, 'contextmenu', (event) => showMenu(list, event));
  list.registerDomEvent(scroller, 'keydown', (event) => press(list, event));
  list.registerDomEvent(scroller, 'dragstart', (event) => drag(list, event));
  list.registerDomEvent(scroller, 'mouseover', (event) => hover(list, event));
  list.registerDomEvent(scroller, 'mouseleave', () => list.offerTools(null));
  list.registerDomEvent(scroller, 'focus', () => scroller.matches(':focus-visible') && activateFirst(list));
  list.registerDomEvent(scroller, 'wheel', () => list.events.wander(), { passive: true });
  list.registerDomEvent(scroller, 'pointerdown', () => list.events.wander());
  tellClipped(list, list.rootEl, '.tree-item-inner, .timecite-claim-place');
  list.registerDomEvent(sticky.el, 'click', () => {
    const { group } = sticky;
    if (group === null) return;
    list.toggleGroup(group);
    list.activate(list.rows.first(group));
  });
  list.registerDomEvent(sticky.el, 'contextmenu', (event) => sticky.group !== null && showGroupMenu(list, sticky.group, event));
}

/** Gives a list the keyboard's focus, at the active row or the first claim. */
export function enterList(list: ClaimsList): void {
  activateFirst(list);
  list.scroller.focus();
}

/** Makes the first claim active, unless a row is. */
function activateFirst(list: ClaimsList): void {
  if (list.activeRow >= 0 || list.rows.length === 0) return;
  list.activate(list.rows.length > 1 && list.rows.at(0).kind === 'group' ? 1 : 0);
}

function click(list: ClaimsList, event: MouseEvent): void {
  const row = list.rowAt(event.target);
  if (row === null || chipAt(event.target)) return;
  if (isRest(event.target)) return growRow(list, row);
  const its = list.rows.at(row);
  // With Mod, Shift and Alt say in which pane to open, as everywhere in Obsidian.
  const isOpening = Boolean(Keymap.isModEvent(event));
  const extend = isOpening ? 'not' : event.shiftKey ? 'range' : event.altKey ? 'toggle' : 'not';
  list.activate(row, extend);
  if (its.kind === 'group') list.toggleGroup(its.group);
  else if (extend === 'not') list.events.open(claimRef(list.list, its.position), event);
}

function showMenu(list: ClaimsList, event: MouseEvent): void {
  const row = list.rowAt(event.target);
  if (row === null) return;
  const its = list.rows.at(row);
  if (its.kind === 'group') {
    list.activate(row);
    showGroupMenu(list, its.group, event);
    return;
  }
  event.preventDefault();
  if (!list.selection.has(its.position)) list.activate(row);
  list.events.showMenu(chosen(list), event);
}

function showGroupMenu(list: ClaimsList, group: number, event: MouseEvent): void {
  event.preventDefault();
  list.events.showGroupMenu([...eachClaim(list.list, list.list.starts[group], groupEnd(list.list, group))], event);
}

function drag(list: ClaimsList, event: DragEvent): void {
  const row = list.rowAt(event.target);
  const its = row === null ? null : list.rows.at(row);
  if (row === null || its?.kind !== 'claim') return;
  if (!list.selection.has(its.position)) list.activate(row);
  list.events.drag(chosen(list), event);
}

function hover(list: ClaimsList, event: MouseEvent): void {
  const row = list.rowAt(event.target);
  const element = row === null ? null : list.element(row);
  list.offerTools(row);
  if (row === null || !element || chipAt(event.target) || isInside(event.relatedTarget, element)) return;
  const its = list.rows.at(row);
  if (its.kind === 'claim') list.events.hover(claimRef(list.list, its.position), event, element);
}

/** Whether the pointer comes from within the row, and so is not new to it. A chip has a preview of its own. */
function isInside(from: EventTarget | null, row: HTMLElement): boolean {
  const node = from as Node | null;
  return node?.instanceOf(Node) === true && row.contains(node) && !chipAt(node);
}

/** The claims that an action is about. */
function chosen(list: ClaimsList): ClaimRef[] {
  return list.selection.positions().map((position) => claimRef(list.list, position));
}

function turnFrom({ activeRow, long, scroller }: ClaimsList): number {
  return pageStart(long, scroller, activeRow);
}

/** About how many rows fit. */
function page({ scroller }: ClaimsList): number {
  return Math.max(1, Math.floor(scroller.clientHeight / 60));
}

type Act = (list: ClaimsList, event: KeyboardEvent) => unknown;

const keys: Record<string, Act> = {
  ArrowDown: (list, event) => step(list, beside(list, 1), event),
  ArrowUp: (list, event) => step(list, beside(list, -1), event),
  PageDown: (list, event) => step(list, turnFrom(list) + page(list), event),
  PageUp: (list, event) => step(list, turnFrom(list) - page(list), event),
  Home: (list, event) => step(list, 0, event),
  End: (list, event) => step(list, list.rows.length - 1, event),
  ArrowRight: unfold,
  ArrowLeft: (list) => list.grow(list.activeRow, false) || fold(list, true),
  Enter: open,
  ' ': play,
  Escape: (list) => list.activeRow >= 0 && list.activate(list.activeRow),
  ContextMenu: showMenuAtRow,
};

function press(list: ClaimsList, event: KeyboardEvent): void {
  const chip = chipAt(event.target);
  if (event.isComposing || isHotkey(event) || (chip && !leaveChip(list, chip, event))) return;
  const act = event.key === 'F10' && event.shiftKey ? showMenuAtRow : (keys[event.key] ?? chord(event));
  if (act) {
    event.preventDefault();
    act(list, event);
    return;
  }
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) list.events.type();
}

/** With Alt a key is the app's, as to go back and forth; but Enter, which it tells the pane. */
function isHotkey({ altKey, key }: KeyboardEvent): boolean {
  return altKey && key !== 'Enter';
}

/** What a key does together with Ctrl or Cmd. */
function chord(event: KeyboardEvent): Act | undefined {
  if (!(Platform.isMacOS ? event.metaKey : event.ctrlKey)) return undefined;
  if (event.key === 'a') return selectAll;
  return event.key === 'c' && event.doc.getSelection()?.isCollapsed !== false ? (list) => list.events.copy(chosen(list)) : undefined;
}

/** The row before or after the active one; the first in sight where none is active, as after its claim was deleted. */
function beside({ activeRow, long }: ClaimsList, by: 1 | -1): number {
  return activeRow < 0 ? long.first : activeRow + by;
}

function step(list: ClaimsList, row: number, event: KeyboardEvent): void {
  if (list.rows.length === 0) return;
  list.events.wander();
  list.activate(row, event.shiftKey ? 'range' : 'not');
}

function selectAll(list: ClaimsList): void {
  list.selection.selectAll(list.list.noteOf.length);
  list.mark();
}

/** Opens a group; shows all times of a claim, and once they are there goes to the first. */
function unfold(list: ClaimsList): void {
  if (list.selection.active?.kind === 'group') fold(list, false);
  else if (!list.grow(list.activeRow, true)) enterChips(list);
}

function fold(list: ClaimsList, collapse: boolean): void {
  const row = list.activeRow;
  if (row < 0) return;
  const group = list.rows.groupAt(row);
  list.toggleGroup(group, collapse);
  if (collapse) list.activate(list.rows.first(group));
}

function open(list: ClaimsList, event: KeyboardEvent): void {
  const { active } = list.selection;
  if (active?.kind === 'claim') list.events.open(claimRef(list.list, active.position), event);
  else if (active) list.toggleGroup(active.group);
}

function play(list: ClaimsList): void {
  const { active } = list.selection;
  if (active?.kind === 'claim') list.events.play(claimRef(list.list, active.position));
}

/** The menu of the active row, as from a right click on it. */
function showMenuAtRow(list: ClaimsList): void {
  const element = list.element(list.activeRow);
  if (!element) return;
  const { left, top } = element.getBoundingClientRect();
  element.dispatchEvent(new MouseEvent('contextmenu', { view: element.win, bubbles: true, cancelable: true, clientX: left + 24, clientY: top + 24 }));
}
