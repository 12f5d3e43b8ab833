import { Platform } from 'obsidian';
import { cite, settle, videoNote } from '../chips/set-up';
import { clickChip, findFrame, HandEmbed, playChip } from './set-up';
import { card, start } from './youtube-notes';

afterEach(() => jest.restoreAllMocks());

/** What the card offers. */
function actions(): string[] {
  return Array.from(document.querySelectorAll('.timecite-player-card button'), ({ textContent }) => textContent);
}

test.each([
  [2, 'YouTube does not know this video'],
  [5, 'cannot be played here'],
  [100, 'gone or private'],
  [101, 'plays on YouTube only'],
  [150, 'plays on YouTube only'],
  [153, 'refused to play here'],
])('shows a card for error %d, and plays the next video after it', async (code, text) => {
  const host = await start();
  const embed = await playChip(host, '7:55');
  embed.ready();
  embed.say('onError', code);
  expect(card()).toContain(text);
  expect(actions()).toEqual(code === 2 ? ['Show the note', 'Try again', 'Open in browser'] : ['Open in browser', 'Try again']);
  expect(findFrame()).toBeNull();
  const again = await playChip(host, '1:05');
  expect(again.frame.src).toContain('start=65');
  expect(card()).toBe('');
});

test('a card that says why stays where the state of the view is set again', async () => {
  const host = await start();
  const embed = await playChip(host, '7:55');
  embed.ready();
  embed.say('onError', 100);
  const { leaf } = host.app.workspace.getLeavesOfType('timecite-player')[0]?.view ?? {};
  await leaf?.setViewState(leaf.getViewState());
  expect(card()).toContain('gone or private');
});

test('gives up on an embed that does not answer, and tries again when asked', async () => {
  const host = await start();
  const timers = jest.spyOn(window, 'setTimeout');
  await playChip(host, '7:55');
  const giveUp = timers.mock.calls.find(([, delay]) => delay === 8000)?.[0] as () => void;
  giveUp();
  expect(card()).toContain('The player does not respond');
  expect(findFrame()).toBeNull();
  Array.from(document.querySelectorAll('button')).find(({ textContent }) => textContent === 'Try again')?.click();
  expect(findFrame()?.src).toContain('start=475');
  expect(card()).toBe('');
});

test('tries the video again that failed, also where the embed was made for another', async () => {
  const host = await start();
  const embed = await playChip(host, '7:55');
  embed.ready();
  await host.open('second.md', { mode: 'preview' });
  await settle(host);
  await clickChip(host, '5:00');
  expect(embed.commands.at(-1)).toEqual(['loadVideoById', 'aaaaaaaaaaa', 300]);
  embed.say('onError', 5);
  Array.from(document.querySelectorAll('button')).find(({ textContent }) => textContent === 'Try again')?.click();
  expect(findFrame()?.src).toMatch(/\/embed\/aaaaaaaaaaa\?.*start=300/);
});

test('says so when the connection is lost on the way', async () => {
  const host = await start();
  const timers = jest.spyOn(window, 'setTimeout');
  await playChip(host, '7:55');
  jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  (timers.mock.calls.find(([, delay]) => delay === 8000)?.[0] as () => void)();
  expect(card()).toContain('You are offline');
});

test('loads nothing offline, unless it is told to try', async () => {
  const host = await start();
  jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  await clickChip(host, '7:55');
  expect(findFrame()).toBeNull();
  expect(card()).toContain('You are offline');
  expect(actions()).toEqual(['Try again', 'Open in browser']);
  const open = jest.spyOn(window, 'open').mockReturnValue(null);
  Array.from(document.querySelectorAll('button')).find(({ textContent }) => textContent === 'Open in browser')?.click();
  expect(open.mock.calls[0]?.[0]).toBe('https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=475s');
  Array.from(document.querySelectorAll('button')).find(({ textContent }) => textContent === 'Try again')?.click();
  expect(findFrame()?.src).toContain('start=475');
});

test('with the connection the video comes by itself, and waits', async () => {
  const host = await start();
  const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  await clickChip(host, '7:55');
  online.mockReturnValue(true);
  window.dispatchEvent(new Event('online'));
  const embed = new HandEmbed(findFrame() as HTMLIFrameElement);
  embed.ready();
  expect([card(), embed.commands]).toEqual(['', [['addEventListener', 'onStateChange'], ['addEventListener', 'onError']]]);
  window.dispatchEvent(new Event('online'));
  expect(findFrame()).toBe(embed.frame);
});

test('refuses what is no id, with a notice, and loads nothing', async () => {
  const host = await start({ 'bad.md': videoNote(`Widgets ${cite('00:03:00')}.`, 'videoId: "x y<script>"') });
  await host.open('bad.md', { mode: 'preview' });
  await settle(host);
  await clickChip(host, '3:00');
  expect(findFrame()).toBeNull();
  expect(document.querySelector('.notice')?.textContent).toContain('"x y<script>" is neither a YouTube id');
});

test('does not try YouTube in the app on iOS unless asked', async () => {
  const host = await start();
  jest.replaceProperty(Platform, 'isIosApp', true);
  await clickChip(host, '7:55');
  expect(findFrame()).toBeNull();
  expect(card()).toContain('does not play in the app on iOS');
  expect(card()).toContain('Open in browser');
  Array.from(document.querySelectorAll('button')).find(({ textContent }) => textContent === 'Try it here')?.click();
  expect(findFrame()?.src).toContain('start=475');
});
