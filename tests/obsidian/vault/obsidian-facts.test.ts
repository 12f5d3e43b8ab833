import { FileNames } from '../../../src/obsidian/vault/file-names';
import { obsidianFacts } from '../../../src/obsidian/vault/obsidian-facts';
import { createHost } from '../../host/host';

const files = {
  'shop/prices.md': '# Prices\n\n## Today\n\nThree dollars. ^sum\n',
  'press/Prices.md': '',
  'press/report.md': 'See [[prices]].',
  'chart.png': new ArrayBuffer(1),
};

async function facts(more: Record<string, string> = {}) {
  const host = await createHost({ files: { ...files, ...more } });
  const names = new FileNames(host.app.vault);
  names.load();
  return { host, facts: obsidianFacts(host.app, names) };
}

test('answers as Obsidian resolves: the nearest of several, attachments, the note itself', async () => {
  const { facts: known } = await facts();
  expect(known.resolve('prices', 'press/report.md')).toBe('press/Prices.md');
  expect(known.resolve('prices', 'shop/other.md')).toBe('shop/prices.md');
  expect(known.resolve('chart.png', 'press/report.md')).toBe('chart.png');
  expect(known.resolve('', 'press/report.md')).toBe('press/report.md');
  expect(known.resolve('costs', 'press/report.md')).toBeNull();
});

test('knows headings, chains and blocks of notes; any subpath of other files passes', async () => {
  const { facts: known } = await facts({ 'old/LOUD.MD': '# Shouts\n' });
  expect([known.hasSubpath('old/LOUD.MD', '#Shouts'), known.hasSubpath('old/LOUD.MD', '#Whispers')]).toEqual([true, false]);
  expect(known.hasSubpath('shop/prices.md', '#Today')).toBe(true);
  expect(known.hasSubpath('shop/prices.md', '#Prices#Today')).toBe(true);
  expect(known.hasSubpath('shop/prices.md', '#Yesterday')).toBe(false);
  expect(known.hasSubpath('shop/prices.md', '#^sum')).toBe(true);
  expect(known.hasSubpath('shop/prices.md', '#^total')).toBe(false);
  expect(known.hasSubpath('shop/prices.md', '#')).toBe(true);
  expect(known.hasSubpath('chart.png', '#page=3')).toBe(true);
  expect([known.headings('shop/prices.md'), known.headings('chart.png')]).toEqual([['Prices', 'Today'], []]);
});

test('keeps namesakes in step with the vault', async () => {
  const { host, facts: known } = await facts();
  expect(known.namesakes('PRICES')).toEqual(['shop/prices.md', 'press/Prices.md']);
  await host.app.vault.create('press/costs.md', '');
  expect(known.namesakes('costs')).toEqual(['press/costs.md']);
  const file = host.app.vault.getFileByPath('shop/prices.md');
  if (file) await host.app.fileManager.renameFile(file, 'shop/costs.md');
  expect(known.namesakes('costs')).toEqual(['shop/costs.md', 'press/costs.md']);
  expect(known.namesakes('prices')).toEqual(['press/Prices.md']);
  expect(known.namesakes('shop/costs')).toEqual([]);
});

test('knows namesakes by the whole name, too, and takes no other file for a note', async () => {
  const { facts: known } = await facts({ prices: '', 'old/prices.md.md': '', 'old/chart.png.md': '' });
  expect(known.namesakes('prices')).toEqual(['prices', 'shop/prices.md', 'press/Prices.md']);
  expect(known.namesakes('Prices.md')).toEqual(['shop/prices.md', 'press/Prices.md', 'old/prices.md.md']);
  expect(known.namesakes('chart.png')).toEqual(['chart.png', 'old/chart.png.md']);
});
