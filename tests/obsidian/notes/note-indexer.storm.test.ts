import type { App } from 'obsidian';
import { createHost } from '../../host/host';
import { seeded } from '../../seeded';
import { cite, idle, rebuilt, rise, startIndexing, video } from './indexing';

async function moveFolder({ vault }: App): Promise<void> {
  const [from, to] = vault.getFolderByPath('c') ? ['c', 'moved'] : ['moved', 'c'];
  const folder = vault.getFolderByPath(from);
  if (folder && !vault.getFolderByPath(to)) await vault.rename(folder, to);
}

async function stir(app: App, random: () => number): Promise<void> {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const { vault } = app;
  const files = vault.getMarkdownFiles();
  const free = ['a', 'b', 'c', 'a/deep'].map((folder) => `${folder}/note ${Math.floor(random() * 60)}.md`).find((path) => !vault.getAbstractFileByPath(path));
  const time = `0${pick([0, 0, 1, 7])}:${10 + Math.floor(random() * 49)}:${pick(['00', '00', '17'])}`;
  const text = `${video(pick(['aaaaaaaaaaa', 'bbbbbbbbbbb']))}Claim ${Math.floor(random() * 1e6)} ${cite(time)}.\n`;
  const what = random();
  if (files.length === 0 || (what < 0.3 && free)) await vault.create(free ?? 'a/first.md', text);
  else if (what < 0.7) await vault.modify(pick(files), random() < 0.1 ? '' : text);
  else if (what < 0.85 && free) await app.fileManager.renameFile(pick(files), free);
  else if (what < 0.97) await vault.delete(pick(files));
  else await moveFolder(app);
}

test('after a storm of 2,000 changes the index is what a rebuild gives', async () => {
  const host = await createHost({ files: { 'a/one.md': rise, 'a/deep/two.md': rise, 'b/three.md': rise, 'c/four.md': rise } });
  const its = startIndexing(host.app);
  const random = seeded(20260101);
  for (let round = 0; round < 2000; round += 1) {
    await stir(host.app, random).catch((error: unknown) => {
      // A path may lie in a folder that was renamed meanwhile.
      if (!/not exist|no such|ENOENT/i.test(String(error))) throw error;
    });
    if (random() < 0.02) its.durations.learn({ provider: 'youtube', id: 'aaaaaaaaaaa' }, 900 + Math.floor(random() * 3000));
    if (random() < 0.1) await host.settled();
  }
  await idle(host, its);
  expect(its.index.all().length).toBeGreaterThan(20);
  expect(its.index.all()).toEqual(await rebuilt(host));
  await its.indexer.save();
  its.indexer.unload();
  const again = startIndexing(host.app);
  const read = jest.spyOn(host.app.vault, 'cachedRead');
  await idle(host, again);
  expect(read).not.toHaveBeenCalled();
  expect(again.index.all()).toEqual(its.index.all());
});
