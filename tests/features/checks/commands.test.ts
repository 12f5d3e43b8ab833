import { checksViewType } from '../../../src/features/checks/results/checks-view';
import { files, notice, status } from './checked-notes';
import { ChecksPlugin, hostWithChecks, until } from './checks-plugin';

test('checks the vault and the open note into one view', async () => {
  const host = await hostWithChecks(files);
  expect(host.runCommand('timecite:check-vault')).toBe(true);
  await until(() => status() === 'Vault: 4 problems in 3 notes.');
  expect(host.app.workspace.getLeavesOfType(checksViewType)).toHaveLength(1);
  await host.open('n/b.md');
  host.runCommand('timecite:check-note');
  await until(() => status() === 'b: 1 problem.');
  expect(document.activeElement?.className).toBe('timecite-checks-list');
  expect(host.app.workspace.getLeavesOfType(checksViewType)).toHaveLength(1);
});

test('a note full of links is checked like any other', async () => {
  const links = Array.from({ length: 60 }, (_, index) => `[[Widget prices]] and [[nothing ${index}]]`);
  await hostWithChecks({ 'hub.md': `${links.join('\n')}\n`, 'widget_prices.md': '' }).then((host) => host.runCommand('timecite:check-vault'));
  await until(() => status() === 'Vault: 120 problems in 1 note.');
});

test('tells what could not be read, and goes on', async () => {
  const host = await hostWithChecks(files);
  host.store.beforeRead = (path) => {
    if (path === 'n/a.md') throw new Error('EIO');
  };
  host.runCommand('timecite:check-vault');
  await until(() => status() === 'Vault: 2 problems in 2 notes. 1 note could not be read.');
});

test('results follow edits, new files, removed files and headings', async () => {
  const host = await hostWithChecks({ ...files, 'n/d.md': 'See [[widget_prices#Today]].\n' });
  const { vault } = host.app;
  host.runCommand('timecite:check-vault');
  await until(() => status() === 'Vault: 4 problems in 3 notes.');
  const change = async (path: string, text: string) => {
    const file = vault.getFileByPath(path);
    if (file) await vault.modify(file, text);
  };
  await change('n/b.md', 'No links.');
  await until(() => status() === 'Vault: 3 problems in 2 notes.');
  await vault.create('nothing like it.md', '');
  await until(() => status() === 'Vault: 1 problem in 1 note.');
  await change('widget_prices.md', '# Yesterday');
  await until(() => status() === 'Vault: 2 problems in 2 notes.');
  const file = vault.getFileByPath('nothing like it.md');
  if (file) await vault.delete(file);
  await until(() => status() === 'Vault: 4 problems in 3 notes.');
  const renamed = vault.getFileByPath('m/c.md');
  if (renamed) await host.app.fileManager.renameFile(renamed, 'm/other.md');
  await change('m/other.md', 'No links.');
  await until(() => status() === 'Vault: 3 problems in 2 notes.');
});

test.each([
  ['the note', 'n/b.md', 'n/bee.md', 'bee'],
  ['its folder', 'n', 'moved', 'b'],
])('the results of a note stay its own when %s is renamed', async (_, from, to, name) => {
  const host = await hostWithChecks(files);
  await host.open('n/b.md');
  host.runCommand('timecite:check-note');
  await until(() => status() === 'b: 1 problem.');
  const file = host.app.vault.getAbstractFileByPath(from);
  if (file) await host.app.fileManager.renameFile(file, to);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(status()).toBe(`${name}: 1 problem.`);
  document.querySelector<HTMLElement>('.timecite-checks [aria-label="Check again"]')?.click();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(status()).toBe(`${name}: 1 problem.`);
});

test('results follow the footnotes of other notes', async () => {
  const host = await hostWithChecks({ 'a.md': 'See [[b#[^1]]].\n', 'b.md': 'Widgets[^1].\n\n[^1]: They are.\n' });
  const change = async (text: string) => {
    const file = host.app.vault.getFileByPath('b.md');
    if (file) await host.app.vault.modify(file, text);
    await host.settled();
  };
  host.runCommand('timecite:check-vault');
  await until(() => status() === 'Vault: no problems.');
  // The first change of a note is never compared with what it was.
  await change('Gears[^1].\n\n[^1]: They are.\n');
  await new Promise((resolve) => setTimeout(resolve, 400));
  await change('Gears.\n');
  await until(() => status() === 'Vault: 1 problem in 1 note.');
  await change('Gears[^1].\n\n[^1]: They are.\n');
  await until(() => status() === 'Vault: no problems.');
});

test('the status bar counts the problems of the open note, and the count follows typing', async () => {
  const host = await hostWithChecks(files);
  const count = () => document.querySelector('.timecite-note-count')?.textContent;
  const view = await host.open('n/a.md', { mode: 'source' });
  await until(() => count() === '2 problems');
  view.editor.setValue('Nothing wrong.');
  await until(() => count() === '0 problems');
  await host.open('n/b.md');
  await until(() => count() === '1 problem');
  await host.open('widget_prices.md');
  await until(() => count() === '0 problems');
});

test('the count of the status bar checks the note, by keyboard, too', async () => {
  const host = await hostWithChecks(files);
  await host.open('n/b.md');
  await until(() => document.querySelector('.timecite-note-count')?.textContent === '1 problem');
  document.querySelector('.timecite-note-count')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  await until(() => status() === 'b: 1 problem.');
});

