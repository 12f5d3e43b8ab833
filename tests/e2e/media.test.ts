import { boxOf } from './harness/box-of';
import { Demo } from './harness/demo';
import { until } from './harness/eventually';
import { chip } from './video-note';

let demo: Demo;

afterEach(() => demo.close());

/** What the media element in the page does. */
function media() {
  return demo.page.evaluate(() => {
    const element = document.querySelector<HTMLMediaElement>('.timecite-player-media');
    return element && { tag: element.tagName, seconds: element.currentTime, paused: element.paused, muted: element.muted, rate: element.playbackRate, src: element.currentSrc };
  });
}

async function mediaOnce(holds: (state: NonNullable<Awaited<ReturnType<typeof media>>>) => boolean) {
  const state = await until(media, (now) => now !== null && holds(now));
  return state as NonNullable<typeof state>;
}

/** Films run at a tenth of their speed: they last four seconds, and a busy machine may need longer to look. */
const slowly = `document.addEventListener('loadstart', ({ target }) => void (target.playbackRate = 0.1), true)`;

test.each(['reading', 'live preview'] as const)('plays a file of the vault from the moment, in %s', async (mode) => {
  demo = await Demo.open({ initScript: slowly });
  const pane = await demo.openNote('A pendulum in the vault.md', mode);
  expect(await media()).toBeNull();
  await chip(pane, '0:02').click();
  const { tag } = await mediaOnce(({ seconds, paused }) => !paused && seconds >= 2 && seconds < 3);
  expect(tag).toBe('VIDEO');
  await demo.runCommand('timecite:play-pause');
  await mediaOnce(({ paused }) => paused);
  await chip(pane, '0:00').click();
  await mediaOnce(({ seconds, paused }) => !paused && seconds < 2);
});

test('has the same commands, marks and follow as a video', async () => {
  demo = await Demo.open({ initScript: slowly });
  const pane = await demo.openNote('A pendulum in the vault.md');
  await chip(pane, '0:00').click();
  await mediaOnce(({ paused }) => !paused);
  await demo.runCommand('timecite:play-pause');
  await mediaOnce(({ paused }) => paused);
  await demo.runCommand('timecite:next-claim');
  await mediaOnce(({ seconds }) => seconds === 2);
  await pane.locator('.timecite-chip.is-current', { hasText: '0:02' }).waitFor();
  await demo.runCommand('timecite:mute');
  await mediaOnce(({ muted }) => muted);
  await demo.page.locator('.timecite-player-media').evaluate((element: HTMLMediaElement) => void (element.playbackRate = 1));
  await demo.page.locator('.timecite-player-controls [aria-label="Speed: 1×"]').waitFor();
  await demo.runCommand('timecite:faster');
  await mediaOnce(({ rate }) => rate === 1.25);
  await demo.runCommand('timecite:previous-claim');
  await mediaOnce(({ seconds }) => seconds === 0);
});

test('repeats the last claim, with which the film ends', async () => {
  const countEnds = `window.ends = 0; document.addEventListener('ended', () => void (window.ends += 1), true)`;
  demo = await Demo.open({ initScript: `${slowly}; ${countEnds}` });
  await chip(await demo.openNote('A pendulum in the vault.md'), '0:03').click();
  await mediaOnce(({ paused }) => !paused);
  await demo.runCommand('timecite:repeat-claim');
  await demo.page.locator('.timecite-player-media').evaluate((element: HTMLMediaElement) => void (element.playbackRate = 2));
  const ends = () => demo.page.evaluate(() => (window as unknown as { ends: number }).ends);
  expect(await until(ends, (times) => times > 2)).toBeGreaterThan(2);
});

test('no button moves when another speed is chosen', async () => {
  demo = await Demo.open({ initScript: slowly });
  await chip(await demo.openNote('A pendulum in the vault.md'), '0:00').click();
  await mediaOnce(({ paused }) => !paused);
  const mute = demo.page.locator('.timecite-player-controls').getByRole('button', { name: 'Mute' });
  const places = new Set<number>();
  for (const rate of [0.5, 0.75, 1, 1.25, 2]) {
    await demo.page.locator('.timecite-player-media').evaluate((element: HTMLMediaElement, chosen) => void (element.playbackRate = chosen), rate);
    await demo.page.locator(`.timecite-player-controls [aria-label="Speed: ${rate}×"]`).waitFor();
    places.add((await boxOf(mute)).x);
  }
  expect(places.size).toBe(1);
});

