import { findFrame, HandEmbed } from '../player/set-up';
import { cite, settle, startHost, videoNote } from './set-up';

const body = `Widgets rose ${cite('00:01:05')}, then fell ${cite('00:02:05')} and rest.\n\nNothing here.`;

/** Runs the command with the cursor behind a text of the note; where the player was sent. */
async function playAt(behind: string, note = videoNote(body)): Promise<string | null | undefined> {
  const host = await startHost({ 'rise.md': note });
  const { editor } = await host.open('rise.md', { mode: 'source' });
  editor.setCursor(editor.offsetToPos(note.indexOf(behind) + behind.length));
  expect(host.runCommand('timecite:play-line')).toBe(true);
  await settle(host);
  return findFrame() && new URL((findFrame() as HTMLIFrameElement).src).searchParams.get('start');
}

test.each([
  ['Widgets', '65'],
  ['data-t="00:01', '65'],
  [cite('00:01:05'), '65'],
  [', then', '125'],
  ['and rest', '125'],
])('with the cursor behind %s plays the time of that place', async (behind, seconds) => {
  expect(await playAt(behind)).toBe(seconds);
});

test('says so where the line has no timestamp, or the note no video', async () => {
  expect(await playAt('Nothing')).toBeNull();
  expect(document.querySelector('.notice')?.textContent).toBe('There is no timestamp on this line.');
  document.querySelector('.notice')?.remove();
  expect(await playAt('Widgets', videoNote(body, 'tags: none'))).toBeNull();
  expect(document.querySelector('.notice')?.textContent).toContain('This note names no video');
});

test('the note keeps the focus, for the next time', async () => {
  const host = await startHost({ 'rise.md': videoNote(body) });
  const { editor } = await host.open('rise.md', { mode: 'source' });
  editor.focus();
  const before = document.activeElement;
  editor.setCursor(editor.offsetToPos(videoNote(body).indexOf('Widgets')));
  host.runCommand('timecite:play-line');
  await settle(host);
  new HandEmbed(findFrame() as HTMLIFrameElement).ready();
  expect(document.activeElement).toBe(before);
});
