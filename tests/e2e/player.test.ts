import { findEmbed, readEmbed } from './fake-embed';
import { until } from './harness/eventually';
import { demo } from './harness/open-demo';
import { card, control, open } from './open-player';
import { chip, cite, embedOnce, embedPlays, videoNote } from './video-note';

afterEach(() => demo.close());

test('shows what to do while nothing plays', async () => {
  await open();
  await demo.runCommand('timecite:open-player');
  expect(await card().textContent()).toContain('Nothing to play yet');
  expect(await demo.runCommand('timecite:play-pause')).toBe(false);
});

test('Open player goes to what can be pressed there, and a chip that plays keeps the keyboard', async () => {
  await open();
  const note = demo.page.locator('.markdown-preview-view');
  const focused = () => demo.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
  await demo.pickCommand('Open player');
  await until(focused, (label) => label === 'Play the video of this note');
  await chip(note, '1:05').focus();
  await demo.page.keyboard.press('Enter');
  await embedPlays(demo, 'aaaaaaaaaaa', 65);
  expect(await chip(note, '1:05').evaluate((one) => one === document.activeElement)).toBe(true);
  await demo.pickCommand('Open player');
  await until(focused, (label) => label === 'Pause');
});

test('changes the video in the same embed when another note’s chip is clicked, and keeps playing when its note is closed', async () => {
  const pane = await open();
  await chip(pane, '1:05').click();
  await embedPlays(demo, 'aaaaaaaaaaa', 65);
  expect(await demo.page.locator('.timecite-player-loading').count()).toBe(0);
  const other = await demo.openNote('second.md');
  await chip(other, '5:05').click();
  await embedPlays(demo, 'bbbbbbbbbbb', 305);
  expect(await demo.page.locator('iframe').getAttribute('src')).toContain('/embed/aaaaaaaaaaa');
  await demo.run(({ host }) => host.app.workspace.getMostRecentLeaf()?.detach());
  await embedPlays(demo, 'bbbbbbbbbbb', 305);
  expect(await demo.page.locator('iframe').count()).toBe(1);
});

test('two notes on one video share it', async () => {
  const pane = await open();
  await demo.writeNote('third.md', videoNote(`Others ${cite('00:06:05')}.`, 'videoId: aaaaaaaaaaa', 'Third'));
  await chip(pane, '1:05').click();
  await embedPlays(demo, 'aaaaaaaaaaa', 65);
  await chip(await demo.openNote('third.md'), '6:05').click();
  const { commands } = await embedPlays(demo, 'aaaaaaaaaaa', 365);
  expect(commands.some(({ func }) => func === 'loadVideoById')).toBe(false);
});

test('the buttons do what they say', async () => {
  const pane = await open();
  await chip(pane, '2:05').click();
  await embedPlays(demo, 'aaaaaaaaaaa', 125);
  await control('Pause').click();
  const paused = await embedOnce(demo, ({ state }) => state === 2);
  await control('Skip forward').click();
  await embedOnce(demo, ({ seconds, state }) => state === 2 && Math.abs(seconds - paused.seconds - 5) < 1);
  await control('Skip back').click();
  await embedOnce(demo, ({ seconds }) => Math.abs(seconds - paused.seconds) < 1);
  await control('Next claim').click();
  await embedOnce(demo, ({ seconds }) => seconds === 185);
  await control('Previous claim').click();
  await embedOnce(demo, ({ seconds }) => seconds === 125);
  await control('Mute').click();
  await embedOnce(demo, ({ muted }) => muted);
  await control('Unmute').click();
  await embedOnce(demo, ({ muted }) => !muted);
  await control(/^Speed/).click();
  await demo.page.locator('.menu-item', { hasText: '1.5×' }).click();
  await embedOnce(demo, ({ rate }) => rate === 1.5);
  await control('Play').click();
  await embedOnce(demo, ({ state }) => state === 1);
});

test('commands do the same, and shift the speed step by step', async () => {
  const pane = await open();
  await chip(pane, '2:05').click();
  await embedPlays(demo, 'aaaaaaaaaaa', 125);
  await demo.pickCommand('Play faster');
  await embedOnce(demo, ({ rate }) => rate === 1.25);
  await demo.pickCommand('Play slower');
  await embedOnce(demo, ({ rate }) => rate === 1);
  await demo.pickCommand('Go to next claim');
  await embedPlays(demo, 'aaaaaaaaaaa', 185);
  await demo.pickCommand('Play or pause');
  await embedOnce(demo, ({ state }) => state === 2);
});

test('repeats the current claim until told to stop', async () => {
  await open();
  await demo.writeNote('short.md', videoNote(`Widgets ${cite('00:01:05')}. Gadgets ${cite('00:02:05')}.`));
  const pane = await demo.openNote('short.md');
  const goToEnd = () => findEmbed(demo.page)?.evaluate(() => (window as unknown as { embedJump(seconds: number): void }).embedJump(124.8));
  await chip(pane, '1:05').click();
  await embedPlays(demo, 'aaaaaaaaaaa', 65);
  await control('Repeat claim').click();
  for (const times of [1, 2]) {
    await goToEnd();
    const { commands } = await embedOnce(demo, (embed) => embed.seconds < 100 && embed.commands.filter(({ func }) => func === 'seekTo').length === times);
    expect(commands.filter(({ func }) => func === 'seekTo').map(({ args }) => args[0])).toEqual(Array(times).fill(65));
  }
  await control('Repeat claim').click();
  await goToEnd();
  await embedOnce(demo, ({ seconds }) => seconds > 126);
});

