import { CheckResults } from '../../../src/features/checks/problems/check-results';
import { ResultsList } from '../../../src/features/checks/results/results-list';
import type { Shown } from '../../../src/features/checks/results/shown-state';
import { until } from './checks-plugin';
import { setUp } from './set-up';

test('a note that changed while the list is filtered stays as it is now, also when a group is opened meanwhile', async () => {
  const { problemsOf } = await setUp({ 'a.md': 'See [[gone]].\n', 'b.md': 'See [[gone]].\n' });
  const results = new CheckResults({ targets: [], notes: [], folders: [], codes: [] });
  for (const path of ['a.md', 'b.md']) results.set(path, await problemsOf(path));
  let drawn = 0;
  const shown: Shown = { grouping: 'kind', hidden: [], query: '' };
  const scroller = document.body.createDiv().createDiv();
  const host = { open: () => undefined, actions: () => [], showMenu: () => undefined, isPouring: () => false, changed: () => void (drawn += 1) };
  const list = new ResultsList(scroller, results, shown, host);
  list.load();
  await until(() => drawn === 1);
  list.show({ ...shown, query: 'gone' });
  results.set('a.md', []);
  scroller.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
  expect(drawn).toBe(2);
  await until(() => drawn === 3);
  expect(list.counts).toMatchObject({ problems: 1, notes: 1 });
  list.unload();
});
