import { cite, settle, startHost, videoNote } from '../chips/set-up';
import { clickChip, playChip } from './set-up';
import { start } from './youtube-notes';

// jsdom plays nothing, and complains when it is asked to.
Object.assign(HTMLMediaElement.prototype, { load: () => undefined, pause: () => undefined, play: () => Promise.resolve() });

/** What stands for the time. */
function time(): string | null | undefined {
  return document.querySelector('.timecite-player-time')?.textContent;
}

/** What the controls say of sound and speed. */
function controls(): (string | null | undefined)[] {
  const controls = document.querySelector('.timecite-player-controls');
  return [controls?.querySelector('[aria-label$="ute"]')?.getAttribute('aria-label'), controls?.querySelector('.timecite-player-rate')?.textContent];
}

function pressMute(): void {
  document.querySelector<HTMLElement>('.timecite-player-controls [aria-label$="ute"]')?.click();
}

test('what is chosen while the embed loads shows at once, step by step, and is what it plays by', async () => {
  const host = await start();
  const embed = await playChip(host, '7:55');
  pressMute();
  host.runCommand('timecite:faster');
  host.runCommand('timecite:faster');
  expect(controls()).toEqual(['Unmute', '1.5×']);
  embed.load();
  embed.say('initialDelivery', { playbackRate: 1, muted: false });
  expect(controls()).toEqual(['Unmute', '1.5×']);
  pressMute();
  embed.say('onReady');
  expect(embed.commands).toEqual(expect.arrayContaining([['setPlaybackRate', 1.5], ['unMute']]));
  embed.plays(475, { playbackRate: 1.25, muted: true });
  expect(controls()).toEqual(['Unmute', '1.25×']);
});

test('what a loading embed says of its video is not taken for the one that was asked for meanwhile', async () => {
  const host = await start();
  const embed = await playChip(host, '7:55');
  await host.open('second.md', { mode: 'preview' });
  await settle(host);
  await clickChip(host, '5:00');
  embed.load();
  embed.say('initialDelivery', { currentTime: 475, duration: 600, videoData: { video_id: 'dQw4w9WgXcQ', title: 'The first' } });
  const shown = () => ['title', 'time'].map((part) => document.querySelector(`.timecite-player-${part}`)?.textContent);
  expect(shown()).toEqual(['Rise of the widget trade', '5:00']);
  embed.say('onReady');
  embed.say('onError', 150);
  expect(host.app.loadLocalStorage('timecite-durations')).toBeNull();
});

test('a moment that was picked while the embed loads stays picked, whatever is chosen or the embed says then', async () => {
  const host = await start();
  const embed = await playChip(host, '7:55');
  await clickChip(host, '2:05');
  pressMute();
  expect(time()).toBe('2:05');
  embed.load();
  embed.say('initialDelivery', { currentTime: 475, duration: 600 });
  expect(time()).toBe('2:05 / 10:00');
  await host.open('second.md', { mode: 'preview' });
  await settle(host);
  await clickChip(host, '5:00');
  host.runCommand('timecite:faster');
  expect(time()).toBe('5:00');
  embed.say('onReady');
  expect(time()).toBe('5:00');
  expect(embed.commands).toContainEqual(['loadVideoById', 'aaaaaaaaaaa', 300]);
});

test('the chip where the player stands is marked at once, and looks as playing only as long as that plays', async () => {
  const host = await start();
  const embed = await playChip(host, '7:55');
  const looks = async () => {
    await settle(host);
    const marked = document.querySelectorAll('.markdown-preview-view .timecite-chip[aria-current="true"]');
    return Array.from(marked, (chip) => [chip.textContent, chip.matches('.is-playing'), chip.querySelector('svg')?.classList[1]]);
  };
  const [rests, plays] = [[['7:55', false, 'lucide-play']], [['7:55', true, 'lucide-audio-lines']]];
  expect(await looks()).toEqual(rests);
  embed.ready();
  expect(await looks()).toEqual(rests);
  embed.plays(475);
  expect(await looks()).toEqual(plays);
  embed.say('infoDelivery', { playerState: 2 });
  expect(await looks()).toEqual(rests);
  embed.plays(476);
  expect(await looks()).toEqual(plays);
  embed.say('onError', 5);
  expect(await looks()).toEqual(rests);
});

test('what is chosen while a media file loads shows at once, and the time stays where it will play', async () => {
  const host = await startHost({ 'rise.md': videoNote(`Widgets ${cite('00:01:05')}.`, 'video: talk.mp4'), 'talk.mp4': new ArrayBuffer(8) });
  await host.open('rise.md', { mode: 'preview' });
  await settle(host);
  await clickChip(host, '1:05');
  const video = document.querySelector('video');
  pressMute();
  video?.dispatchEvent(new Event('volumechange'));
  host.runCommand('timecite:slower');
  video?.dispatchEvent(new Event('ratechange'));
  expect(controls()).toEqual(['Unmute', '0.75×']);
  expect(time()).toBe('1:05');
});
