import { status } from './checked-notes';
import { until } from './checks-plugin';
import { cancel, checkSlowly, hold, startCheck } from './slow-check';

/** What has the keyboard's focus. */
function focused(): string | undefined {
  return document.activeElement?.className;
}

test('the list has the keyboard once Cancel was pressed', async () => {
  await checkSlowly('m/c.md');
  cancel()?.focus();
  cancel()?.click();
  expect(focused()).toBe('timecite-checks-list');
});

test('and when the check ends while Cancel has it, not when it is elsewhere', async () => {
  const { host, release } = await checkSlowly('m/c.md');
  cancel()?.focus();
  release();
  await until(() => status().startsWith('Vault: 4 problems'));
  expect(focused()).toBe('timecite-checks-list');
  const releaseAgain = hold(host, 'm/c.md');
  await startCheck(host);
  document.querySelector<HTMLElement>('.timecite-checks input')?.focus();
  const before = document.activeElement;
  releaseAgain();
  await until(() => status().startsWith('Vault: 4 problems'));
  expect(document.activeElement).toBe(before);
});
