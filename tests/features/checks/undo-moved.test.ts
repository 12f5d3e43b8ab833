import 'fake-indexeddb/auto';
import manifest from '../../../manifest.json';
import { undoEntry } from '../../../src/core/undo-entry';
import TimecitePlugin from '../../../src/main';
import { createHost } from '../../host/host';
import { until } from './checks-plugin';

test('a bulk fix is taken back in notes that were renamed since, alone or with their folder, and told by notes: a fix may have several edits', async () => {
  const old = { 'n/a.md': 'See [[Widget prices]]. Now!', 'b.md': 'Or [[Widget prices]].' };
  const host = await createHost({ files: { 'n/a.md': 'See [[prices]].', 'b.md': 'Or [[prices]].', 'prices.md': '' } });
  const { vault } = host.app;
  const folder = '.obsidian/plugins/timecite/fixes';
  const entries = Object.entries(old).map(([path, text]) => {
    const edits = [{ from: text.indexOf('Widget'), to: text.indexOf(']'), text: 'prices' }, { from: text.indexOf('.') + 1, to: text.length, text: '' }];
    return undoEntry(path, text, edits.filter(({ from, to }) => from < to));
  });
  const head = { title: 'Fix 2 problems in 2 notes', made: 5, bulk: true };
  await vault.adapter.mkdir(folder);
  await vault.adapter.write(`${folder}/5-bulk.ndjson`, [head, ...entries].map((line) => `${JSON.stringify(line)}\n`).join(''));
  await host.enablePlugin(TimecitePlugin, manifest);
  const rename = async (from: string, to: string): Promise<void> => {
    const file = vault.getAbstractFileByPath(from);
    if (file) await vault.rename(file, to);
  };
  await rename('n', 'm');
  await rename('b.md', 'm/c.md');
  host.runCommand('timecite:undo-last-bulk-fix');
  await until(() => document.querySelector('.modal button.mod-cta')?.textContent === 'Undo in 2 notes');
  document.querySelector<HTMLElement>('.modal button.mod-cta')?.click();
  await until(() => document.querySelector('.modal')?.textContent?.includes('Undid the fixes') === true);
  expect(document.querySelector('.timecite-run-summary')?.textContent).toBe('Undid the fixes in 2 notes.');
  expect([await vault.adapter.read('m/a.md'), await vault.adapter.read('m/c.md')]).toEqual(Object.values(old));
});
