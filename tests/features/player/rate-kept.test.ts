import { cite, settle, startHost, videoNote } from '../chips/set-up';
import { clickChip } from './set-up';

// jsdom plays nothing, and complains when it is asked to.
Object.assign(HTMLMediaElement.prototype, { load: () => undefined, pause: () => undefined, play: () => Promise.resolve() });

// A browser tells later what was set: here it does not come to that.
for (const type of ['ratechange', 'volumechange']) document.addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true });

test('the speed and the silence that were chosen are kept from file to file, however fast they follow each other', async () => {
  const note = (time: string, file: string) => videoNote(`It rose ${cite(time)}.`, `video: ${file}`);
  const file = new ArrayBuffer(8);
  const host = await startHost({ 'one.md': note('00:01:05', 'one.mp4'), 'one.mp4': file, 'two.md': note('00:02:05', 'two.mp4'), 'two.mp4': file });
  for (const path of ['one.md', 'two.md']) {
    await host.open(path, { mode: 'preview' });
    await settle(host);
    await clickChip(host, path === 'one.md' ? '1:05' : '2:05');
    if (path === 'one.md') for (const id of ['faster', 'mute']) host.runCommand(`timecite:${id}`);
  }
  await host.open('one.md', { mode: 'preview' });
  await settle(host);
  await clickChip(host, '1:05');
  const { playbackRate, muted } = document.querySelector('video') as HTMLVideoElement;
  expect({ playbackRate, muted }).toEqual({ playbackRate: 1.25, muted: true });
  expect(document.querySelector('.timecite-player-rate')?.textContent).toBe('1.25×');
});
