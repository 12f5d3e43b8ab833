import { until } from './harness/eventually';
import { demo } from './harness/open-demo';
import { card, control, open } from './open-player';
import { popOut } from './popout';
import { chip, cite, embedOnce, embedPlays, videoNote } from './video-note';

afterEach(() => demo.close());

test.each([
  ['error2_0000', 'does not know this videoThe note names "error2_0000".', 'Show the note', 'Try again', 'Open in browser'],
  ['error5_0000', 'cannot be played here', 'Open in browser', 'Try again'],
  ['error100_00', 'gone or private', 'Open in browser', 'Try again'],
  ['error101_00', 'on YouTube only', 'Open in browser', 'Try again'],
  ['error150_00', 'on YouTube only', 'Open in browser', 'Try again'],
  ['error153_00', 'refused to play here', 'Open in browser', 'Try again'],
])('shows why %s does not play, and a way out', async (id, reason, ...actions) => {
  await open();
  await demo.writeNote('bad.md', videoNote(`Widgets ${cite('00:01:05')}.`, `videoId: ${id}`));
  await chip(await demo.openNote('bad.md'), '1:05').click();
  await card().filter({ hasText: reason }).waitFor();
  expect(await card().getByRole('button').allTextContents()).toEqual(actions);
  expect(await demo.page.locator('iframe').count()).toBe(0);
  await chip(await demo.openNote('first.md'), '1:05').click();
  await embedPlays(demo, 'aaaaaaaaaaa', 65);
});

test('the keyboard’s focus goes on from a card to the controls, and stays at the action where another card comes', async () => {
  await open();
  const focused = () => demo.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
  await demo.writeNote('lost.md', videoNote(`Widgets ${cite('00:01:05')}.`, 'video: lost.mp4'));
  await chip(await demo.openNote('lost.md'), '1:05').click();
  await card().filter({ hasText: 'not in the vault' }).waitFor();
  await card().getByRole('button', { name: 'Try again' }).press('Enter');
  expect(await focused()).toBe('Try again');
  await chip(await demo.openNote('first.md'), '1:05').click();
  await embedPlays(demo, 'aaaaaaaaaaa', 65);
  await demo.run((page) => page.restart());
  await card().getByRole('button', { name: 'Play' }).press('Enter');
  await embedPlays(demo, 'aaaaaaaaaaa', 65);
  expect(await focused()).toBe('Pause');
  await demo.page.keyboard.press('Enter');
  await embedOnce(demo, ({ state }) => state === 2);
});

test.each([
  [220, 13],
  [300, 13],
  [352, 24],
])('in a pane %d pixels wide, in letters of %d, a card shows all that it says, and the buttons stand in two rows of five', async (width, size) => {
  await open();
  await demo.page.addStyleTag({ content: `body { --font-ui-small: ${size}px !important; }` });
  await demo.writeNote('refused.md', videoNote(`Widgets ${cite('00:01:05')}.`, 'videoId: error150_00'));
  await chip(await demo.openNote('refused.md'), '1:05').click();
  await card().getByRole('button', { name: 'Try again' }).waitFor();
  await demo.page.addStyleTag({ content: `.mod-right-split { width: ${width}px !important; flex: none !important; }` });
  const hidden = await demo.page.locator('.timecite-player-stage').evaluate((stage) => {
    const { top, bottom } = stage.getBoundingClientRect();
    return Array.from(stage.querySelectorAll('svg, button')).filter((one) => one.getBoundingClientRect().top < top || one.getBoundingClientRect().bottom > bottom).length;
  });
  expect(hidden).toBe(0);
  const tops = await demo.page.locator('.timecite-player-controls button').evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
  expect(tops.map((top) => top === tops[0])).toEqual([true, true, true, true, true, false, false, false, false, false]);
});

test('in a sidebar 200 pixels wide the button of a card keeps clear of its edges', async () => {
  await open();
  await demo.runCommand('timecite:open-player');
  await demo.page.addStyleTag({ content: '.mod-right-split { width: 200px !important; flex: none !important; }' });
  const room = await card().evaluate((one) => {
    const { left, right } = one.getBoundingClientRect();
    const button = one.querySelector('button')?.getBoundingClientRect();
    return Math.min((button?.left ?? 0) - left, right - (button?.right ?? 0));
  });
  expect(room).toBeGreaterThanOrEqual(16);
});

test.each([
  ['a picture', 'first.md', '.timecite-player-frame'],
  ['a card', 'refused.md', '.timecite-player-card button'],
])('in a wide and low window %s gives way to the controls', async (_, note, shown) => {
  await open();
  await demo.writeNote('refused.md', videoNote(`Widgets ${cite('00:01:05')}.`, 'videoId: error150_00'));
  await chip(await demo.openNote(note), '1:05').click();
  await demo.page.locator(shown).first().waitFor();
  const popout = await popOut(demo, 'timecite-player');
  await popout.locator(shown).first().waitFor();
  const isSeen = () => popout.locator('.timecite-player-controls').evaluate((row) => row.getBoundingClientRect().bottom <= (row.closest('.timecite-player')?.getBoundingClientRect().bottom ?? 0));
  await until(isSeen, (seen) => seen);
  expect(await popout.locator('.timecite-player').evaluate((view) => view.scrollHeight - view.clientHeight)).toBeLessThanOrEqual(1);
});

test('an embed that does not answer within eight seconds is given up, and can be tried again', async () => {
  await open();
  await demo.writeNote('bad.md', videoNote(`Widgets ${cite('00:01:05')}.`, 'videoId: silent_0000'));
  const pane = await demo.openNote('bad.md');
  await demo.page.clock.install();
  const loading = demo.page.locator('.timecite-player-loading', { hasText: 'Loading…' });
  await chip(pane, '1:05').click();
  await demo.page.locator('iframe').waitFor();
  await loading.waitFor();
  await demo.page.clock.runFor(8100);
  await card().filter({ hasText: 'does not respond' }).waitFor();
  expect(await loading.count()).toBe(0);
  await card().getByRole('button', { name: 'Try again' }).click();
  await demo.page.locator('iframe').waitFor();
});

test('offline, it says so at once and loads nothing; back online, the video waits at its place', async () => {
  const pane = await open();
  await demo.context.setOffline(true);
  await chip(pane, '2:05').click();
  await card().filter({ hasText: 'You are offline' }).waitFor();
  expect(await card().getByRole('button').allTextContents()).toEqual(['Try again', 'Open in browser']);
  expect(await demo.page.locator('iframe').count()).toBe(0);
  await demo.context.setOffline(false);
  const { seconds, state } = await embedOnce(demo, ({ commands }) => commands.length >= 2);
  expect([seconds, state]).toEqual([125, -1]);
  await control('Play').click();
  await embedPlays(demo, 'aaaaaaaaaaa', 125);
});

test('says that it went offline before the embed answered', async () => {
  await open();
  await demo.writeNote('bad.md', videoNote(`Widgets ${cite('00:01:05')}.`, 'videoId: silent_0000'));
  const pane = await demo.openNote('bad.md');
  await demo.page.clock.install();
  await chip(pane, '1:05').click();
  await demo.page.locator('iframe').waitFor();
  await demo.context.setOffline(true);
  await demo.page.clock.runFor(8100);
  await card().filter({ hasText: 'You are offline' }).waitFor();
});
