import type { Host } from '../../host/host';
import { cite, settle, startHost, videoNote } from '../chips/set-up';
import { clickChip } from './set-up';

// jsdom plays nothing, and complains when it is asked to.
Object.assign(HTMLMediaElement.prototype, { load: () => undefined, pause: () => undefined, play: () => Promise.resolve() });

const body = `Widgets rose ${cite('00:01:05')}.\n\nThey fell [2:05](a/talk.mp4#t=2:05).\n\nShips came ${cite('00:03:05')}.`;

/** Plays the first time of a note that calls its file by its name in the property and by its path in a link. */
async function play(): Promise<{ host: Host; media: HTMLVideoElement }> {
  const host = await startHost({ 'rise.md': videoNote(body, 'video: talk.mp4'), 'a/talk.mp4': new ArrayBuffer(8) });
  await host.open('rise.md', { mode: 'preview' });
  await settle(host);
  await clickChip(host, '1:05');
  const media = document.querySelector('video') as HTMLVideoElement;
  Object.defineProperties(media, { duration: { value: 600 }, readyState: { value: HTMLMediaElement.HAVE_METADATA } });
  media.dispatchEvent(new Event('loadedmetadata'));
  await settle(host);
  return { host, media };
}

/** Lets the file play at a second. Returns the times that are marked. */
async function at(host: Host, media: HTMLVideoElement, second: number): Promise<(string | null)[]> {
  media.currentTime = second;
  media.dispatchEvent(new Event('timeupdate'));
  await settle(host);
  return Array.from(document.querySelectorAll('.markdown-preview-view .timecite-chip.is-current'), (chip) => chip.textContent);
}

test('its times are marked under either name', async () => {
  const { host, media } = await play();
  const marked = [];
  for (const second of [70, 130, 190]) marked.push(await at(host, media, second));
  expect(marked).toEqual([['1:05'], ['2:05'], ['3:05']]);
});

test('going on to the next claim stops at each of them', async () => {
  const { host, media } = await play();
  await at(host, media, 70);
  const places = [];
  for (let step = 0; step < 2; step += 1) {
    host.runCommand('timecite:next-claim');
    await settle(host);
    places.push(media.currentTime);
  }
  expect(places).toEqual([125, 185]);
});
