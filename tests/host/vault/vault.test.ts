import { normalizePath, TFile, type TAbstractFile } from 'obsidian';
import { createHost, type Host } from '../host';

function fileAt(host: Host, path: string): TFile {
  const file = host.app.vault.getFileByPath(path);
  if (file === null) throw new Error(`no ${path}`);
  return file;
}

test('process is one step: two changes at once lose nothing', async () => {
  const host = await createHost({ files: { 'a.md': '' } });
  const file = fileAt(host, 'a.md');
  await Promise.all(Array.from({ length: 20 }, (_, index) => host.app.vault.process(file, (text) => `${text}${index},`)));
  expect((await host.app.vault.read(file)).split(',').filter((part) => part !== '')).toHaveLength(20);
});

test('tells of what happens to files, and keeps one object a file', async () => {
  const host = await createHost({ files: { 'folder/a.md': 'A' } });
  const { vault } = host.app;
  const seen: string[] = [];
  const tell = (name: string) => (file: TAbstractFile, oldPath?: string): unknown => seen.push([name, file.path, oldPath].filter(Boolean).join(' '));
  vault.on('create', tell('create'));
  vault.on('modify', tell('modify'));
  vault.on('rename', tell('rename'));
  vault.on('delete', tell('delete'));
  const file = fileAt(host, 'folder/a.md');
  await vault.modify(file, 'B');
  await vault.rename(file, 'folder/b.md');
  await vault.create('c.md', 'C');
  await vault.delete(file);
  expect(seen).toEqual(['modify folder/a.md', 'rename folder/b.md folder/a.md', 'create c.md', 'delete folder/b.md']);
  expect(file.basename).toBe('b');
  await expect(vault.modify(file, 'too late')).rejects.toThrow('ENOENT');
});

test('renames a folder with all that lies in it', async () => {
  const host = await createHost({ files: { 'one/two/a.md': 'A', 'one/b.md': 'B' } });
  const folder = host.app.vault.getFolderByPath('one');
  await host.app.vault.rename(folder as TAbstractFile, 'uno');
  expect(host.app.vault.getFiles().map((file) => file.path).sort()).toEqual(['uno/b.md', 'uno/two/a.md']);
  expect(await host.app.vault.adapter.read('uno/two/a.md')).toBe('A');
});

test('hides dot folders from the vault and shows them to the adapter', async () => {
  const host = await createHost({ files: { '.obsidian/app.json': '{}', 'a.md': 'A' } });
  expect(host.app.vault.getFiles().map((file) => file.path)).toEqual(['a.md']);
  expect(await host.app.vault.adapter.exists('.obsidian/app.json')).toBe(true);
});

test('fails a write where the test says so, and leaves the file as it was', async () => {
  const host = await createHost({ files: { 'a.md': 'A' } });
  host.store.beforeWrite = () => {
    throw new Error('disk full');
  };
  const file = fileAt(host, 'a.md');
  await expect(host.app.vault.process(file, () => 'B')).rejects.toThrow('disk full');
  host.store.beforeWrite = () => {};
  expect(await host.app.vault.read(file)).toBe('A');
  await host.app.vault.process(file, () => 'C');
  expect(await host.app.vault.read(file)).toBe('C');
});

test('processes front matter', async () => {
  const host = await createHost({ files: { 'a.md': '---\ntitle: A\n---\nText\n' } });
  await host.app.fileManager.processFrontMatter(fileAt(host, 'a.md'), (properties: Record<string, unknown>) => {
    properties.duration = 12;
  });
  expect(await host.app.vault.adapter.read('a.md')).toBe('---\ntitle: A\nduration: 12\n---\nText\n');
});

test.each([
  ['//a\\b//c.md/', 'a/b/c.md'],
  ['a\u00a0b.md', 'a b.md'],
  ['cafe\u0301.md', 'caf\u00e9.md'],
  ['', '/'],
])('the path %j is normalized', (path, normalized) => {
  expect(normalizePath(path)).toBe(normalized);
});
