/** Browsers cap an element's height near 17 million pixels; a longer list moves faster than its scroll bar. */
const maxHeight = 8_000_000;

/** The height to give to a list of `total` pixels. */
export function barHeight(total: number): number {
  return Math.min(maxHeight, total);
}

/** Where the scroll bar stands when `above` pixels of a list lie above a view of this height. */
export function barAt(above: number, total: number, view: number): number {
  if (total <= maxHeight) return above;
  return (above / Math.max(1, total - view)) * (maxHeight - view);
}

/** How many pixels of a list lie above the view when the scroll bar stands there. */
export function aboveAt(bar: number, total: number, view: number): number {
  const range = barHeight(total) - view;
  const share = range > 0 ? Math.min(1, bar / range) : 0;
  return share * Math.max(0, total - view);
}
