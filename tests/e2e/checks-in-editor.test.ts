import { boxOf } from './harness/box-of';
import { demo, openDemo } from './harness/open-demo';
import { notes, openChecked } from './open-checks';

afterEach(() => demo.close());

async function toggle(setting: string): Promise<void> {
  await demo.page.keyboard.press('Control+,');
  await demo.page.locator('.mod-settings .setting-item', { hasText: setting }).locator('.checkbox-container').click();
  await demo.page.keyboard.press('Escape');
}

test('underlines problems in live preview and source mode; the hover explains and fixes', async () => {
  await openChecked();
  for (const mode of ['live preview', 'source'] as const) {
    const editor = await demo.openNote('checks/first.md', mode);
    await editor.locator('.timecite-problem-mark').first().hover();
    await demo.page.locator('.timecite-tip', { hasText: 'There is no note "Widget prices"' }).waitFor();
    await demo.page.mouse.move(0, 0);
    await demo.page.locator('.timecite-tip').waitFor({ state: 'detached' });
  }
  const marks = demo.page.locator('.workspace-leaf.mod-active .timecite-problem-mark');
  await marks.first().hover();
  await demo.page.locator('.timecite-tip button', { hasText: /^Link to checks\/widget_prices$/ }).click();
  await demo.page.locator('.cm-content', { hasText: '[[widget_prices|Widget prices]]' }).waitFor();
  await demo.page.locator('.timecite-note-count', { hasText: '2 problems' }).waitFor();
});

test('no line parts what the hover says from nothing', async () => {
  await openChecked();
  const editor = await demo.openNote('checks/first.md', 'source');
  await editor.locator('.timecite-problem-mark').first().hover();
  const tip = demo.page.locator('.timecite-tip');
  await tip.waitFor();
  expect(await tip.evaluate((one) => [one.previousElementSibling?.childElementCount, getComputedStyle(one).borderTopStyle])).toEqual([0, 'none']);
});

test('underlines a chip in the place of a problem that it does not tell of by itself', async () => {
  await openDemo();
  const element = (attributes: string, label: string) => `<a ${attributes}>[${label}]</a>`;
  const claims = [element('class="yt="yt-timestamp" data-t="00:01:02"', '00:01:02'), element('class="yt-timestamp" data-t="00:02:03"', '00:02:03'), element('class="yt-timestamp" data-t="07:55:00"', '07:55:00')];
  await demo.writeNote('checks/times.md', `---\nvideoId: aaaaaaaaaaa\n---\n\nDamaged ${claims[0]}, sound ${claims[1]}, corrected ${claims[2]} and [[nowhere]].\n`);
  const editor = await demo.openNote('checks/times.md', 'live preview');
  await editor.locator('.timecite-problem-mark').first().waitFor();
  const lines = await editor.locator('.timecite-chip-time').evaluateAll((all) => all.map((one) => [one.textContent, getComputedStyle(one).textDecorationLine, getComputedStyle(one).textDecorationStyle]));
  expect(lines).toEqual([['1:02', 'underline', 'wavy'], ['2:03', 'none', 'solid'], ['7:55', 'underline', 'dotted']]);
});

test('over a chip, which has a card of its own, no second one opens', async () => {
  await openDemo();
  const editor = await demo.openNote('slow_machines/twelve_minutes_on_canal_locks.md', 'live preview');
  await demo.page.locator('.timecite-note-count', { hasText: /^[1-9]\d* problems$/ }).waitFor();
  await demo.page.clock.install();
  await editor.locator('.timecite-chip').nth(1).hover();
  await demo.page.locator('.hover-popover').waitFor();
  await demo.page.clock.runFor(1000);
  expect(await demo.page.locator('.timecite-tip').count()).toBe(0);
});

