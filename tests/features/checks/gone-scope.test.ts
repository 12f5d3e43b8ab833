import { Menu, type TAbstractFile } from 'obsidian';
import type { Host } from '../../host/host';
import { status } from './checked-notes';
import { hostWithChecks, until } from './checks-plugin';

/** What the view says in place of a list. */
function said(): string | null | undefined {
  return document.querySelector('.timecite-checks .timecite-empty-text')?.textContent;
}

async function remove(host: Host, path: string): Promise<void> {
  await host.app.vault.delete(host.app.vault.getAbstractFileByPath(path) as TAbstractFile, true);
}

test.each([
  ['sound', 'Nothing is wrong.', 'b: no problems.'],
  ['broken', 'See [[gone]].', 'b: 1 problem.'],
])('a %s note that is deleted after its check is said to be gone, also when it is checked again, until it is there anew', async (_, text, found) => {
  const host = await hostWithChecks({ 'n/b.md': text });
  await host.open('n/b.md');
  host.runCommand('timecite:check-note');
  await until(() => status() === found);
  await remove(host, 'n/b.md');
  await until(() => said() === '"b" is not in the vault any more.');
  expect(status()).toBe('b: not in the vault any more.');
  document.querySelector<HTMLElement>('.timecite-checks [aria-label="Check again"]')?.click();
  await host.settled();
  await until(() => status() === 'b: not in the vault any more.');
  expect(said()).toBe('"b" is not in the vault any more.');
  await host.app.vault.create('n/b.md', 'Nothing is wrong.');
  await until(() => said() === 'No problems in "b".');
  expect(status()).toBe('b: no problems.');
});

test('so is a folder', async () => {
  const host = await hostWithChecks({ 'n/b.md': 'See [[gone]].' });
  const menu = new Menu();
  host.app.workspace.trigger('file-menu', menu, host.app.vault.getFolderByPath('n'), 'file-explorer-context-menu');
  menu.showAtPosition({ x: 0, y: 0 });
  document.querySelector<HTMLElement>('.menu-item')?.click();
  await until(() => status() === 'n: 1 problem in 1 note.');
  await remove(host, 'n');
  await until(() => said() === '"n" is not in the vault any more.');
  expect(status()).toBe('n: not in the vault any more.');
});
