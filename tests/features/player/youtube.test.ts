import { Platform } from 'obsidian';
import { cite, settle, startHost, videoNote } from '../chips/set-up';
import type { Host } from '../../host/host';
import { clickChip, findFrame, HandEmbed, playChip } from './set-up';

const first = videoNote(`Widgets ${cite('07:55:00')}, ${cite('00:01:05')}, ${cite('00:02:05')}.`);
const second = videoNote(`Gadgets ${cite('00:05:00')}.`, 'videoId: aaaaaaaaaaa');

async function start(files: Record<string, string> = {}): Promise<Host> {
  const host = await startHost({ 'first.md': first, 'second.md': second, ...files });
  await host.open('first.md', { mode: 'preview' });
  await settle(host);
  return host;
}

afterEach(() => jest.restoreAllMocks());

function card(): string {
  return document.querySelector('.timecite-player-card')?.textContent ?? '';
}

/** What the card offers. */
function actions(): string[] {
  return Array.from(document.querySelectorAll('.timecite-player-card button'), ({ textContent }) => textContent);
}

test('loads nothing before the first click, then the embed at the moment', async () => {
  const host = await start();
  expect(findFrame()).toBeNull();
  const { frame } = await playChip(host, '7:55');
  expect(frame.src).toBe('https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?enablejsapi=1&playsinline=1&rel=0&start=475');
  expect(frame.getAttribute('allow')).toBe('autoplay; encrypted-media; fullscreen; picture-in-picture');
  expect(frame.getAttribute('referrerpolicy')).toBe('strict-origin-when-cross-origin');
  expect(document.querySelector('script[src*="youtube"]')).toBeNull();
});

test('greets the embed until it answers, then listens and plays', async () => {
  const host = await start();
  const embed = await playChip(host, '7:55');
  embed.load();
  expect(embed.posted[0]).toMatchObject({ event: 'listening', channel: 'widget' });
  embed.say('onReady');
  expect(embed.commands).toEqual([['addEventListener', 'onStateChange'], ['addEventListener', 'onError'], ['playVideo']]);
});

test('shows the frame once the embed has answered: until then anything may be in it', async () => {
  const host = await start();
  const embed = await playChip(host, '7:55');
  embed.load();
  embed.say('onReady', undefined, { origin: 'https://youtube.example' });
  expect(embed.frame.hasClass('is-silent')).toBe(true);
  embed.say('initialDelivery', {});
  expect(embed.frame.hasClass('is-silent')).toBe(false);
});

test('seeks without reloading, and in the end to the newest place', async () => {
  const host = await start();
  const embed = await playChip(host, '7:55');
  await clickChip(host, '1:05');
  await clickChip(host, '2:05');
  embed.ready();
  expect(embed.commands.slice(2)).toEqual([['seekTo', 125, true], ['playVideo']]);
  await clickChip(host, '1:05');
  expect(embed.commands.slice(4)).toEqual([['seekTo', 65, true], ['playVideo']]);
  expect(findFrame()).toBe(embed.frame);
});

test('changes the video in the same embed, and holds off late words about the one before', async () => {
  const host = await start();
  const embed = await playChip(host, '7:55');
  embed.ready();
  embed.plays(475, { duration: 720, videoData: { video_id: 'dQw4w9WgXcQ' } });
  await host.open('second.md', { mode: 'preview' });
  await settle(host);
  await clickChip(host, '5:00');
  expect(embed.commands.at(-1)).toEqual(['loadVideoById', 'aaaaaaaaaaa', 300]);
  embed.plays(480, { duration: 720, videoData: { video_id: 'dQw4w9WgXcQ' } });
  expect(document.querySelector('.timecite-player-time')?.textContent).toBe('5:00');
  embed.plays(301, { duration: 900, videoData: { video_id: 'aaaaaaaaaaa' } });
  expect(document.querySelector('.timecite-player-time')?.textContent).toBe('5:01 / 15:00');
  expect(findFrame()).toBe(embed.frame);
});

test('believes only the window and origin of the embed', async () => {
  const host = await start();
  const embed = await playChip(host, '7:55');
  embed.load();
  embed.say('onReady', undefined, { origin: 'https://www.youtube.com' });
  embed.say('onReady', undefined, { source: window });
  expect(embed.commands).toEqual([]);
  embed.say('onReady');
  embed.plays(475);
  embed.say('infoDelivery', { currentTime: 9 }, { origin: 'https://evil.example' });
  expect(document.querySelector('.timecite-player-time')?.textContent).toBe('7:55');
});

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

