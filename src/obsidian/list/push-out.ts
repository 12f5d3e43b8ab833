import type { LongList } from './long-list';

/**
 * A list shows a copy of the current group's head at its top. Moves that copy up when the next head comes near, so that they never overlap.
 * @param head The row whose copy it is.
 * @param next The row of the next head; undefined where none follows.
 */
export function pushOut(el: HTMLElement, list: LongList, head: number, next: number | undefined): void {
  const push = next === undefined ? 0 : Math.min(0, list.topOf(next) - list.heightOf(head));
  el.style.transform = push < 0 ? `translateY(${push}px)` : '';
}
