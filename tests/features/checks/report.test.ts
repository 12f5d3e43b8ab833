import type { Host } from '../../host/host';
import { files, status } from './checked-notes';
import { hostWithChecks, until } from './checks-plugin';

/** A host whose check waits for one of its notes; what lets that be read. */
async function checkSlowly(path: string): Promise<{ host: Host; release: () => void }> {
  const host = await hostWithChecks(files);
  const { vault } = host.app;
  const read = vault.cachedRead.bind(vault);
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  jest.spyOn(vault, 'cachedRead').mockImplementation(async (file) => {
    if (file.path === path) await released;
    return read(file);
  });
  host.runCommand('timecite:check-vault');
  await until(() => /^Checking the vault: [1-9]/.test(status()));
  return { host, release };
}

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
  Array.from(document.querySelectorAll<HTMLElement>('.timecite-checks button')).find(({ textContent }) => textContent === 'Cancel')?.click();
  host.runCommand('timecite:write-report');
  await until(() => reports(host).length > 0);
  expect(await host.app.vault.adapter.read('Problems.md')).toMatch(/^# Vault, 2 of 4 notes checked: 3 problems in 2 notes/);
});
