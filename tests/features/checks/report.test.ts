import type { Host } from '../../host/host';
import { hostWithChecks, manifest, until } from './checks-plugin';
import { cancel, checkSlowly } from './slow-check';

function reports({ app }: Host): string[] {
  return app.vault.getFiles().flatMap(({ path }) => (path.startsWith('Problems') ? [path] : []));
}

test('a report waits for the check that is running', async () => {
  const { host, release } = await checkSlowly('m/c.md');
  host.runCommand('timecite:write-report');
  await host.settled();
  expect(reports(host)).toEqual([]);
  release();
  await until(() => reports(host).length > 0);
  expect(await host.app.vault.adapter.read('Problems.md')).toContain('# Vault: 4 problems in 3 notes');
});

test('a report of a check that was stopped says how far it came', async () => {
  const { host } = await checkSlowly('m/c.md');
  cancel()?.click();
  host.runCommand('timecite:write-report');
  await until(() => reports(host).length > 0);
  expect(await host.app.vault.adapter.read('Problems.md')).toMatch(/^# Vault, 2 of 4 notes checked: 3 problems in 2 notes/);
});

test('no report is written once the plugin is disabled', async () => {
  const { host, release } = await checkSlowly('m/c.md');
  host.runCommand('timecite:write-report');
  await host.disablePlugin(manifest.id);
  release();
  for (let turn = 0; turn < 5; turn += 1) await host.settled();
  expect(reports(host)).toEqual([]);
});

test('a report names a heading as a reader sees it', async () => {
  const host = await hostWithChecks({ 'b.md': '# The **fall**\n\nSee [[gone]].\n' });
  host.runCommand('timecite:write-report');
  await until(() => reports(host).length > 0);
  expect(await host.app.vault.adapter.read('Problems.md')).toContain('- [[b#The fall|Line 3]]: ');
});
