import { CheckResults } from '../../../src/features/checks/problems/check-results';
import { status } from './checked-notes';
import { hostWithChecks, until } from './checks-plugin';

test.each(['rename', 'delete'] as const)('to %s a folder does not look through all results for each of its notes', async (what) => {
  const notes = Array.from({ length: 40 }, (_, number) => [`n/deep/${number}.md`, 'See [[nothing like it]].'] as const);
  const host = await hostWithChecks({ 'a.md': 'See [[nothing like it]].', ...Object.fromEntries(notes) });
  host.runCommand('timecite:check-vault');
  await until(() => status() === 'Vault: 41 problems in 41 notes.');
  const under = jest.spyOn(CheckResults.prototype, 'under');
  const folder = host.app.vault.getFolderByPath('n');
  if (folder && what === 'rename') await host.app.vault.rename(folder, 'm');
  if (folder && what === 'delete') await host.app.vault.delete(folder, true);
  await until(() => status() === (what === 'rename' ? 'Vault: 41 problems in 41 notes.' : 'Vault: 1 problem in 1 note.'));
  expect(under.mock.calls.flat()).toContain('n');
  expect(under.mock.calls.flat().filter((path) => path.endsWith('.md'))).toEqual([]);
  under.mockRestore();
});
