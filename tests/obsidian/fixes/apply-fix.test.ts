import type { TFile } from 'obsidian';
import type { UndoEntry } from '../../../src/core/undo-entry';
import { rewriteNote, undoNote } from '../../../src/obsidian/fixes/apply-fix';
import { createHost } from '../../host/host';

const shout = (text: string) => [{ from: 0, to: 1, text: text.charAt(0).toUpperCase() }];

async function start() {
  const host = await createHost({ files: { 'a.md': 'a bee' } });
  const { app } = host;
  const file = app.vault.getFileByPath('a.md') as TFile;
  const entries: UndoEntry[] = [];
  const record = (entry: UndoEntry) => Promise.resolve(void entries.push(entry));
  return { host, app, file, entries, record, read: () => app.vault.read(file) };
}

afterEach(() => jest.restoreAllMocks());

test('a note is written once what takes it back is kept', async () => {
  const { app, entries, record, read } = await start();
  expect(await rewriteNote(app, 'a.md', shout, record)).toEqual({ path: 'a.md', text: 'A bee' });
  expect([await read(), entries.length]).toEqual(['A bee', 1]);
  expect(await undoNote(app, 'a.md', entries)).toEqual({ path: 'a.md', text: 'a bee' });
  expect(await read()).toBe('a bee');
});

test('and not at all where that cannot be kept', async () => {
  const { app, read } = await start();
  await expect(rewriteNote(app, 'a.md', shout, () => Promise.reject(new Error('The disk is full.')))).rejects.toThrow('The disk is full.');
  expect(await read()).toBe('a bee');
});

test('nothing is kept of a note that needs nothing, or is better left alone', async () => {
  const { app, entries, record } = await start();
  expect(await rewriteNote(app, 'a.md', () => [], record)).toEqual({ path: 'a.md', text: 'a bee' });
  expect(await rewriteNote(app, 'a.md', () => 'Better not.', record)).toEqual({ path: 'a.md', reason: 'Better not.', temporary: false });
  expect(entries).toEqual([]);
});

test('says what kept a note from being read or written, which may pass', async () => {
  const { app, record } = await start();
  jest.spyOn(app.vault, 'process').mockRejectedValue(new Error('EIO'));
  expect(await rewriteNote(app, 'a.md', shout, record)).toEqual({ path: 'a.md', reason: 'The note could not be written: EIO', temporary: true });
  jest.spyOn(app.vault, 'read').mockRejectedValue(new Error('EIO'));
  expect(await rewriteNote(app, 'a.md', shout, record)).toEqual({ path: 'a.md', reason: 'The note could not be read: EIO', temporary: true });
});

test('a note whose editor takes no change is told as not written', async () => {
  const { host, app, record } = await start();
  const view = await host.open('a.md', { mode: 'source' });
  jest.spyOn(view.editor, 'transaction').mockImplementation(() => undefined);
  const reason = 'The note could not be written: The editor did not take the change.';
  expect(await rewriteNote(app, 'a.md', shout, record)).toEqual({ path: 'a.md', reason, temporary: true });
});

test('a note that goes while it is written is told as gone, not as faulty', async () => {
  const { app, file, record } = await start();
  jest.spyOn(app.vault, 'process').mockImplementation(async () => {
    await app.vault.delete(file);
    throw new Error('ENOENT');
  });
  expect(await rewriteNote(app, 'a.md', shout, record)).toEqual({ path: 'a.md', reason: 'The note is not there any more.', temporary: false });
});

test('a note that changes under the hand is tried anew, three times', async () => {
  const { app, file, record, read } = await start();
  let changes = 0;
  const change = async () => app.vault.modify(file, `bees, ${(changes += 1)}`);
  expect(await rewriteNote(app, 'a.md', shout, change)).toEqual({ path: 'a.md', reason: 'The note kept changing.', temporary: false });
  expect([await read(), changes]).toEqual(['bees, 3', 3]);
  let tries = 0;
  const once = async (entry: UndoEntry) => {
    tries += 1;
    if (tries === 1) await change();
    await record(entry);
  };
  expect(await rewriteNote(app, 'a.md', shout, once)).toEqual({ path: 'a.md', text: 'Bees, 4' });
});

test('what was changed since is not taken back', async () => {
  const { app, file, entries, record, read } = await start();
  await rewriteNote(app, 'a.md', shout, record);
  await app.vault.modify(file, 'A wasp');
  expect(await undoNote(app, 'a.md', entries)).toEqual({ path: 'a.md', reason: 'The note has changed since.', temporary: false });
  expect(await read()).toBe('A wasp');
});
