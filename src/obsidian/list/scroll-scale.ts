import type { PlaceInRow, RowHeights } from './row-heights';

/** In pixels. Browsers cap an element's height near 17 million; the rows of a longer list move faster than its scroll bar. */
const maxHeight = 8_000_000;

/** How tall the canvas of a list is, in pixels. */
export function canvasHeight({ total }: RowHeights): number {
  return Math.min(maxHeight, total);
}

/** Where the scroll bar of a list should be, in pixels, when a place is at the upper edge of a view of this height. */
export function scrollTopOf(heights: RowHeights, { row, hidden }: PlaceInRow, viewHeight: number): number {
  const logical = heights.before(row) + hidden;
  if (heights.total <= maxHeight) return logical;
  return (logical / Math.max(1, heights.total - viewHeight)) * (maxHeight - viewHeight);
}

/** The place that a place of the scroll bar stands for. */
export function placeAt(heights: RowHeights, scrollTop: number, viewHeight: number): PlaceInRow {
  const range = canvasHeight(heights) - viewHeight;
  // The end of the scroll bar is the end of the list, however tall the rows before it turn out to be.
  if (scrollTop >= range - 1) return { row: Math.max(0, heights.length - 1), hidden: 0 };
  const share = range > 0 ? Math.min(1, scrollTop / range) : 0;
  return heights.at(share * Math.max(0, heights.total - viewHeight));
}
