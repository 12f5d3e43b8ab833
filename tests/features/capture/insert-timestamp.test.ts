import { cite, settle } from '../chips/set-up';
import { playChip } from '../player/set-up';
import { start } from '../player/youtube-notes';

const head = '---\ntitle: Mine\nvideoId: dQw4w9WgXcQ\n---';

test.each([
  ['before the properties', `${head}\n\nText.\n`, 0, `${head}\n${cite('00:08:00')}\nText.\n`],
  ['among them', `${head}\n\nText.\n`, head.indexOf('Mine'), `${head}\n${cite('00:08:00')}\nText.\n`],
  ['at their end, which is that of the note', head, head.length, `${head}\n${cite('00:08:00')}`],
  ['in the text', `${head}\n\nText .\n`, `${head}\n\nText `.length, `${head}\n\nText ${cite('00:08:00')}.\n`],
  ['at the start of a note without any', 'Text.\n', 0, '[8:00](https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=480s)Text.\n'],
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
