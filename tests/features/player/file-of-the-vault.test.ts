import type { Host } from '../../host/host';
import { chipsOf, cite, settle, startHost, videoNote } from '../chips/set-up';
import { clickChip } from './set-up';

// jsdom plays nothing, and complains when it is asked to.
Object.assign(HTMLMediaElement.prototype, { load: () => undefined, pause: () => undefined, play: () => Promise.resolve() });

afterEach(() => jest.restoreAllMocks());

async function start(head: string): Promise<Host> {
  const host = await startHost({ 'rise.md': videoNote(`Widgets ${cite('00:01:05')}, ${cite('00:02:05')}.`, head), 'talk.mp4': new ArrayBuffer(8) });
  await host.open('rise.md', { mode: 'preview' });
  await settle(host);
  expect(chipsOf(document)).not.toEqual([]);
  return host;
}

function menuOf(selector: string): string[] {
  document.querySelector(selector)?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
  return Array.from(document.querySelectorAll('.menu-item-title'), (title) => title.textContent);
}

test.each([
  ['video: talk.mp4', 'Open media file', false],
  ['video: https://media.example/talk.mp4', 'Open in browser', true],
  ['videoId: dQw4w9WgXcQ', 'Open in browser', true],
])('with %s says %s', async (head, title, isOnWeb) => {
  const host = await start(head);
  expect(menuOf('.timecite-chip')).toContain(title);
  await clickChip(host, '1:05');
  expect(document.querySelector('.timecite-player-controls')?.querySelector(`[aria-label="${title} here"]`)).not.toBeNull();
  const open = jest.spyOn(window, 'open').mockReturnValue(null);
  expect(host.runCommand('timecite:open-in-browser')).toBe(isOnWeb);
  expect(open.mock.calls.length > 0).toBe(isOnWeb);
});

test.each([
  ['video: talk.mp4', 'This file cannot be played'],
  ['video: https://media.example/talk.mp4', 'You are offline'],
])('with %s, what fails offline says why', async (head, title) => {
  const host = await start(head);
  await clickChip(host, '1:05');
  jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  document.querySelector('video')?.dispatchEvent(new Event('error'));
  expect(document.querySelector('.timecite-player-card-title')?.textContent).toBe(title);
});

test('a file of the vault plays offline', async () => {
  const host = await start('video: talk.mp4');
  jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  await clickChip(host, '1:05');
  expect(document.querySelector('video')).not.toBeNull();
});

test('goes on from a note that gets another path', async () => {
  const host = await start('videoId: dQw4w9WgXcQ');
  await clickChip(host, '1:05');
  const title = () => document.querySelector('.timecite-player-title')?.textContent;
  expect(title()).toBe('Rise of the widget trade');
  const file = host.app.vault.getFileByPath('rise.md');
  if (file) await host.app.fileManager.renameFile(file, 'fall.md');
  await settle(host);
  expect(title()).toBe('Rise of the widget trade');
  host.runCommand('timecite:show-note');
  await settle(host);
  expect(Array.from(document.querySelectorAll('.notice'), (notice) => notice.textContent)).toEqual([]);
});

test('opens a file in a folder whose name a link would cut off, and makes no note of that name', async () => {
  const host = await startHost({ 'rise.md': videoNote(`Widgets ${cite('00:01:05')}.`, 'video: talk.mp4'), 'C#/talk.mp4': new ArrayBuffer(8) });
  await host.open('rise.md', { mode: 'preview' });
  await settle(host);
  await clickChip(host, '1:05', { ctrlKey: true });
  expect(host.app.vault.getFiles().map(({ path }) => path)).toEqual(['rise.md', 'C#/talk.mp4']);
  expect(host.app.workspace.getMostRecentLeaf()?.getViewState().state).toMatchObject({ file: 'C#/talk.mp4' });
});

test('what is kept of a media file goes with it', async () => {
  const host = await start('video: talk.mp4');
  const { app } = host;
  await clickChip(host, '1:05');
  const media = document.querySelector('video');
  Object.defineProperty(media, 'duration', { value: 600 });
  media?.dispatchEvent(new Event('loadedmetadata'));
  const lengths = () => app.loadLocalStorage('timecite-durations') as unknown;
  expect(lengths()).toEqual({ 'media:talk.mp4': 600 });
  const file = app.vault.getFileByPath('talk.mp4');
  if (file) await app.fileManager.renameFile(file, 'talks.mp4');
  expect(lengths()).toEqual({ 'media:talks.mp4': 600 });
});

/** Renames the file that is played, and its note's property along with it, as Obsidian does with a link. */
async function renameTalk(host: Host): Promise<void> {
  const { vault, fileManager } = host.app;
  const [talk, note] = [vault.getFileByPath('talk.mp4'), vault.getFileByPath('rise.md')];
  if (!talk || !note) throw new Error('A file is gone.');
  await fileManager.renameFile(talk, 'talks/first.mp4');
  await vault.process(note, (text) => text.replace('talk.mp4', 'first.mp4'));
  await settle(host);
}

test('goes on with a file that gets another path, where it stood', async () => {
  const host = await start('video: "[[talk.mp4]]"');
  await host.app.vault.createFolder('talks');
  await clickChip(host, '1:05');
  host.runCommand('timecite:faster');
  await renameTalk(host);
  const media = document.querySelector('video');
  expect(media?.src).toContain('first.mp4');
  Object.defineProperty(media, 'duration', { value: 600 });
  media?.dispatchEvent(new Event('loadedmetadata'));
  expect([media?.currentTime, media?.playbackRate]).toEqual([65, 1.25]);
  await settle(host);
  media?.dispatchEvent(new Event('timeupdate'));
  await settle(host);
  expect(Array.from(document.querySelectorAll('.markdown-preview-view .timecite-chip.is-current'), (chip) => chip.textContent)).toEqual(['1:05']);
  await clickChip(host, '2:05');
  expect(document.querySelector('video')).toBe(media);
});

test('plays a file that got another path while it was paused since before the app was opened', async () => {
  const host = await start('video: "[[talk.mp4]]"');
  await host.app.vault.createFolder('talks');
  await clickChip(host, '1:05');
  const [leaf] = host.app.workspace.getLeavesOfType('timecite-player');
  const state = leaf?.view.getState();
  leaf?.detach();
  await settle(host);
  await host.app.workspace.getRightLeaf(true)?.setViewState({ type: 'timecite-player', state });
  expect(document.querySelector('.timecite-player-card-title')?.textContent).toBe('Paused at 1:05');
  await renameTalk(host);
  host.runCommand('timecite:play-pause');
  expect(document.querySelector('video')?.src).toContain('first.mp4');
});

test('trying again finds a file that is in the vault by now, in whatever folder', async () => {
  const host = await start('video: "[[lost.mp4]]"');
  const { vault } = host.app;
  await clickChip(host, '1:05');
  const retry = () => Array.from(document.querySelectorAll<HTMLElement>('.timecite-player-card button')).find(({ textContent }) => textContent === 'Try again')?.click();
  retry();
  expect(document.querySelector('.timecite-player-card-title')?.textContent).toBe('The video file is not in the vault');
  await vault.createFolder('talks');
  await vault.createBinary('talks/lost.mp4', new ArrayBuffer(8));
  await settle(host);
  retry();
  expect(document.querySelector('video')?.src).toContain('talks/lost.mp4');
  expect(document.querySelector('.timecite-player-card')).toBeNull();
});
