/** What a key says to a list: where the list runs from right to left, the arrows to the sides say what the other one does elsewhere. */
export function keyAlong(list: HTMLElement, key: string): string {
  if ((key !== 'ArrowLeft' && key !== 'ArrowRight') || list.win.getComputedStyle(list).direction !== 'rtl') return key;
  return key === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
}
