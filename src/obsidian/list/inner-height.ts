/** The height of a scroller within its padding, in pixels. The padding is what something may cover, such as the status bar, so no row ends up under it. */
export function innerHeightOf(scroller: HTMLElement): number {
  const { paddingBlockStart, paddingBlockEnd } = scroller.win.getComputedStyle(scroller);
  return Math.max(0, scroller.clientHeight - (parseFloat(paddingBlockStart) || 0) - (parseFloat(paddingBlockEnd) || 0));
}
