import type { CheckResults } from '../../../src/features/checks/problems/check-results';
import { LiveCheck } from '../../../src/features/checks/problems/live-check';
import type { VaultCheck } from '../../../src/features/checks/problems/vault-check';
import { until } from './checks-plugin';
import { setUp } from './set-up';

// Each step has a turn of its own.
jest.mock('../../../src/obsidian/pace', () => ({ pace: () => () => new Promise((resolve) => setTimeout(resolve, 1)), turn: () => Promise.resolve() }));

test('who looks for the notes that link to a new one stops when the plugin is disabled', async () => {
  const { host, services } = await setUp(Object.fromEntries(Array.from({ length: 40 }, (_, number) => [`${number}.md`, 'See [[new]].'])));
  let asked = 0;
  const check = { state: { kind: 'done' }, recheck: () => undefined, covers: () => Boolean((asked += 1)) && false } as unknown as VaultCheck;
  const live = new LiveCheck(services, check, { under: () => [] } as unknown as CheckResults);
  live.load();
  await host.app.vault.create('new.md', '');
  await until(() => asked > 1);
  live.unload();
  const before = asked;
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(asked).toBe(before);
});
