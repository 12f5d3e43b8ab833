/** How many pixels a line counts where a wheel turns by lines. */
const lineHeight = 20;

/** Scrolls a list as a wheel asks that turns over something that lies on the list and does not scroll itself. */
export function scrollByWheel(scroller: HTMLElement, { deltaY, deltaMode, ctrlKey }: WheelEvent): void {
  // With Ctrl the wheel zooms.
  if (ctrlKey) return;
  const unit = deltaMode === WheelEvent.DOM_DELTA_LINE ? lineHeight : deltaMode === WheelEvent.DOM_DELTA_PAGE ? scroller.clientHeight : 1;
  scroller.scrollTop += deltaY * unit;
}
