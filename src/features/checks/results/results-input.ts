import { keyAlong } from '../../../obsidian/list/key-along';
import type { GroupRow, Row } from '../rows/problem-tree';
import { playRow, reachChips } from '../rows/row-chip';
import type { ResultsList } from './results-list';

/** Lets the results be used by mouse, touch and keyboard. */
export function listenToResults(results: ResultsList): void {
  const { scroller, list, sticky } = results;
  results.registerDomEvent(scroller, 'click', (event) => act(results, list.rowAt(event.target), event));
  results.registerDomEvent(scroller, 'auxclick', (event) => event.button === 1 && act(results, list.rowAt(event.target), event));
  results.registerDomEvent(scroller, 'contextmenu', (event) => showMenu(results, event));
  results.registerDomEvent(scroller, 'keydown', (event) => pressKey(results, event));
  results.registerDomEvent(sticky.el, 'click', () => sticky.shown && close(results, sticky.shown));
  results.registerDomEvent(sticky.el, 'contextmenu', (event) => {
    event.preventDefault();
    // The list would take it for the menu of its active row.
    event.stopPropagation();
    if (sticky.shown) results.host.showMenu(sticky.shown, event, null);
  });
  reachChips(results, scroller, list);
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
  const row = under ?? list.activeRow;
  if (!row) return;
  event.preventDefault();
  host.showMenu(row, event, under ? null : list.revealActive());
}

function pressKey(results: ResultsList, event: KeyboardEvent): void {
  const { scroller, list } = results;
  const row = list.activeRow;
  if (!row || event.target !== scroller || (event.altKey && event.key !== 'Enter')) return;
  const key = keyAlong(scroller, event.key);
  if (key === 'Enter' || (key === ' ' && row.row === 'group')) act(results, row, event);
  else if (key === ' ') playRow(list);
  else if (row.row === 'group' && (key === 'ArrowRight' || key === 'ArrowLeft')) results.toggle(row.key, key === 'ArrowRight');
  else if (key === 'ArrowLeft') list.goBackTo((one) => one.row === 'group');
  else return;
  event.preventDefault();
}
