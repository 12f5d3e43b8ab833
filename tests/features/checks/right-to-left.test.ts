import { status } from './checked-notes';
import { hostWithChecks, until } from './checks-plugin';

// jsdom lays nothing out: rows have the height that is guessed, and need a list that is high enough.
Object.defineProperties(HTMLElement.prototype, { clientHeight: { configurable: true, get: () => 2000 }, clientWidth: { configurable: true, get: () => 300 } });

test.each([
  ['left to right', 'ltr', 'ArrowLeft', 'ArrowRight'],
  ['right to left', 'rtl', 'ArrowRight', 'ArrowLeft'],
])('in an app that runs from %s, the arrows collapse a group, expand it and go into it', async (_, direction, back, forth) => {
  const host = await hostWithChecks({ 'a.md': 'See [[gone]], [[gone too]].' });
  host.runCommand('timecite:check-vault');
  await until(() => status() === 'Vault: 2 problems in 1 note.');
  const list = document.querySelector<HTMLElement>('.timecite-checks-list') as HTMLElement;
  list.style.direction = direction;
  const rowsAfter = (key: string): number => {
    list.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    return list.querySelectorAll('.timecite-row').length;
  };
  await until(() => list.querySelector('.timecite-row') !== null);
  expect([rowsAfter(forth), rowsAfter(back), rowsAfter(back), rowsAfter(forth)]).toEqual([3, 1, 1, 3]);
  rowsAfter(forth);
  expect(list.querySelector('.is-active .timecite-problem')).not.toBeNull();
});
