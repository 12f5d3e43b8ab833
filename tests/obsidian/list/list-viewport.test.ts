import { ListViewport } from '../../../src/obsidian/list/list-viewport';
import type { ListWindow } from '../../../src/obsidian/list/list-window';
import { RowHeights } from '../../../src/obsidian/list/row-heights';

const rowHeight = 20;

/** A window onto rows whose heights are known of those that were drawn. */
function viewportOf(rows: number, height: number, heightOf = (_row: number): number => rowHeight): ListViewport {
  const heights = new RowHeights(rows);
  const measure = (row: number): number => {
    heights.set(row, heightOf(row));
    return heights.of(row);
  };
  const show = (first: number, last: number): void => {
    for (let row = first; row < last; row += 1) measure(row);
  };
  const viewport = new ListViewport({ heights, measure, show } as Partial<ListWindow> as ListWindow);
  viewport.height = height;
  return viewport;
}

test.each([0, 20])('a row below that turns out higher than was guessed comes into sight as a whole (covered at the top: %d)', (inset) => {
  const viewport = viewportOf(50, 100, (row) => (row === 30 ? 60 : rowHeight));
  viewport.fill();
  expect(viewport.reveal(30, inset)).toBe(true);
  expect([viewport.topOf(30), viewport.topOf(31)]).toEqual([40, 100]);
  expect(viewport.reveal(30, inset)).toBe(false);
});

test.each([
  ['below the top', { row: 5, hidden: -50 }, { row: 2, hidden: 10 }],
  ['as far down as rows go', { row: 3, hidden: -60 }, { row: 0, hidden: 0 }],
  ['further down than there are rows above', { row: 2, hidden: -90 }, { row: 0, hidden: 0 }],
  ['above the top', { row: 2, hidden: 45 }, { row: 4, hidden: 5 }],
  ['at the end', { row: 49, hidden: 0 }, { row: 45, hidden: 0 }],
])('a list that begins with a row %s hangs on the first one in sight', (_name, place, anchor) => {
  const viewport = viewportOf(50, 100);
  viewport.startAt(place);
  viewport.fill();
  expect(viewport.anchor).toEqual(anchor);
  expect(viewport.topOf(anchor.row)).toBe(anchor.hidden === 0 ? 0 : -anchor.hidden);
});

test.each([
  ['fits below what covers the top is brought into sight as a whole', 60, 40],
  ['does not fit there shows its start', 30, 15],
])('a row further down that %s', (_name, height, top) => {
  const viewport = viewportOf(50, height);
  viewport.fill();
  expect(viewport.reveal(10, 15)).toBe(true);
  expect(viewport.topOf(10)).toBe(top);
});
