import { Demo } from './harness/demo';
import { until } from './harness/eventually';
import { findEmbed, readEmbed } from './fake-embed';
import { popOut } from './popout';
import { chip, cite, embedOnce, embedPlays, videoNote } from './video-note';

let demo: Demo;

afterEach(() => demo.close());

const first = videoNote(`Widgets ${cite('00:01:05')}. Gadgets ${cite('00:02:05')}, ${cite('00:03:05')}. The end ${cite('00:04:05')}.`);
const second = videoNote(`Gears ${cite('00:05:05')}.`, 'videoId: bbbbbbbbbbb', 'Gears');

async function open(options: Parameters<typeof Demo.open>[0] = {}) {
  demo = await Demo.open(options);
  await demo.writeNote('first.md', first);
  await demo.writeNote('second.md', second);
  return demo.openNote('first.md');
}

function control(name: string | RegExp) {
  return demo.page.locator('.timecite-player-controls').getByRole('button', { name, exact: true });
}

function card() {
  return demo.page.locator('.timecite-player-card');
}

test('shows what to do while nothing plays', async () => {
  await open();
  await demo.runCommand('timecite:open-player');
  expect(await card().textContent()).toContain('Nothing to play yet');
  expect(await demo.runCommand('timecite:play-pause')).toBe(false);
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
  const marked = (root: string) => demo.page.locator(`${root} .timecite-chip.is-playing`, { hasText: '2:05' }).first().waitFor();
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

test.each([220, 300])('in a pane %d pixels wide, a card shows all that it says, and the buttons stand in two rows of five', async (width) => {
  await open();
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
  await card().filter({ hasText: 'does not answer' }).waitFor();
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

test('comes back paused after a restart, where it was, and loads nothing until asked', async () => {
  const pane = await open();
  await chip(pane, '2:05').click();
  await embedPlays(demo, 'aaaaaaaaaaa', 126);
  await demo.run((page) => page.restart());
  await card().filter({ hasText: /Paused at 2:0\d/ }).waitFor();
  expect(await demo.page.locator('iframe').count()).toBe(0);
  await card().getByRole('button', { name: 'Play' }).click();
  await embedPlays(demo, 'aaaaaaaaaaa', 126);
});

test('speed and sound can be chosen before anything is loaded', async () => {
  const pane = await open();
  await chip(pane, '2:05').click();
  await embedPlays(demo, 'aaaaaaaaaaa', 125);
  await demo.run((page) => page.restart());
  await control('Mute').click();
  await control('Unmute').waitFor();
  await demo.runCommand('timecite:faster');
  await control('Speed: 1.25 times').click();
  await demo.page.locator('.menu-item', { hasText: '1.5×' }).click();
  await control('Speed: 1.5 times').waitFor();
  await control('Play').click();
  await embedOnce(demo, ({ state, rate, muted }) => state === 1 && rate === 1.5 && muted);
});

test('keeps the length it learnt, and reads times by it', async () => {
  await open();
  await demo.writeNote('long.md', videoNote(`Widgets ${cite('00:01:05')}, ${cite('02:05:00')}.`));
  const pane = await demo.openNote('long.md');
  await chip(pane, '2:05:00').waitFor();
  await chip(pane, '1:05').click();
  await embedPlays(demo, 'aaaaaaaaaaa', 65);
  await pane.locator('.timecite-chip.is-corrected', { hasText: '2:05' }).waitFor();
  await demo.run((page) => page.restart());
  const again = await demo.openNote('long.md');
  await again.locator('.timecite-chip.is-corrected', { hasText: '2:05' }).waitFor();
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

test('plays a note’s video from where it was left', async () => {
  const pane = await open();
  await chip(pane, '2:05').click();
  await embedPlays(demo, 'aaaaaaaaaaa', 127);
  const other = await demo.openNote('second.md');
  await chip(other, '5:05').click();
  await embedPlays(demo, 'bbbbbbbbbbb', 305);
  await demo.openNote('first.md');
  expect(await demo.runCommand('timecite:play-note')).toBe(true);
  await embedPlays(demo, 'aaaaaaaaaaa', 127);
});