test('gives up on an embed that does not answer, and tries again when asked', async () => {
  const host = await start();
  const timers = jest.spyOn(window, 'setTimeout');
  await playChip(host, '7:55');
  const giveUp = timers.mock.calls.find(([, delay]) => delay === 8000)?.[0] as () => void;
  giveUp();
  expect(card()).toContain('The player does not answer');
  expect(findFrame()).toBeNull();
  Array.from(document.querySelectorAll('button')).find(({ textContent }) => textContent === 'Try again')?.click();
  expect(findFrame()?.src).toContain('start=475');
  expect(card()).toBe('');
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

test('opens the browser at the moment with the modifier or the middle button', async () => {
  const host = await start();
  const open = jest.spyOn(window, 'open').mockReturnValue(null);
  await clickChip(host, '7:55', { ctrlKey: true });
  expect(open).toHaveBeenLastCalledWith('https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=475s', '_external');
  const chip = document.querySelector('.timecite-chip');
  chip?.dispatchEvent(new MouseEvent('auxclick', { bubbles: true, cancelable: true, button: 1 }));
  expect(open).toHaveBeenCalledTimes(2);
  expect(findFrame()).toBeNull();
});

test('plays in one view alone: in the newest, and on when an older one closes', async () => {
  const host = await start();
  const embed = await playChip(host, '7:55');
  embed.ready();
  embed.plays(475);
  const [older] = host.app.workspace.getLeavesOfType('timecite-player');
  const newer = host.app.workspace.getLeaf('tab');
  await newer.setViewState({ type: 'timecite-player' });
  await settle(host);
  expect(findFrame()).toBeNull();
  const button = newer.view.containerEl.querySelector<HTMLElement>('.timecite-player-card button');
  button?.click();
  expect(newer.view.containerEl.contains(findFrame())).toBe(true);
  older?.detach();
  await settle(host);
  expect([newer.view.containerEl.contains(findFrame()), host.runCommand('timecite:play-pause')]).toEqual([true, true]);
});

test('plays by Enter and Space', async () => {
  const host = await start();
  const chip = document.querySelector('.timecite-chip');
  chip?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  await settle(host);
  const embed = new HandEmbed(findFrame() as HTMLIFrameElement);
  embed.ready();
  chip?.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }));
  await settle(host);
  expect(embed.commands.at(-2)).toEqual(['seekTo', 475, true]);
});

test('refuses what is no id, with a notice, and loads nothing', async () => {
  const host = await start({ 'bad.md': videoNote(`Widgets ${cite('00:03:00')}.`, 'videoId: "x y<script>"') });
  await host.open('bad.md', { mode: 'preview' });
  await settle(host);
  await clickChip(host, '3:00');
  expect(findFrame()).toBeNull();
  expect(document.querySelector('.notice')?.textContent).toContain('"x y<script>" is neither a YouTube id');
});

test('leaves nothing behind when it is disabled while playing', async () => {
  const host = await start();
  const listeners = new Map<string, number>();
  const count = (type: string, by: number): void => void listeners.set(type, (listeners.get(type) ?? 0) + by);
  const add = window.addEventListener.bind(window) as (type: string, ...rest: unknown[]) => void;
  const remove = window.removeEventListener.bind(window) as (type: string, ...rest: unknown[]) => void;
  jest.spyOn(window, 'addEventListener').mockImplementation((type: string, ...rest: unknown[]) => {
    count(type, 1);
    add(type, ...rest);
  });
  jest.spyOn(window, 'removeEventListener').mockImplementation((type: string, ...rest: unknown[]) => {
    count(type, -1);
    remove(type, ...rest);
  });
  const embed = await playChip(host, '7:55');
  embed.ready();
  embed.plays(476);
  expect(listeners.get('message')).toBe(1);
  await host.disablePlugin('timecite');
  await settle(host);
  expect(listeners.get('message')).toBe(0);
  expect(findFrame()).toBeNull();
  expect(document.querySelector('.timecite-player')).toBeNull();
});

test('does not try YouTube in the app on iOS unless asked', async () => {
  const host = await start();
  jest.replaceProperty(Platform, 'isIosApp', true);
  await clickChip(host, '7:55');
  expect(findFrame()).toBeNull();
  expect(card()).toContain('does not play inside the app on iOS');
  expect(card()).toContain('Open in browser');
  Array.from(document.querySelectorAll('button')).find(({ textContent }) => textContent === 'Try it here')?.click();
  expect(findFrame()?.src).toContain('start=475');
});
