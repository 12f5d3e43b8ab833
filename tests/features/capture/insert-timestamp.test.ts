import { cite, settle, startHost, videoNote } from '../chips/set-up';
import { clickChip, playChip } from '../player/set-up';
import { start } from '../player/youtube-notes';

// jsdom plays nothing, and complains when it is asked to.
Object.assign(HTMLMediaElement.prototype, { load: () => undefined, pause: () => undefined, play: () => Promise.resolve() });

const head = '---\ntitle: Mine\nvideoId: dQw4w9WgXcQ\n---';

test.each([
  ['before the properties', `${head}\n\nText.\n`, 0, `${head}\n${cite('00:08:00')}\n\nText.\n`],
  ['among them', `${head}\n\nText.\n`, head.indexOf('Mine'), `${head}\n${cite('00:08:00')}\n\nText.\n`],
  ['before those of a text right below', `${head}\nText.\n`, 0, `${head}\n${cite('00:08:00')}\n\nText.\n`],
  ['before those of an empty note', `${head}\n`, 0, `${head}\n${cite('00:08:00')}`],
  ['at their end, which is that of the note', head, head.length, `${head}\n${cite('00:08:00')}`],
  ['in the text', `${head}\n\nText .\n`, `${head}\n\nText `.length, `${head}\n\nText ${cite('00:08:00')}.\n`],
  ['behind a word', `${head}\n\nText.\n`, `${head}\n\nText`.length, `${head}\n\nText ${cite('00:08:00')}.\n`],
  ['behind another timestamp', `${head}\n\n${cite('00:01:00')}`, `${head}\n\n${cite('00:01:00')}`.length, `${head}\n\n${cite('00:01:00')} ${cite('00:08:00')}`],
  ['in brackets', `${head}\n\nText ().\n`, `${head}\n\nText (`.length, `${head}\n\nText (${cite('00:08:00')}).\n`],
  ['before a word', `${head}\n\nText.\n`, `${head}\n\n`.length, `${head}\n\n${cite('00:08:00')} Text.\n`],
  ['before a word right below them', `${head}\nText.\n`, `${head}\n`.length, `${head}\n${cite('00:08:00')} Text.\n`],
  ['behind a letter that Chinese stands before', `${head}\n\n蜜a\n`, `${head}\n\n蜜a`.length, `${head}\n\n蜜a ${cite('00:08:00')}\n`],
  ['behind a word of Chinese', `${head}\n\n蜜蜂\n`, `${head}\n\n蜜蜂`.length, `${head}\n\n蜜蜂${cite('00:08:00')}\n`],
  ['at the start of a note without any', 'Text.\n', 0, '[8:00](https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=480s) Text.\n'],
  ['at the start of a note without any that has a byte order mark', '\ufeffText.\n', 0, '\ufeff[8:00](https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=480s) Text.\n'],
  ['before those behind a byte order mark', `\ufeff${head}\n\nText.\n`, 0, `\ufeff${head}\n${cite('00:08:00')}\n\nText.\n`],
])('with the cursor %s, a timestamp leaves the properties whole', async (_, text, cursor, expected) => {
  const host = await start({ 'mine.md': text });
  const embed = await playChip(host, '7:55');
  embed.ready();
  embed.plays(480);
  const { editor } = await host.open('mine.md', { mode: 'source' });
  editor.setCursor(editor.offsetToPos(cursor));
  await settle(host);
  expect(host.runCommand('timecite:insert-timestamp')).toBe(true);
  expect(editor.getValue()).toBe(expected);
});

test('the start of a range stays marked where a note of another file would not take it, and until it is used', async () => {
  const host = await startHost({ 'talk.md': videoNote(`Widgets ${cite('00:01:05')}.`, 'video: talk.mp4'), 'other.md': 'Text.\n', 'talk.mp4': new ArrayBuffer(8) });
  await host.open('talk.md', { mode: 'preview' });
  await settle(host);
  await clickChip(host, '1:05');
  host.runCommand('timecite:mark-range-start');
  const other = await host.open('other.md', { mode: 'source' });
  host.runCommand('timecite:insert-timestamp-range');
  expect(other.editor.getValue()).toBe('Text.\n');
  const said = 'This note is not about the file that is being played. Name it in the note\'s property "video" first.';
  expect(Array.from(document.querySelectorAll('.notice'), ({ textContent }) => textContent)).toContain(said);
  const { editor } = await host.open('talk.md', { mode: 'source' });
  editor.setCursor({ line: editor.lastLine(), ch: 0 });
  host.runCommand('timecite:insert-timestamp-range');
  expect(editor.getLine(editor.lastLine())).toBe(cite('00:01:05'));
  host.runCommand('timecite:insert-timestamp-range');
  expect(editor.getLine(editor.lastLine())).toBe(cite('00:01:05'));
});
