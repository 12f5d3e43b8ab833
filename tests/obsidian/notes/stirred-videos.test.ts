import { ClaimIndex } from '../../../src/core/vault/claim-index';
import { packNote } from '../../../src/core/vault/claim-record';
import { Durations } from '../../../src/obsidian/notes/durations';
import { NoteWeigher } from '../../../src/obsidian/notes/note-weigher';
import { StirredVideos } from '../../../src/obsidian/notes/stirred-videos';
import { createHost } from '../../host/host';

test('compares the notes of one video a note at a time, and tells which to read again', async () => {
  const { app } = await createHost({ files: {} });
  const index = new ClaimIndex();
  const notes = new NoteWeigher(app, new Durations(app), index);
  const stirred = new StirredVideos(index);
  index.onChange((change) => stirred.take(change));
  const write = (path: string, time: string) => {
    const text = `---\nvideoId: aaaaaaaaaaa\n---\n\nIt rose <a class="yt-timestamp" data-t="${time}">[${time}]</a>.\n`;
    index.set(packNote(path, { mtime: 1, size: 1 }, notes.read(text, path)));
  };
  write('doubtful.md', '01:10:00');
  write('late.md', '01:10:00');
  write('sure.md', '00:01:10');
  expect([...stirred.compare()]).toEqual(['doubtful.md', 'late.md', null]);
  write('doubtful.md', '01:10:00');
  write('late.md', '01:10:00');
  expect([...stirred.compare()]).toEqual([]);
});