test('shows the note at the claim that plays', async () => {
  const pane = await open();
  await chip(pane, '2:05').click();
  await embedPlays(demo, 'aaaaaaaaaaa', 125);
  await demo.openNote('second.md');
  await control('Show the note').click();
  await demo.page.locator('.workspace-leaf.mod-active .inline-title', { hasText: 'first' }).waitFor();
});

test('marks the chip and the claim that are being played, in the note and in the claims view', async () => {
  await open();
  await demo.runCommand('timecite:open-claims');
  const pane = await demo.openNote('first.md');
  await chip(pane, '2:05').click();
  await embedPlays(demo, 'aaaaaaaaaaa', 125);
  await pane.locator('.timecite-chip.is-playing[aria-current="true"]', { hasText: '2:05' }).waitFor();
  await demo.page.waitForFunction(() => [...(CSS.highlights.get('timecite-playing') ?? [])].some((range) => range instanceof Range && range.toString().includes('Gadgets')));
  const grounds = await demo.page.locator('.markdown-preview-view .timecite-chip-time').evaluateAll((all) => all.map((one) => getComputedStyle(one, '::highlight(timecite-playing)').backgroundColor));
  expect(new Set(grounds)).toEqual(new Set(['rgba(0, 0, 0, 0)']));
  await demo.page.locator('.timecite-claims .is-playing').first().waitFor();
  await control('Next claim').click();
  await pane.locator('.timecite-chip.is-playing', { hasText: '3:05' }).waitFor();
  expect(await pane.locator('.timecite-chip.is-playing').count()).toBe(1);
});

test('while it is paused, what is drawn anew is marked, too', async () => {
  await open();
  await demo.runCommand('timecite:open-claims');
  const pane = await demo.openNote('first.md', 'live preview');
  await chip(pane, '2:05').click();
  await embedPlays(demo, 'aaaaaaaaaaa', 125);
  await control('Pause').click();
  await embedOnce(demo, ({ state }) => state === 2);
  const marked = (root: string) => demo.page.locator(`${root} .timecite-chip.is-current`, { hasText: '2:05' }).first().waitFor();
  const highlighted = () => demo.page.evaluate(() => [...(CSS.highlights.get('timecite-playing') ?? [])].map(String));
  const line = pane.locator('.cm-line', { hasText: 'Widgets' });
  await line.click({ position: { x: 20, y: 8 } });
  for (const key of ['Home', 'x', 'End', 'Control+Home']) await demo.page.keyboard.press(key);
  await demo.page.locator('.timecite-claim', { hasText: 'xWidgets' }).waitFor();
  await marked('.timecite-claims');
  await marked('.cm-content');
  await until(highlighted, (texts) => texts.length > 0 && texts.every((text) => text.includes('Gadgets')));
  await demo.openNote('second.md');
  await demo.openNote('first.md');
  await marked('.markdown-preview-view');
});

test('with autoplay off, a chip only goes to its place', async () => {
  const pane = await open();
  await demo.page.keyboard.press('Control+,');
  await demo.page.locator('.setting-item', { hasText: /play/i }).locator('.checkbox-container').first().click();
  await demo.page.keyboard.press('Escape');
  await chip(pane, '2:05').click();
  await embedOnce(demo, ({ commands }) => commands.length >= 2);
  expect((await readEmbed(demo.page))?.state).toBe(-1);
  await chip(pane, '3:05').click();
  await embedOnce(demo, ({ state, seconds }) => state === 2 && Math.abs(seconds - 185) < 2);
  const other = await demo.openNote('second.md');
  await chip(other, '5:05').click();
  await embedOnce(demo, ({ id, state, seconds }) => id === 'bbbbbbbbbbb' && state === 2 && Math.abs(seconds - 305) < 2);
  await control('Play').click();
  await embedPlays(demo, 'bbbbbbbbbbb', 305);
});

test('goes to a window of its own, where it plays on, and back', async () => {
  const pane = await open();
  await chip(pane, '2:05').click();
  await embedPlays(demo, 'aaaaaaaaaaa', 125);
  await demo.run(({ host }) => {
    const [leaf] = host.app.workspace.getLeavesOfType('timecite-player');
    if (leaf) host.app.workspace.moveLeafToPopout(leaf);
  });
  const popout = demo.page.frameLocator('iframe.host-popout');
  await popout.locator('iframe.timecite-player-frame').waitFor();
  await embedPlays(demo, 'aaaaaaaaaaa', 125);
  await popout.locator('.timecite-player-controls [aria-label="Next claim"]').click();
  await embedPlays(demo, 'aaaaaaaaaaa', 185);
  await chip(pane, '4:05').click();
  await embedPlays(demo, 'aaaaaaaaaaa', 245);
});
