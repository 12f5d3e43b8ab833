import { TFile } from 'obsidian';
import { ClaimIndex } from '../../../src/core/vault/claim-index';
import { Durations } from '../../../src/obsidian/notes/durations';
import { NoteWeigher } from '../../../src/obsidian/notes/note-weigher';
import { VaultNoteReader } from '../../../src/obsidian/notes/vault-note-reader';
import { createHost } from '../../host/host';
import { cite, rise, video } from './indexing';

test('a slow read does not bring back the text from before a change', async () => {
  const host = await createHost({ files: { 'rise.md': rise } });
  const { app } = host;
  const durations = new Durations(app);
  const index = new ClaimIndex();
  const reader = new VaultNoteReader(app, durations, new NoteWeigher(app, durations, index), index);
  reader.load();
  const file = app.vault.getFileByPath('rise.md') as TFile;
  let end: (text: string) => void = () => undefined;
  jest.spyOn(app.vault, 'cachedRead').mockReturnValueOnce(new Promise((resolve) => (end = resolve)));
  const slow = reader.read(file);
  await app.vault.modify(file, `${video('aaaaaaaaaaa')}Widgets fell ${cite('00:02:00')}.\n`);
  await host.settled();
  end(rise);
  expect((await slow).claims.map(({ text }) => text)).toEqual(['Widgets fell.']);
});
