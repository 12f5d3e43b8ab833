import type { TFile } from 'obsidian';
import { VaultSuggester } from '../../../src/obsidian/vault/vault-suggester';
import { createHost } from '../../host/host';

async function open(files: Record<string, string>) {
  const host = await createHost({ files });
  let ready = 0;
  const suggester = new VaultSuggester(host.app, () => (ready += 1));
  suggester.load();
  const paths = (target: string) => suggester.suggest(target, 'x.md').map(({ path }) => path);
  return { host, suggester, paths, readied: () => ready };
}

test('suggests nothing until the names are known, and tells when they are', async () => {
  const { suggester, paths, readied } = await open({ 'widget_prices.md': '' });
  expect(paths('Widget prices')).toEqual([]);
  await suggester.prepare();
  expect(readied()).toBe(1);
  expect(paths('Widget prices')).toEqual(['widget_prices.md']);
});

test('asked twice at once, both wait for the same names', async () => {
  const { suggester, paths, readied } = await open({ 'widget_prices.md': '' });
  void suggester.prepare();
  await suggester.prepare();
  expect({ ready: readied(), found: paths('Widget prices') }).toEqual({ ready: 1, found: ['widget_prices.md'] });
});

test('once it is unloaded it gathers no more names, and tells of none', async () => {
  const { suggester, paths, readied } = await open({ 'widget_prices.md': '' });
  const prepared = suggester.prepare();
  suggester.unload();
  await prepared;
  expect({ ready: readied(), found: paths('Widget prices') }).toEqual({ ready: 0, found: [] });
});

test('a vault without a file is prepared, too, and again once it has one', async () => {
  const { host, suggester, paths, readied } = await open({});
  await suggester.prepare();
  expect({ ready: readied(), found: paths('Widget prices') }).toEqual({ ready: 1, found: [] });
  await host.app.vault.create('widget_prices.md', '');
  await suggester.prepare();
  expect(paths('Widget prices')).toEqual(['widget_prices.md']);
});

test('is prepared although files keep coming, with those that were there when it was asked', async () => {
  const { host, suggester, paths } = await open({});
  const { vault } = host.app;
  let came = 0;
  const getFiles = vault.getFiles.bind(vault);
  jest.spyOn(vault, 'getFiles').mockImplementation(() => {
    const files = getFiles();
    if (came < 20) void vault.create(`came ${(came += 1)}.md`, '');
    return files;
  });
  void suggester.prepare();
  await vault.create('widget_prices.md', '');
  await suggester.prepare();
  expect(came).toBeLessThan(4);
  expect(paths('Widget prices')).toEqual(['widget_prices.md']);
});

test('knows titles and aliases', async () => {
  const { suggester, paths } = await open({ 'a.md': '---\ntitle: Widget prices\naliases: [What widgets cost]\n---\n', 'b.md': '---\ntitle: 1984\n---\n' });
  await suggester.prepare();
  expect(paths('1984')).toEqual(['b.md']);
  expect(paths('widget_prices')).toEqual(['a.md']);
  expect(paths('what_widgets_cost')).toEqual(['a.md']);
});

test('learns of an alias that is written later, once names rest', async () => {
  const { host, suggester, paths, readied } = await open({ 'a.md': '---\ntitle: Widget prices\n---\n' });
  await suggester.prepare();
  const later = jest.spyOn(window, 'setTimeout');
  const file = host.app.vault.getFileByPath('a.md') as TFile;
  await host.app.vault.append(file, 'They rose.');
  await host.settled();
  expect(later.mock.calls.filter(([, delay]) => delay === 2000)).toEqual([]);
  await host.app.vault.modify(file, '---\ntitle: Widget prices\naliases: [What widgets cost]\n---\n');
  await host.settled();
  later.mockRestore();
  while (readied() < 2) await new Promise((resolve) => setTimeout(resolve, 50));
  expect([paths('widget_prices'), paths('what_widgets_cost')]).toEqual([['a.md'], ['a.md']]);
});

test('never suggests what is gone, and finds what has come once it is prepared again', async () => {
  const { host, suggester, paths } = await open({ 'widget_prices.md': '' });
  await suggester.prepare();
  const file = host.app.vault.getFileByPath('widget_prices.md');
  if (file) await host.app.vault.delete(file);
  expect(paths('Widget prices')).toEqual([]);
  await host.app.vault.create('widget-prices.md', '');
  await suggester.prepare();
  expect(paths('Widget prices')).toEqual(['widget-prices.md']);
  suggester.unload();
});

test('a file that comes while names are gathered for the first time is found soon, though nobody prepares again', async () => {
  const { host, suggester, paths, readied } = await open({ 'a.md': '' });
  const { vault } = host.app;
  const files = vault.getFiles();
  const later = jest.spyOn(window, 'setTimeout');
  jest.spyOn(vault, 'getFiles').mockImplementationOnce(() => {
    queueMicrotask(() => void vault.create('widget_prices.md', ''));
    return files;
  });
  await suggester.prepare();
  await host.settled();
  expect(paths('Widget prices')).toEqual([]);
  const [gathering] = later.mock.calls.filter(([, delay]) => delay === 2000);
  later.mockRestore();
  gathering?.[0]();
  while (gathering && readied() < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(paths('Widget prices')).toEqual(['widget_prices.md']);
  suggester.unload();
});
