import { chipAt } from '../chip/chip';
import type { ActiveRowList } from './active-row-list';
import { keyAlong } from './key-along';
import { leaveChip } from './row-chips';

/** The height of a row that Page Up and Page Down reckon with, in pixels: a sentence of two lines and what stands above it. */
const usualRow = 60;

/** What a key means to a list; null where it is not for the list. Goes from a chip within a row back to the list where the key asks for that. */
export function keyFor(list: ActiveRowList, event: KeyboardEvent): string | null {
  const chip = chipAt(event.target);
  if (event.isComposing || isHotkey(event) || (chip && !leaveChip(list, chip, event))) return null;
  return keyAlong(list.scroller, event.key);
}

/** The row that a key leads to, also one before or after all rows; null where the key leads to none. */
export function rowByKey(list: ActiveRowList, key: string): number | null {
  switch (key) {
    case 'ArrowDown': return beside(list, 1);
    case 'ArrowUp': return beside(list, -1);
    case 'PageDown': return pageBeside(list, 1);
    case 'PageUp': return pageBeside(list, -1);
    case 'Home': return 0;
    case 'End': return list.rows.length - 1;
    default: return null;
  }
}

/** Whether a key is a hotkey of the app, such as Alt and an arrow. With Enter, Alt chooses the pane to open in. */
function isHotkey({ altKey, key }: KeyboardEvent): boolean {
  return altKey && key !== 'Enter';
}

/** The row before or after the active one; the first in sight where none is active, as after it was deleted. */
function beside({ activeRow, long }: ActiveRowList, by: 1 | -1): number {
  return activeRow < 0 ? long.first : activeRow + by;
}

/** The row a page before or after: a page has about as many rows as fit. */
function pageBeside(list: ActiveRowList, by: 1 | -1): number {
  return pageStart(list) + by * Math.max(1, Math.floor(list.scroller.clientHeight / usualRow));
}

/** The row that a page counts from: the active one, or the first in sight where the list was scrolled away from it. */
function pageStart({ activeRow, long, scroller }: ActiveRowList): number {
  const top = activeRow < 0 ? -Infinity : long.topOf(activeRow);
  return top > -long.heightOf(activeRow) && top < scroller.clientHeight ? activeRow : long.first;
}
