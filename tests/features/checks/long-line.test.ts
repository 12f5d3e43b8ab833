import { ownFix } from '../../../src/features/checks/fixes/fix-plan';
import { setUp } from './set-up';

test('a line of thousands of links that can be fixed is checked and previewed in time', async () => {
  const text = '[[Widget Prices]] '.repeat(30_000);
  const { runner, problemsOf } = await setUp({ 'a.md': text, 'widget_prices.md': '' });
  const { signal } = new AbortController();
  const [plan] = await runner.plan({ problems: await problemsOf('a.md'), choose: ownFix }, signal, () => undefined);
  expect(plan?.fixes).toHaveLength(30_000);
});
