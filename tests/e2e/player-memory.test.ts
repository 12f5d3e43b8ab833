import { demo } from './harness/open-demo';
import { card, control, open } from './open-player';
import { chip, cite, embedOnce, embedPlays, videoNote } from './video-note';

afterEach(() => demo.close());

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
  await control('Speed: 1.25×').click();
  await demo.page.locator('.menu-item', { hasText: '1.5×' }).click();
  await control('Speed: 1.5×').waitFor();
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
