import { demo, openDemo } from './harness/open-demo';

afterEach(() => demo.close());

/** The rows of buttons of a view's toolbar: how many each has, and by how many pixels its middle is off the toolbar's. */
function rowsOf(view: string): Promise<[count: number, off: number][]> {
  return demo.page.locator(`${view} .nav-buttons-container`).evaluate((toolbar) => {
    const rows = new Map<number, DOMRect[]>();
    for (const button of Array.from(toolbar.querySelectorAll('button'), (one) => one.getBoundingClientRect())) {
      rows.set(button.top, [...(rows.get(button.top) ?? []), button]);
    }
    const { left, right } = toolbar.getBoundingClientRect();
    return Array.from(rows.values(), (row): [number, number] => {
      const off = Math.min(...row.map((one) => one.left)) - left - (right - Math.max(...row.map((one) => one.right)));
      return [row.length, Math.round(Math.abs(off / 2))];
    });
  });
}

test.each([
  [360, [[8, 0]]],
  [300, [[8, 0]]],
  [280, [[4, 0], [4, 0]]],
  [200, [[4, 0], [4, 0]]],
])('in a pane %d pixels wide the toolbars of claims and of checks stand in its middle', async (width, claims) => {
  await openDemo();
  await demo.page.addStyleTag({ content: `.mod-right-split { width: ${width}px !important; flex: none !important; }` });
  await demo.openNote('Welcome.md');
  await demo.runCommand('timecite:open-claims');
  await demo.page.locator('.timecite-claims .nav-buttons-container').waitFor();
  expect(await rowsOf('.timecite-claims')).toEqual(claims);
  await demo.runCommand('timecite:check-note');
  await demo.page.locator('.timecite-checks .nav-buttons-container').waitFor();
  expect(await rowsOf('.timecite-checks')).toEqual([[4, 0]]);
});
