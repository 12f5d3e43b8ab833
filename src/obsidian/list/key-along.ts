/** What a key means to a list: where the list runs from right to left, the left and right arrows swap their meanings. */
export function keyAlong(list: HTMLElement, key: string): string {
  if ((key !== 'ArrowLeft' && key !== 'ArrowRight') || list.win.getComputedStyle(list).direction !== 'rtl') return key;
  return key === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
}