test('underlines go when the setting is off; the gutter comes by a setting', async () => {
  await openDemo();
  await demo.writeNote('checks/first.md', notes['checks/first.md']);
  const editor = await demo.openNote('checks/first.md', 'source');
  await editor.locator('.timecite-problem-mark').first().waitFor();
  expect(await demo.page.locator('.timecite-signs').count()).toBe(0);
  await toggle('Mark lines with problems');
  const sign = demo.page.locator('.timecite-signs .timecite-sign').first();
  await sign.hover();
  await demo.page.locator('.tooltip', { hasText: 'There is no note' }).waitFor();
  // CodeMirror's own tooltip is light in the dark theme, too.
  expect(await demo.page.locator('.cm-tooltip-lint').count()).toBe(0);
  await toggle('Underline problems');
  await demo.page.locator('.timecite-problem-mark').first().waitFor({ state: 'detached' });
  expect(await demo.page.locator('.timecite-signs').count()).toBe(0);
});

test('a click on the sign of a line explains all its problems and fixes them', async () => {
  await openDemo();
  await demo.writeNote('checks/widget_prices.md', notes['checks/widget_prices.md']);
  await demo.writeNote('checks/two.md', '---\nvideoId: aaaaaaaaaaa\n---\n\nOf [[Widget prices]] and [[nothing]].\n\nSound.\n');
  await toggle('Mark lines with problems');
  const editor = await demo.openNote('checks/two.md', 'source');
  await demo.page.locator('.timecite-signs .timecite-sign').click();
  const problems = demo.page.locator('.timecite-tip .timecite-tip-problem');
  await problems.nth(1).waitFor();
  expect((await boxOf(demo.page.locator('.timecite-tip'))).x).toBeLessThan((await boxOf(editor.locator('.timecite-problem-mark').first())).x);
  expect(await problems.locator('.timecite-tip-message').allTextContents()).toEqual([expect.stringContaining('Widget prices'), expect.stringContaining('nothing')]);
  await problems.getByRole('button', { name: /^Link to checks\/widget_prices$/ }).click();
  await demo.page.locator('.cm-content', { hasText: '[[widget_prices|Widget prices]]' }).waitFor();
  await editor.locator('.cm-line', { hasText: 'Sound.' }).click();
  await demo.page.locator('.timecite-tip').waitFor({ state: 'detached' });
});

test('goes from problem to problem and fixes the one under the cursor', async () => {
  await openDemo();
  await demo.writeNote('checks/widget_prices.md', notes['checks/widget_prices.md']);
  await demo.writeNote('checks/first.md', notes['checks/first.md']);
  const editor = await demo.openNote('checks/first.md', 'live preview');
  await editor.click();
  await demo.page.keyboard.press('Control+Home');
  await demo.pickCommand('Go to next problem in note');
  await demo.page.locator('.timecite-tip', { hasText: 'Widget prices' }).waitFor();
  await demo.page.keyboard.press('Control+p');
  await demo.page.locator('.prompt').waitFor();
  const layerOf = (selector: string) => demo.page.locator(selector).first().evaluate((one) => Number(getComputedStyle(one).zIndex));
  expect(await layerOf('.timecite-tooltip')).toBeLessThan(await layerOf('.modal-container'));
  await demo.page.keyboard.press('Escape');
  await demo.pickCommand('Go to previous problem in note');
  await demo.page.locator('.timecite-tip', { hasText: 'a note to come' }).waitFor();
  await demo.pickCommand('Go to next problem in note');
  await demo.pickCommand('Fix problem under cursor');
  await demo.page.locator('.cm-content', { hasText: 'See widget_prices' }).or(demo.page.locator('.cm-content', { hasText: '[[widget_prices|' })).waitFor();
});

test('the tip of a problem goes by Escape, and where something beside the editor takes the focus', async () => {
  await openDemo();
  await demo.writeNote('checks/first.md', notes['checks/first.md']);
  const editor = await demo.openNote('checks/first.md', 'live preview');
  await editor.click();
  const tip = demo.page.locator('.timecite-tip');
  await demo.pickCommand('Go to next problem in note');
  await tip.waitFor();
  await demo.page.keyboard.press('Escape');
  await tip.waitFor({ state: 'detached' });
  await demo.pickCommand('Go to next problem in note');
  await tip.waitFor();
  await demo.runCommand('timecite:check-note');
  await demo.page.locator('.timecite-checks-list:focus').waitFor();
  await tip.waitFor({ state: 'detached' });
});
