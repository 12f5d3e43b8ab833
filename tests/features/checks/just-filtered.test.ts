import { status } from './checked-notes';
import { hostWithChecks, until } from './checks-plugin';

function summary(): string {
  return document.querySelector('.timecite-run-summary')?.textContent ?? '';
}

test('only what passes the filter is fixed, also when the list does not show that yet', async () => {
  const table = '| A | B |\n|---|---|\n| [[b|Bees]] | 1 |';
  const host = await hostWithChecks({ 'bees.md': table, 'wasps.md': table, 'b.md': '' });
  host.runCommand('timecite:check-vault');
  await until(() => status().includes('2 problems'));
  const input = document.querySelector<HTMLInputElement>('.timecite-checks input');
  if (input) input.value = 'wasps';
  input?.dispatchEvent(new Event('input'));
  document.querySelector<HTMLElement>('.timecite-checks [aria-label="Fix all safe problems shown"]')?.click();
  await until(() => summary().endsWith(':'));
  expect(summary()).toBe('1 change in 1 note:');
});
