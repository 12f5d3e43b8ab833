import type { TFile } from 'obsidian';
import type { ClaimIndex } from '../../../src/core/vault/claim-index';
import { createHost } from '../../host/host';
import { idle, startIndexing } from './indexing';

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
