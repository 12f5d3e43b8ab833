import type { LongList } from './long-list';

/** The height of a row that Page Up and Page Down reckon with, in pixels: a sentence of two lines and what stands above it. */
const usualRow = 60;

/** How many rows a page has: about as many as fit. */
export function pageLength({ clientHeight }: HTMLElement): number {
  return Math.max(1, Math.floor(clientHeight / usualRow));
}

/** The row that Page Up and Page Down count from: the active one, or the first in sight where the list was scrolled away from it. @param active -1 for none. */
export function pageStart(list: LongList, scroller: HTMLElement, active: number): number {
  const top = active < 0 ? -Infinity : list.topOf(active);
  return top > -list.heightOf(active) && top < scroller.clientHeight ? active : list.first;
}
