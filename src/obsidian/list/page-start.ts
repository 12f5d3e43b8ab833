import type { LongList } from './long-list';

/** The row that Page Up and Page Down count from: the active one, or the first in sight where the list was scrolled away from it. @param active -1 for none. */
export function pageStart(list: LongList, scroller: HTMLElement, active: number): number {
  const top = active < 0 ? -Infinity : list.topOf(active);
  return top > -list.heightOf(active) && top < scroller.clientHeight ? active : list.first;
}
