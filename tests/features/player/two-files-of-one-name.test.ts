import { chipsOf, cite, settle, startHost, videoNote } from '../chips/set-up';
import { clickChip } from './set-up';

// jsdom plays nothing, and complains when it is asked to.
Object.assign(HTMLMediaElement.prototype, { load: () => undefined, pause: () => undefined, play: () => Promise.resolve() });

test('the length of a file is that of no other file of its name', async () => {
  const note = (time: string) => videoNote(`It rose ${cite(time)}.`, 'video: lecture.mp4');
  const file = new ArrayBuffer(8);
  const host = await startHost({ 'a/short.md': note('00:01:05'), 'a/same.md': note('01:40:00'), 'a/lecture.mp4': file, 'b/long.md': note('01:40:00'), 'b/lecture.mp4': file });
  await host.open('a/short.md', { mode: 'preview' });
  await settle(host);
  await clickChip(host, '1:05');
  const element = document.querySelector('video');
  Object.defineProperty(element, 'duration', { value: 600 });
  element?.dispatchEvent(new Event('loadedmetadata'));
  await settle(host);
  const shown: string[] = [];
  for (const path of ['a/same.md', 'b/long.md']) {
    await host.open(path, { mode: 'preview' });
    await settle(host);
    shown.push(...chipsOf(document).slice(-1));
  }
  expect(shown.map((one) => one.split(' ')[0])).toEqual(['1:40', '1:40:00']);
});