test('writes a report whose quotes are no links', async () => {
  const host = await hostWithChecks(files);
  host.runCommand('timecite:write-report');
  await until(() => host.app.vault.getFileByPath('Problems.md') !== null);
  const report = await host.app.vault.adapter.read('Problems.md');
  expect(report).toContain('# Vault: 4 problems in 3 notes');
  expect(report).toContain('`[[Widget prices]]` → `[[widget_prices|Widget prices]]`');
  await host.settled();
  expect(host.app.metadataCache.unresolvedLinks['Problems.md'] ?? {}).toEqual({});
});

test.each<[Record<string, string>, string]>([
  [{}, 'There are no notes in the vault.'],
  [{ 'sound.md': 'Nothing is wrong.\n' }, 'No problems in the vault.'],
  [{ 'a.md': 'See [[gone]], [[lost]].\n', '.timeciterc.json': '{"ignore": {"notes": ["a"]}}' }, 'No problems in the vault apart from 2 that the settings or .timeciterc.json ignore.'],
  [
    { 'a.md': 'See [[gone]], [[lost]].\n', '.obsidian/plugins/timecite/data.json': '{"ignores": {"notes": ["a.md"]}}' },
    'No problems in the vault apart from 2 that the settings ignore.',
  ],
])('over %j says so, and writes no report', async (vault, said) => {
  const host = await hostWithChecks(vault);
  host.runCommand('timecite:write-report');
  await until(() => notice().includes('There are no problems to report.'));
  expect(host.app.vault.getFileByPath('Problems.md')).toBeNull();
  host.runCommand('timecite:check-vault');
  await until(() => status() === 'Vault: no problems.');
  expect(document.querySelector('.timecite-checks .timecite-empty-text')?.textContent).toBe(said);
});

test('what is ignored by settings or by the vault’s own file is left out, and comes back', async () => {
  const host = await hostWithChecks({ ...files, '.timeciterc.json': '{"ignore": {"folders": ["m"]}}' });
  host.runCommand('timecite:check-vault');
  await until(() => status() === 'Vault: 3 problems in 2 notes.');
  const { store } = host.plugin('timecite') as unknown as ChecksPlugin;
  await store?.update({ ignores: { targets: ['Nothing like it'], notes: [], folders: [], codes: [] } });
  await until(() => status() === 'Vault: 1 problem in 1 note.');
  await store?.update({ ignores: { targets: [], notes: [], folders: [], codes: [] } });
  await until(() => status() === 'Vault: 3 problems in 2 notes.');
});

test('a damaged file of ignore rules is told once and counts for nothing', async () => {
  const host = await hostWithChecks({ ...files, '.timeciterc.json': '{"ignore": {"code": []}}' });
  host.runCommand('timecite:check-vault');
  await until(() => status() === 'Vault: 4 problems in 3 notes.');
  expect(document.querySelectorAll('.notice')).toHaveLength(1);
  expect(notice()).toContain('.timeciterc.json cannot be read: "code" means nothing in "ignore".');
});

test('answers on the command line', async () => {
  const host = await hostWithChecks(files);
  const run = (params: Record<string, string>) => host.state.cliHandlers.get('timecite:check')?.(params);
  const json = await run({ format: 'json', path: 'n/a.md' });
  const [first, second, summary] = String(json).trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(first).toMatchObject({ note: 'n/a.md', line: 1, column: 5, code: 'link/missing-note', target: 'Widget prices' });
  expect(second).toMatchObject({ target: 'nothing like it', fix: null });
  expect(summary).toMatchObject({ summary: { notes: 1, links: 2, problems: { 'link/missing-note': 2 } } });
  expect(await run({ path: 'm' })).toBe('m/c.md:1:5: error: There is no note "nothing like it". (link/missing-note)\n1 problem in 1 note.\n');
  expect(await run({ path: 'gone' })).toBe('Error: There is no note or folder "gone".');
  expect(await run({ format: 'xml' })).toBe('Error: Unknown format "xml": use text or json.');
  expect(await run({ only: 'time/past-end' })).toBe('0 problems in 4 notes.\n');
});

test('obeys nothing that stands in a note: control characters are shown', async () => {
  const host = await hostWithChecks({ 'a.md': 'See [[gone \u001b[31m]].' });
  expect(await host.state.cliHandlers.get('timecite:check')?.({})).toContain('There is no note "gone \\u001b[31m".');
});

test('tells of files that a canvas shows and that are not there', async () => {
  const host = await hostWithChecks({ 'plan.canvas': '{}', 'widget_prices.md': '' });
  host.app.metadataCache.unresolvedLinks['plan.canvas'] = { 'Widget prices.md': 1 };
  host.runCommand('timecite:check-vault');
  await until(() => status() === 'Vault: 1 problem in 1 note.');
  const run = host.state.cliHandlers.get('timecite:check');
  expect(await run?.({})).toContain('plan.canvas:1:1: error: This canvas refers to "Widget prices.md", which is not there.');
});

test('leaves nothing behind when it is disabled', async () => {
  const host = await hostWithChecks(files);
  host.runCommand('timecite:check-vault');
  await until(() => status().startsWith('Vault: 4'));
  await host.disablePlugin('timecite');
  expect(document.querySelector('.timecite-note-count')).toBeNull();
  expect(document.querySelector('.timecite-checks-status')).toBeNull();
  expect(host.state.editorExtensions).toEqual([]);
});
