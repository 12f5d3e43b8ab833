import { Keymap } from 'obsidian';
import { claimRef } from '../../../core/vault/claim-list';
import { chipAt } from '../../../obsidian/chip/chip';
import { closest } from '../../../obsidian/ui/closest';
import { showClippedText } from '../../../obsidian/ui/show-clipped-text';
import { chosenClaims, claimsOfGroup } from './chosen-claims';
import type { ClaimRowList } from './claim-row-list';
import { pressKey } from './list-keys';

/** Lets a list be used by mouse, touch and keyboard. */
export function listenToList(list: ClaimRowList): void {
  const { scroller, sticky } = list;
  list.registerDomEvent(scroller, 'click', (event) => click(list, event));
  list.registerDomEvent(scroller, 'auxclick', (event) => event.button === 1 && click(list, event));
  list.registerDomEvent(scroller, 'contextmenu', (event) => showMenu(list, event));
  list.registerDomEvent(scroller, 'keydown', (event) => pressKey(list, event));
  list.registerDomEvent(scroller, 'dragstart', (event) => drag(list, event));
  list.registerDomEvent(scroller, 'mouseover', (event) => hover(list, event));
  list.registerDomEvent(scroller, 'mouseleave', () => list.offerTools(null));
  list.registerDomEvent(scroller, 'focus', () => scroller.matches(':focus-visible') && activateFirst(list));
  list.registerDomEvent(scroller, 'wheel', () => list.events.browse(), { passive: true });
  // What a chip plays is followed; a finger that scrolls may begin on one.
  list.registerDomEvent(scroller, 'pointerdown', ({ target }) => chipAt(target) === null && list.events.browse());
  list.registerDomEvent(scroller, 'pointercancel', () => list.events.browse());
  showClippedText(list, list.rootEl, '.tree-item-inner, .timecite-claim-place');
  list.registerDomEvent(sticky.el, 'click', () => {
    const { shown } = sticky;
    if (shown === null) return;
    list.toggleGroup(shown);
    list.activate(list.rows.first(shown));
  });
  list.registerDomEvent(sticky.el, 'contextmenu', (event) => sticky.shown !== null && showGroupMenu(list, sticky.shown, event));
}

/** Gives a list the keyboard's focus, at the active row or the first claim. */
export function enterList(list: ClaimRowList): void {
  activateFirst(list);
  list.scroller.focus();
}

/** Makes the first claim active, unless a row is. */
function activateFirst(list: ClaimRowList): void {
  if (list.activeRow >= 0 || list.rows.length === 0) return;
  list.activate(list.rows.length > 1 && list.rows.at(0).kind === 'group' ? 1 : 0);
}

function click(list: ClaimRowList, event: MouseEvent): void {
  const row = list.long.rowAt(event.target);
  if (row === null || chipAt(event.target)) return;
  if (isMoreButton(event.target)) return growRow(list, row);
  const its = list.rows.at(row);
  // With Mod, Shift and Alt say in which pane to open, as everywhere in Obsidian.
  const isOpening = Boolean(Keymap.isModEvent(event));
  const extend = isOpening ? 'not' : event.shiftKey ? 'range' : event.altKey ? 'toggle' : 'not';
  list.activate(row, extend);
  if (its.kind === 'group') list.toggleGroup(its.group);
  else if (extend === 'not') list.events.open(claimRef(list.list, its.position), event);
}

function showMenu(list: ClaimRowList, event: MouseEvent): void {
  const row = list.long.rowAt(event.target);
  if (row === null) return;
  const its = list.rows.at(row);
  if (its.kind === 'group' && !endsSelection(list, its.group)) {
    list.activate(row);
    showGroupMenu(list, its.group, event);
    return;
  }
  event.preventDefault();
  if (its.kind === 'claim' && !list.selection.has(its.position)) list.activate(row);
  list.events.showMenu(chosenClaims(list), event);
}

/** Whether several claims are selected and the head of a group is where the keys led meanwhile: then its menu is about those. */
function endsSelection({ selection: { active, size } }: ClaimRowList, group: number): boolean {
  return size > 1 && active?.kind === 'group' && active.group === group;
}

function showGroupMenu(list: ClaimRowList, group: number, event: MouseEvent): void {
  event.preventDefault();
  list.events.showGroupMenu(claimsOfGroup(list, group), event);
}

function drag(list: ClaimRowList, event: DragEvent): void {
  const row = list.long.rowAt(event.target);
  const its = row === null ? null : list.rows.at(row);
  if (row === null || its?.kind !== 'claim') return;
  if (!list.selection.has(its.position)) list.activate(row);
  list.events.drag(chosenClaims(list), event);
}

function hover(list: ClaimRowList, event: MouseEvent): void {
  const row = list.long.rowAt(event.target);
  const element = row === null ? null : list.long.element(row);
  list.offerTools(row);
  if (row === null || !element || chipAt(event.target) || isInside(event.relatedTarget, element)) return;
  const its = list.rows.at(row);
  if (its.kind === 'claim') list.events.hover(claimRef(list.list, its.position), event, element);
}

/** Whether the pointer was in the row before. From a chip it counts as new: the chip had a card, not the row's preview. */
function isInside(from: EventTarget | null, row: HTMLElement): boolean {
  const node = from as Node | null;
  return node?.instanceOf(Node) === true && row.contains(node) && !chipAt(node);
}

/** Whether an event's target is the button that stands in a row for the times that it does not show. */
function isMoreButton(target: EventTarget | null): boolean {
  return closest(target, '.timecite-claim-rest') !== null;
}

/** Grows the row of a claim with many times, and gives the focus to the list, since the button that was clicked is gone. */
function growRow(list: ClaimRowList, row: number): void {
  list.grow(row, true);
  list.activate(row);
  list.scroller.focus({ preventScroll: true });
}
