import type { TFile } from 'obsidian';
import { FileIndex } from '../../../src/core/links/file-index';
import { FileNames } from '../../../src/obsidian/vault/file-names';
import { createHost } from '../../host/host';

const names = ['prices', 'PRICES', 'prices.md', 'chart.png', 'chart', 'v1.2', 'v1', 'gone'];

test('names the same files as a walk over the vault, whatever came, went and moved, also before it was asked', async () => {
  const { app } = await createHost({ files: { 'a/prices.md': '', 'b/Prices.md': '', 'chart.png': new ArrayBuffer(1), 'v1.2.md': '' } });
  const { vault } = app;
  const known = new FileNames(vault);
  known.load();
  const expectTheSame = () => {
    const index = new FileIndex(vault.getFiles().map(({ path }) => path));
    for (const name of names) expect([name, [...known.of(name)].sort()]).toEqual([name, [...index.namesakes(name)].sort()]);
  };
  const fileAt = (path: string) => vault.getFileByPath(path) as TFile;
  await vault.create('early.md', '');
  await vault.rename(fileAt('early.md'), 'v1.md');
  expectTheSame();
  await vault.create('c.md', '');
  await vault.createFolder('prices');
  await vault.createFolder('chart.png folder');
  await vault.create('prices/prices.md', '');
  expectTheSame();
  await vault.rename(fileAt('c.md'), 'prices/chart.md');
  await vault.rename(fileAt('a/prices.md'), 'a/gone.md');
  expectTheSame();
  await vault.delete(fileAt('b/Prices.md'));
  await vault.delete(fileAt('chart.png'));
  expectTheSame();
  const folder = vault.getFolderByPath('prices');
  if (folder) await vault.rename(folder, 'gone');
  expectTheSame();
  expect(known.of('prices')).toEqual(['gone/prices.md']);
});

test('the nearest to the top comes first', async () => {
  const { app } = await createHost({ files: { 'deep/er/prices.md': '', 'b/prices.md': '', 'a/prices.md': '' } });
  const known = new FileNames(app.vault);
  known.load();
  expect(known.of('prices')).toEqual(['a/prices.md', 'b/prices.md', 'deep/er/prices.md']);
});

test('the files of one name are put in order once for all that ask, until one more comes', async () => {
  const { app } = await createHost({ files: { 'b/prices.md': '', 'a/prices.md': '' } });
  const known = new FileNames(app.vault);
  known.load();
  const before = known.of('prices');
  expect(known.of('Prices')).toBe(before);
  await app.vault.create('prices.md', '');
  expect(known.of('prices')).toEqual(['prices.md', 'a/prices.md', 'b/prices.md']);
});
