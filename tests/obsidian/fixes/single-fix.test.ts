import type { Edit } from '../../../src/core/text';
import { FixJournals } from '../../../src/obsidian/fixes/fix-journal';
import { fixOnce } from '../../../src/obsidian/fixes/single-fix';
import { createHost } from '../../host/host';

const shout = (text: string): Edit[] => (text.startsWith('a') ? [{ from: 0, to: 1, text: 'A' }] : []);

async function start(text: string) {
  const host = await createHost({ files: { 'a.md': text } });
  const journals = new FixJournals(host.app.vault.adapter, '.obsidian/plugins/timecite/fixes');
  const read = () => host.app.vault.adapter.read('a.md');
  const undo = async () => {
    document.querySelector<HTMLElement>('.notice .timecite-notice-button')?.click();
    for (let i = 0; i < 5; i++) await host.settled();
  };
  return { host, journals, read, undo };
}

afterEach(() => document.querySelectorAll('.notice').forEach((notice) => notice.remove()));

test('writes a closed note, and takes it back from the notice', async () => {
  const { host, journals, read, undo } = await start('a bee');
  expect(await fixOnce({ app: host.app, journals }, 'a.md', 'Shouted', shout)).toBeNull();
  expect(await read()).toBe('A bee');
  expect(document.querySelector('.notice')?.textContent).toContain('Shouted.');
  await undo();
  expect(await read()).toBe('a bee');
  expect(await journals.newest(() => true)).toBeNull();
});

test('says so when what it takes to undo is gone', async () => {
  const { host, journals, read, undo } = await start('a bee');
  await fixOnce({ app: host.app, journals }, 'a.md', 'Shouted', shout);
  await journals.remove((await journals.newest(() => true))?.path ?? '');
  await undo();
  expect([await read(), document.body.textContent]).toEqual(['A bee', expect.stringContaining('This can no longer be undone')]);
});

test('leaves a note alone that was changed since', async () => {
  const { host, journals, read, undo } = await start('a bee');
  await fixOnce({ app: host.app, journals }, 'a.md', 'Shouted', shout);
  await host.app.vault.adapter.write('a.md', 'A wasp');
  await undo();
  expect(await read()).toBe('A wasp');
  expect(document.body.textContent).toContain('Not undone.');
});

test('takes a note with Windows line ends back that was opened since', async () => {
  const { host, journals, read, undo } = await start('a bee\r\nflies\r\n');
  await fixOnce({ app: host.app, journals }, 'a.md', 'Shouted', shout);
  expect(await read()).toBe('A bee\r\nflies\r\n');
  const view = await host.open('a.md', { mode: 'source' });
  await undo();
  expect(view.editor.getValue()).toBe('a bee\nflies\n');
});

test('says why nothing was written', async () => {
  const { host, journals, read } = await start('no bee');
  expect(await fixOnce({ app: host.app, journals }, 'a.md', 'Shouted', shout)).toBe('The text has changed since.');
  expect(await fixOnce({ app: host.app, journals }, 'gone.md', 'Shouted', shout)).toBe('The note is not there any more.');
  expect(await fixOnce({ app: host.app, journals }, 'a.md', 'Shouted', () => 'Better not.')).toBe('Better not.');
  expect(await read()).toBe('no bee');
});

test('keeps what was typed just before reading view was turned on, and is not saved yet', async () => {
  const { host, journals, read } = await start('abc');
  const view = await host.open('a.md', { mode: 'source' });
  view.editor.replaceRange(' and more', { line: 0, ch: 3 });
  await view.leaf.setViewState({ type: 'markdown', state: { ...view.getState(), mode: 'preview' } });
  expect(await fixOnce({ app: host.app, journals }, 'a.md', 'Shouted', shout)).toBeNull();
  await host.settled();
  expect([view.getViewData(), await read()]).toEqual(['Abc and more', 'Abc and more']);
});
