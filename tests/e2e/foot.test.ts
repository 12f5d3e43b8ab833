import { atRest } from './harness/at-rest';
import { Demo } from './harness/demo';
import { until } from './harness/eventually';

let demo: Demo;

afterEach(() => demo.close());

/** Expects the last row of a list to end above what lies over the foot of its pane, that many pixels tall, once it was gone to. */
async function expectRoomAbove(scroller: string, row: string, covered: number): Promise<void> {
  const list = demo.page.locator(scroller);
  await list.locator(row).first().waitFor();
  await list.focus();
  await demo.page.keyboard.press('End');
  const room = () => list.evaluate(
    (element, { its, height }) => {
      const last = [...element.querySelectorAll(its)].at(-1);
      if (last?.matches('.is-active') !== true) return NaN;
      return element.getBoundingClientRect().bottom - height - last.getBoundingClientRect().bottom;
    },
    { its: row, height: covered },
  );
  await until(room, (pixels) => !Number.isNaN(pixels));
  await atRest(list);
  expect(await room()).toBeGreaterThanOrEqual(-1);
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
  await demo.page.locator('.timecite-claims-count', { hasText: /^\d+ claims$/ }).waitFor();
  await expectRoomAbove('.timecite-claims-scroller', '.timecite-claim', 70);
  await demo.runCommand('timecite:check-vault');
  await demo.page.locator('.timecite-checks-status-text', { hasText: / problems in / }).waitFor();
  await expectRoomAbove('.timecite-checks-list', '.timecite-row', 70);
});

test('in a low pane, what an empty list says can be scrolled to its next step', async () => {
  demo = await Demo.open({ viewport: { width: 1000, height: 230 } });
  await demo.openNote('Welcome.md');
  await demo.runCommand('timecite:open-claims');
  const step = demo.page.getByRole('button', { name: 'Show whole vault' });
  await step.waitFor();
  const hidden = () => step.evaluate((button) => button.getBoundingClientRect().bottom - (button.closest('.view-content')?.getBoundingClientRect().bottom ?? 0));
  expect(await hidden()).toBeGreaterThan(0);
  await demo.page.locator('.timecite-empty-icon').hover();
  await demo.page.mouse.wheel(0, 500);
  await until(hidden, (pixels) => pixels <= 0);
});
