/** How high a scroller is within its padding, in pixels: no row is left under what covers that, such as the status bar. */
export function innerHeightOf(scroller: HTMLElement): number {
  const { paddingBlockStart, paddingBlockEnd } = scroller.win.getComputedStyle(scroller);
  return Math.max(0, scroller.clientHeight - (parseFloat(paddingBlockStart) || 0) - (parseFloat(paddingBlockEnd) || 0));
}
