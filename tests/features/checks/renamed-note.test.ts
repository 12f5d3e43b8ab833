import type { TAbstractFile } from 'obsidian';
import { status } from './checked-notes';
import { hostWithChecks, until } from './checks-plugin';

// jsdom lays nothing out: rows have the height that is guessed, and need a list that is high enough.
Object.defineProperties(HTMLElement.prototype, { clientHeight: { configurable: true, get: () => 2000 }, clientWidth: { configurable: true, get: () => 300 } });

/** The groups that are shown, those that are open with a sign. */
function groups(): string[] {
  const rows = [...document.querySelectorAll('.timecite-checks-list .timecite-row[aria-level="1"]')];
  return rows.map((row) => `${row.querySelector('.timecite-group-title')?.textContent}${row.getAttribute('aria-expanded') === 'true' ? ' (open)' : ''}`);
}

function press(key: string): void {
  document.querySelector('.timecite-checks-list')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

test.each([
  ['the note', 'n/b.md', 'n/c.md', 'n/c'],
  ['its folder', 'n', 'm', 'm/b'],
])('the group of a note stays open when %s is renamed', async (_, from, to, group) => {
  const host = await hostWithChecks({ 'a.md': 'See [[gone]], [[gone too]].', 'n/b.md': 'See [[gone]].' });
  host.runCommand('timecite:check-vault');
  await until(() => status() === 'Vault: 3 problems in 2 notes.');
  document.querySelector<HTMLElement>('.timecite-checks [aria-label="Group by"]')?.click();
  [...document.querySelectorAll<HTMLElement>('.menu-item')].find(({ textContent }) => textContent === 'Group by note')?.click();
  await until(() => groups().join() === 'a,n/b');
  for (const key of ['End', 'ArrowRight']) press(key);
  expect(groups()).toEqual(['a', 'n/b (open)']);
  await host.app.vault.rename(host.app.vault.getAbstractFileByPath(from) as TAbstractFile, to);
  await until(() => groups().join().includes(group));
  expect(groups()).toEqual(['a', `${group} (open)`]);
});