test('plays sound, and changes from file to file', async () => {
  demo = await Demo.open({ initScript: slowly });
  const film = await demo.openNote('A pendulum in the vault.md');
  await chip(film, '0:02').click();
  await mediaOnce(({ tag }) => tag === 'VIDEO');
  const sound = await demo.openNote('A metronome in the vault.md');
  await sound.locator('.timecite-chip').first().click();
  await mediaOnce(({ tag, paused }) => tag === 'AUDIO' && !paused);
  expect(await demo.page.locator('video, audio').count()).toBe(1);
  const stage = demo.page.locator('.timecite-player-stage');
  expect((await boxOf(stage)).height).toBeLessThan(100);
  await chip(await demo.openNote('A pendulum in the vault.md'), '0:02').click();
  await mediaOnce(({ tag }) => tag === 'VIDEO');
  expect((await boxOf(stage)).height).toBeGreaterThanOrEqual(150);
});

test('what is not in the vault is not opened, so that no note of its name is made', async () => {
  demo = await Demo.open();
  await demo.writeNote('bad.md', '---\nvideo: "[[gone.mp4]]"\n---\n\nThe bob [00:01].\n');
  const files = () => demo.run(({ host }) => host.app.vault.getFiles().length);
  const before = await files();
  const pane = await demo.openNote('bad.md');
  await chip(pane, '0:01').click({ modifiers: ['ControlOrMeta'] });
  await demo.page.locator('.notice', { hasText: '"gone.mp4" is not in the vault.' }).waitFor();
  await chip(pane, '0:01').click();
  await demo.openNote('Welcome.md');
  await demo.page.locator('.timecite-player-card').getByRole('button', { name: 'Show the note' }).click();
  await demo.page.locator('.workspace-leaf.mod-active', { hasText: 'The bob' }).waitFor();
  expect(await files()).toBe(before);
});

test('two names for one file share the player', async () => {
  demo = await Demo.open({ initScript: slowly });
  await demo.writeNote('other.md', '---\nvideo: attachments/pendulum.webm\n---\n\nThe bob [00:01].\n');
  await chip(await demo.openNote('A pendulum in the vault.md'), '0:02').click();
  await mediaOnce(({ paused }) => !paused);
  await demo.page.evaluate(() => Object.assign(document.querySelector('.timecite-player-media') as object, { marked: true }));
  await chip(await demo.openNote('other.md'), '0:01').click();
  await mediaOnce(({ seconds }) => seconds >= 1 && seconds < 2);
  expect(await demo.page.evaluate(() => 'marked' in (document.querySelector('.timecite-player-media') ?? {}))).toBe(true);
});

test('plays an https address', async () => {
  demo = await Demo.open({ initScript: slowly });
  const bytes = await demo.run(async ({ host }) => Array.from(new Uint8Array(await host.app.vault.adapter.readBinary('attachments/pendulum.webm'))));
  await demo.context.route('https://media.example/**', (route) => route.fulfill({ contentType: 'video/webm', body: Buffer.from(bytes), headers: { 'accept-ranges': 'bytes' } }));
  await demo.writeNote('web.md', '---\nvideo: https://media.example/talk.webm\n---\n\nThe bob [00:01].\n');
  const pane = await demo.openNote('web.md');
  await chip(pane, '0:01').click();
  const { src } = await mediaOnce(({ paused }) => !paused);
  expect(src).toBe('https://media.example/talk.webm');
});

test.each([
  ['gone.mp4', 'not in the vaultThe note names "gone.mp4".'],
  ['broken.mp4', 'cannot be played'],
])('shows a card for %s', async (file, reason) => {
  demo = await Demo.open();
  await demo.writeNote('broken.mp4', 'no film');
  await demo.writeNote('bad.md', `---\nvideo: "[[${file}]]"\n---\n\nThe bob [00:01].\n`);
  await chip(await demo.openNote('bad.md'), '0:01').click();
  await demo.page.locator('.timecite-player-card', { hasText: reason }).waitFor();
  expect(await demo.page.locator('video').count()).toBe(0);
});

test('opens a file of the vault in a tab in place of the browser', async () => {
  demo = await Demo.open();
  const pane = await demo.openNote('A pendulum in the vault.md');
  await chip(pane, '0:02').click({ modifiers: ['ControlOrMeta'] });
  await demo.page.locator('.workspace-tab-header', { hasText: 'pendulum' }).last().waitFor();
  expect(await demo.run(({ host }) => host.app.workspace.getActiveFile()?.path)).toBe('attachments/pendulum.webm');
});
