import type { TFile } from 'obsidian';
import { readNoteText, savePending, writeNoteText } from '../../../src/obsidian/fixes/note-text';
import { createHost } from '../../host/host';

async function open() {
  const host = await createHost({ files: { 'a.md': 'a bee', 'b.md': 'b wasp' } });
  const fileAt = (path: string) => host.app.vault.getFileByPath(path) as TFile;
  return { host, app: host.app, a: fileAt('a.md'), b: fileAt('b.md') };
}

const shout = [{ from: 0, to: 1, text: 'A' }];

test('a note’s text is its own, whatever other notes are open', async () => {
  const { host, app, a, b } = await open();
  const view = await host.open('b.md', { mode: 'source' });
  view.editor.setValue('b wasp, unsaved');
  expect(await readNoteText(app, a)).toBe('a bee');
  expect(await readNoteText(app, b)).toBe('b wasp, unsaved');
  expect(await writeNoteText(app, a, 'a bee', shout)).toBe(true);
  expect([await host.app.vault.read(a), view.editor.getValue()]).toEqual(['A bee', 'b wasp, unsaved']);
});

test('a note in reading view is read and written as its file', async () => {
  const { host, app, a } = await open();
  await host.open('a.md', { mode: 'preview' });
  expect(await readNoteText(app, a)).toBe('a bee');
  expect(await writeNoteText(app, a, 'a bee', shout)).toBe(true);
  expect(await host.app.vault.read(a)).toBe('A bee');
});

test.each(['source', null] as const)('nothing is written where the text is another (open: %s)', async (mode) => {
  const { host, app, a } = await open();
  if (mode) await host.open('a.md', { mode });
  expect(await writeNoteText(app, a, 'a bee, as it was', shout)).toBe(false);
  await host.settled();
  expect(await readNoteText(app, a)).toBe('a bee');
});

test('to save what is pending leaves alone what an editor still holds', async () => {
  const { host, app, a } = await open();
  const view = await host.open('a.md', { mode: 'source' });
  const saved = jest.spyOn(view, 'save');
  await savePending(app, a);
  expect(saved).not.toHaveBeenCalled();
});
