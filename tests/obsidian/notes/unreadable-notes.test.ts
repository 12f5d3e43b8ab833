import type { TFile } from 'obsidian';
import type { ClaimIndex } from '../../../src/core/vault/claim-index';
import type { NoteRecord } from '../../../src/core/vault/claim-record';
import { RecordStore } from '../../../src/obsidian/notes/record-store';
import { createHost } from '../../host/host';
import { cite, idle, startIndexing, video } from './indexing';

const rise = '---\nvideoId: aaaaaaaaaaa\n---\n\nWidgets rose [00:00:16].\n';

async function start(files: Record<string, string>) {
  const host = await createHost({ files });
  const its = startIndexing(host.app);
  await idle(host, its);
  return { host, ...its, idle: () => idle(host, its), file: host.app.vault.getFileByPath('a.md') as TFile };
}

function claimsIn(index: ClaimIndex): number {
  return index.all().reduce((sum, { count }) => sum + count, 0);
}

afterEach(() => jest.restoreAllMocks());

test('what a note said that cannot be read any more is listed no longer, and comes back with it', async () => {
  const { host, index, indexer, idle, file } = await start({ 'a.md': rise, 'b.md': rise });
  expect(claimsIn(index)).toBe(2);
  jest.spyOn(host.app.vault, 'cachedRead').mockRejectedValue(new Error('The disk is gone.'));
  indexer.retry(file);
  await idle();
  expect([[...indexer.failed.keys()], claimsIn(index)]).toEqual([['a.md'], 1]);
  jest.restoreAllMocks();
  await host.app.vault.modify(file, `${rise}They fell [00:01:20].\n`);
  await idle();
  expect([indexer.failed.size, claimsIn(index)]).toEqual([0, 3]);
});

test('a note that cannot be read is not told of once it is gone', async () => {
  const { host, indexer, idle, file } = await start({ 'a.md': rise });
  jest.spyOn(host.app.vault, 'cachedRead').mockRejectedValue(new Error('The disk is gone.'));
  indexer.retry(file);
  await idle();
  expect(indexer.failed.size).toBe(1);
  await host.app.vault.delete(file);
  await idle();
  expect(indexer.failed.size).toBe(0);
});

test('a note that is deleted while it is read is not told of', async () => {
  const { host, index, indexer, idle, file } = await start({ 'a.md': rise });
  jest.spyOn(host.app.vault, 'cachedRead').mockImplementation(async () => {
    await host.app.vault.delete(file);
    throw new Error('There is no such file.');
  });
  indexer.retry(file);
  await idle();
  expect([indexer.failed.size, claimsIn(index)]).toEqual([0, 0]);
});

test('what is stored of a note and cannot be unpacked does not end the reading of the others', async () => {
  const doubtful = `${video('aaaaaaaaaaa')}Widgets began small ${cite('02:10:00')}.\n\nThey sold out ${cite('03:20:00')}.\n`;
  const { host, index, indexer } = await start({ 'a.md': rise, 'b.md': doubtful });
  await indexer.save();
  indexer.unload();
  const store = new RecordStore(host.app, '1');
  await store.load(() => Promise.resolve());
  await store.save(['a.md'], (path) => ({ ...(index.get(path) as NoteRecord), odd: '[' }), () => Promise.resolve());
  store.close();
  const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const again = startIndexing(host.app);
  for (let wait = 0; wait < 400 && told.mock.calls.length === 0; wait += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  await host.app.vault.create('c.md', rise);
  await idle(host, again);
  expect(again.index.get('c.md')?.count).toBe(1);
});
