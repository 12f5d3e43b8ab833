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

/** Plays the file beside a note whose link leads to another one once the note stands elsewhere, and moves the note there. */
async function moveWhilePlaying() {
  const note = videoNote(`It rose ${cite('00:01:05')}.`, 'video: lecture.mp4');
  const file = new ArrayBuffer(8);
  const host = await startHost({ 'a/note.md': note, 'a/lecture.mp4': file, 'b/lecture.mp4': file });
  await host.open('a/note.md', { mode: 'preview' });
  await settle(host);
  await clickChip(host, '1:05');
  const moved = host.app.vault.getFileByPath('a/note.md');
  if (moved) await host.app.fileManager.renameFile(moved, 'b/note.md');
  const media = document.querySelector('video') as HTMLVideoElement;
  Object.defineProperties(media, { duration: { value: 600 }, readyState: { value: HTMLMediaElement.HAVE_METADATA } });
  media.dispatchEvent(new Event('loadedmetadata'));
  return { host, media };
}

test('what plays tells its own length, also once its note stands beside another file of the name', async () => {
  const { host } = await moveWhilePlaying();
  expect(host.app.loadLocalStorage('timecite-durations')).toEqual({ 'media:a/lecture.mp4': 600 });
});

test('skipping goes on in the file that plays, also once its note stands beside another of the name', async () => {
  const { host, media } = await moveWhilePlaying();
  host.runCommand('timecite:skip-forward');
  expect([document.querySelector('video') === media, media.currentTime]).toEqual([true, 70]);
});

test('of the note that stands elsewhere by now no time is marked that means the other file', async () => {
  const { host, media } = await moveWhilePlaying();
  await settle(host);
  media.dispatchEvent(new Event('timeupdate'));
  await settle(host);
  expect(document.querySelector('.markdown-preview-view .timecite-chip.is-current')).toBeNull();
});
