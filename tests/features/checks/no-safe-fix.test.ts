import { notice, status } from './checked-notes';
import { hostWithChecks, until } from './checks-plugin';

test('says so where no problem that is shown has a safe fix', async () => {
  const host = await hostWithChecks({ 'a.md': 'See [[nothing like it]].\n' });
  host.runCommand('timecite:check-vault');
  await until(() => status().startsWith('Vault: 1 problem'));
  document.querySelector<HTMLElement>('.timecite-checks [aria-label="Fix all safe problems shown"]')?.click();
  expect(notice()).toBe('None of the problems shown has a safe fix.');
  expect(document.querySelector('.modal')).toBeNull();
});
