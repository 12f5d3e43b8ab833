import { files, status } from './checked-notes';
import { hostWithChecks, until } from './checks-plugin';

test('the arrow down in the filter leads to what can be done where no problem matches', async () => {
  const host = await hostWithChecks(files);
  host.runCommand('timecite:check-vault');
  await until(() => status().startsWith('Vault: 4 problems'));
  const input = document.querySelector<HTMLInputElement>('.timecite-checks input') as HTMLInputElement;
  input.focus();
  input.value = 'bees';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await until(() => status().startsWith('Vault: 0 of 4 problems'));
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
  expect(document.activeElement?.textContent).toBe('Clear filter');
  (document.activeElement as HTMLElement).click();
  await until(() => document.activeElement?.className === 'timecite-checks-list');
});
