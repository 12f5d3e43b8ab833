import { status } from './checked-notes';
import { hostWithChecks, until } from './checks-plugin';

// jsdom lays nothing out: rows have the height that is guessed, and need a list that is high enough.
Object.defineProperties(HTMLElement.prototype, { clientHeight: { configurable: true, get: () => 2000 }, clientWidth: { configurable: true, get: () => 300 } });

test('a row offers its fix, else to pick another target where its link can be led elsewhere', async () => {
  const host = await hostWithChecks({ 'a.md': 'See [[Widget prices]], [[gone]] and [[#^sum]].\n', 'widget_prices.md': '' });
  await host.open('a.md');
  host.runCommand('timecite:check-note');
  await until(() => status() === 'a: 3 problems.' && document.querySelectorAll('.timecite-problem').length === 3);
  const actions = Array.from(document.querySelectorAll('.timecite-problem'), (row) => {
    return [row.querySelector('.timecite-problem-message')?.textContent, ...Array.from(row.querySelectorAll('button'), (button) => button.getAttribute('aria-label'))];
  });
  expect(actions).toEqual([
    ['There is no note "Widget prices". "widget_prices" is the same name, written differently.', 'Link to widget_prices', 'More actions'],
    ['There is no note "gone".', 'Pick another target', 'More actions'],
    ['This note has no block "sum".', 'More actions'],
  ]);
});
