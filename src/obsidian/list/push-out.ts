import type { LongList } from './long-list';

/**
 * Moves the copy of a head that lies over a list's top up by as much as the next head covers of it.
 * @param head The row whose copy it is.
 * @param next The row of the next head; undefined where none follows.
 */
export function pushOut(el: HTMLElement, list: LongList, head: number, next: number | undefined): void {
  const push = next === undefined ? 0 : Math.min(0, list.topOf(next) - list.heightOf(head));
  el.style.transform = push < 0 ? `translateY(${push}px)` : '';
}
