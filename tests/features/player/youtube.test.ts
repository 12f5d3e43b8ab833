import { settle } from '../chips/set-up';
import { clickChip, findFrame, HandEmbed, playChip } from './set-up';
import { card, start } from './youtube-notes';

afterEach(() => jest.restoreAllMocks());

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

test('goes on in the older view when the newest closes', async () => {
  const host = await start();
  const embed = await playChip(host, '7:55');
  embed.ready();
  const newer = host.app.workspace.getLeaf('tab');
  await newer.setViewState({ type: 'timecite-player' });
  await clickChip(host, '1:05');
  expect(newer.view.containerEl.contains(findFrame())).toBe(true);
  newer.detach();
  await settle(host);
  expect([findFrame(), card()]).toEqual([null, 'Paused at 1:05Nothing is loaded until you play it.Play']);
  document.querySelector<HTMLElement>('.timecite-player-card button')?.click();
  expect(findFrame()?.src).toContain('start=65');
  await clickChip(host, '2:05');
  expect(host.runCommand('timecite:play-pause')).toBe(true);
});

test('shows the view that has the video, not one before it', async () => {
  const host = await start();
  const { workspace } = host.app;
  await workspace.getLeaf('tab').setViewState({ type: 'timecite-player' });
  const newer = workspace.getRightLeaf(true);
  await newer?.setViewState({ type: 'timecite-player' });
  if (newer) jest.spyOn(newer.view.containerEl, 'isShown').mockReturnValue(false);
  const reveal = jest.spyOn(workspace, 'revealLeaf');
  await clickChip(host, '1:05');
  expect([newer?.view.containerEl.contains(findFrame()), reveal.mock.calls]).toEqual([true, [[newer]]]);
});

test('plays, and knows the length, where the device has no room to keep anything', async () => {
  const host = await start();
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  jest.spyOn(host.app, 'saveLocalStorage').mockImplementation(() => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  });
  const embed = await playChip(host, '7:55');
  embed.ready();
  embed.plays(480, { duration: 1000 });
  expect(document.querySelector('.timecite-player-time')?.textContent).toBe('8:00 / 16:40');
});

test('plays the note’s video from its start once it was played to its end', async () => {
  const host = await start();
  const embed = await playChip(host, '7:55');
  embed.ready();
  embed.plays(1000, { duration: 1000.4, playerState: 0 });
  host.runCommand('timecite:play-note');
  await settle(host);
  expect(embed.commands.at(-2)).toEqual(['seekTo', 0, true]);
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
