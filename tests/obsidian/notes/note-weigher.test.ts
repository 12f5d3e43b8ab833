import { ClaimIndex } from '../../../src/core/vault/claim-index';
import { Durations } from '../../../src/obsidian/notes/durations';
import { NoteWeigher } from '../../../src/obsidian/notes/note-weigher';
import { createHost } from '../../host/host';

const textOf = (time: string): string => `---\nvideoId: aaaaaaaaaaa\n---\n\nIt rose [${time}].\n`;

async function makeWeigher(): Promise<NoteWeigher> {
  const { app } = await createHost({ files: {} });
  return new NoteWeigher(app, new Durations(app), new ClaimIndex());
}

test('parses a text once for all who ask for it in turn, also for less of it', async () => {
  const notes = await makeWeigher();
  const { note } = notes.weigh(textOf('00:01:10'), 'a.md');
  expect(notes.read(textOf('00:01:10'), 'a.md').note).toBe(note);
  expect(notes.weigh(textOf('00:01:10'), 'copy.md', 'references').note).toBe(note);
});

test('reads a text that changed anew, and gives all of it to who wants that', async () => {
  const notes = await makeWeigher();
  notes.weigh(textOf('00:01:10'), 'a.md');
  expect(notes.weigh(textOf('00:01:11'), 'a.md').note.timestamps.map(({ raw }) => raw)).toEqual(['00:01:11']);
  notes.weigh(textOf('00:01:12'), 'a.md', 'references');
  expect(notes.weigh(textOf('00:01:12'), 'a.md').note.claims).toHaveLength(1);
});
