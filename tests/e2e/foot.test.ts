import { Demo } from './harness/demo';

let demo: Demo;

afterEach(() => demo.close());

/** How far the last row of a list ends above what lies over the foot of its pane, in pixels; negative below. */
async function roomAbove(scroller: string, row: string, covered: number): Promise<number> {
  const list = demo.page.locator(scroller);
  await list.locator(row).first().waitFor();
  await list.focus();
  await demo.page.keyboard.press('End');
  await demo.page.waitForTimeout(300);
  return list.evaluate(
    (element, { its, height }) => {
      const rows = [...element.querySelectorAll(its)].map((one) => one.getBoundingClientRect().bottom);
      return element.getBoundingClientRect().bottom - height - Math.max(...rows);
    },
    { its: row, height: covered },
  );
}

test.each([
  ['the status bar of a theme', '--status-bar-scroll-padding', false],
  ['the bar of a phone', '--view-bottom-spacing', true],
] as const)('%s covers the last row of no list', async (_, variable, phone) => {
  demo = await Demo.open({ phone });
  await demo.page.evaluate((name) => document.body.style.setProperty(name, '70px'), variable);
  await demo.openNote('slow_machines/twelve_minutes_on_canal_locks.md');
  await demo.runCommand('timecite:open-claims');
  await demo.page.getByRole('button', { name: 'Whole vault', exact: true }).click();
  await demo.page.locator('.timecite-claims-name', { hasText: 'Whole vault' }).waitFor();
  expect(await roomAbove('.timecite-claims-scroller', '.timecite-claim', 70)).toBeGreaterThanOrEqual(-1);
  await demo.runCommand('timecite:check-vault');
  await demo.page.locator('.timecite-checks-status-text', { hasText: / problems in / }).waitFor();
  expect(await roomAbove('.timecite-checks-list', '.timecite-row', 70)).toBeGreaterThanOrEqual(-1);
});
