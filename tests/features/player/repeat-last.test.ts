import type { Host } from '../../host/host';
import { cite, settle, startHost, videoNote } from '../chips/set-up';
import { clickChip, playChip } from './set-up';
import { start } from './youtube-notes';

// jsdom plays nothing, and complains when it is asked to.
Object.assign(HTMLMediaElement.prototype, { load: () => undefined, pause: () => undefined, play: () => Promise.resolve() });

/** Asks for the current claim to be repeated. */
async function repeat(host: Host): Promise<void> {
  host.runCommand('timecite:repeat-claim');
  await settle(host);
}

const isRepeating = () => document.querySelector('[aria-label="Repeat claim"]')?.getAttribute('aria-pressed');

test.each([
  ['onStateChange', 0],
  ['infoDelivery', { currentTime: 720, playerState: 0 }],
])('a claim that lasts until the end of a video is repeated when YouTube ends it, told by %s', async (event, info) => {
  const host = await start();
  const embed = await playChip(host, '7:55');
  embed.ready();
  embed.plays(475, { duration: 721, videoData: { video_id: 'dQw4w9WgXcQ' } });
  await repeat(host);
  embed.plays(719.6);
  embed.say(event, info);
  expect(embed.commands.slice(3)).toEqual([['seekTo', 475, true], ['playVideo']]);
  expect(isRepeating()).toBe('true');
});

test('a short one is repeated once for each end, though YouTube may tell of it twice', async () => {
  const host = await start();
  const embed = await playChip(host, '7:55');
  embed.ready();
  embed.plays(475, { duration: 477, videoData: { video_id: 'dQw4w9WgXcQ' } });
  await repeat(host);
  const again = [['seekTo', 475, true], ['playVideo']];
  for (const times of [[...again], [...again, ...again]]) {
    embed.plays(475.5);
    embed.plays(476.8);
    embed.say('onStateChange', 0);
    embed.say('infoDelivery', { currentTime: 477, playerState: 0 });
    expect(embed.commands.slice(3)).toEqual(times);
  }
});

test('so is one of a media file', async () => {
  const host = await startHost({ 'rise.md': videoNote(`Widgets ${cite('00:01:05')}.`, 'video: talk.mp4'), 'talk.mp4': new ArrayBuffer(8) });
  await host.open('rise.md', { mode: 'preview' });
  await settle(host);
  await clickChip(host, '1:05');
  const media = document.querySelector('video') as HTMLVideoElement;
  const set = (state: Partial<Record<'duration' | 'readyState' | 'paused' | 'ended', unknown>>) => {
    for (const [name, value] of Object.entries(state)) Object.defineProperty(media, name, { configurable: true, value });
  };
  set({ duration: 90, readyState: 4, paused: false, ended: false });
  media.dispatchEvent(new Event('loadedmetadata'));
  await repeat(host);
  media.currentTime = 90;
  set({ paused: true, ended: true });
  media.dispatchEvent(new Event('ended'));
  expect(media.currentTime).toBe(65);
  expect(isRepeating()).toBe('true');
});
