import { revealActive } from '../../../obsidian/list/active-row-list';
import { firstChip } from '../../../obsidian/list/row-chips';
import type { GroupRow, Row } from '../rows/problem-tree';
import type { ResultsList } from './results-list';

/** Lets the results be used by mouse, touch and keyboard. */
export function listenToResults(results: ResultsList): void {
  const { scroller, list, sticky } = results;
  results.registerDomEvent(scroller, 'click', (event) => act(results, list.rowAt(event.target), event));
  results.registerDomEvent(scroller, 'auxclick', (event) => event.button === 1 && act(results, list.rowAt(event.target), event));
  results.registerDomEvent(scroller, 'contextmenu', (event) => showMenu(results, event));
  results.registerDomEvent(sticky.el, 'click', () => sticky.shown && close(results, sticky.shown));
  results.registerDomEvent(sticky.el, 'contextmenu', (event) => {
    event.preventDefault();
    // The list would take it for the menu of its active row.
    event.stopPropagation();
    if (sticky.shown) results.host.showMenu(sticky.shown, event, null);
  });
}

/** Closes a group from its head above the list; the keyboard goes to its row, as it does where that is clicked. */
function close(results: ResultsList, { key }: GroupRow): void {
  results.toggle(key, false);
  results.list.goTo((row) => row.key === key);
}

function act(results: ResultsList, row: Row | undefined, event: MouseEvent | KeyboardEvent): void {
  if (row?.row === 'problem') results.host.open(row.placed, event);
  else if (row) results.toggle(row.key, !row.open);
}

function showMenu({ host, list }: ResultsList, event: MouseEvent): void {
  const under = list.rowAt(event.target);
  const row = under ?? list.current;
  if (!row) return;
  event.preventDefault();
  host.showMenu(row, event, under ? null : revealActive(list));
}

/** Does what a key asks for, other than to go to a row; false where it asks for nothing. */
export function pressKey(results: ResultsList, key: string, event: KeyboardEvent): boolean {
  const { list } = results;
  const row = list.current;
  if (!row) return false;
  if (key === 'Enter' || (key === ' ' && row.row === 'group')) act(results, row, event);
  else if (key === ' ') firstChip(list)?.click();
  else if (key === 'ArrowRight' && row.row === 'problem') firstChip(list)?.focus();
  else if (key === 'ArrowRight' && row.row === 'group' && row.open) list.activate(list.activeRow + 1);
  else if (row.row === 'group' && (key === 'ArrowRight' || key === 'ArrowLeft')) results.toggle(row.key, key === 'ArrowRight');
  else if (key === 'ArrowLeft') list.goBackTo((one) => one.row === 'group');
  else return false;
  return true;
}
