import type { Host } from '../../host/host';
import { status } from './checked-notes';
import { hostWithChecks, until } from './checks-plugin';

// jsdom lays nothing out: rows have the height that is guessed, and need a list that is high enough.
Object.defineProperties(HTMLElement.prototype, { clientHeight: { configurable: true, get: () => 2000 }, clientWidth: { configurable: true, get: () => 300 } });

const group = () => document.querySelector<HTMLElement>('.timecite-checks-list .timecite-long-list .timecite-group');
const isOpen = () => group()?.parentElement?.getAttribute('aria-expanded') === 'true';

async function check(host: Host, command: string, name: string, open: boolean): Promise<void> {
  host.runCommand(command);
  await until(() => status()?.startsWith(`${name}: 1 problem`) === true && isOpen() === open);
}

test('a group that the person opened or closed stays so in the next check, of one note or of all', async () => {
  const host = await hostWithChecks({ 'a.md': 'See [[gone]].\n' });
  await host.open('a.md');
  await check(host, 'timecite:check-vault', 'Vault', false);
  await check(host, 'timecite:check-note', 'a', true);
  await check(host, 'timecite:check-vault', 'Vault', false);
  group()?.click();
  await check(host, 'timecite:check-note', 'a', true);
  await check(host, 'timecite:check-vault', 'Vault', true);
  await check(host, 'timecite:check-note', 'a', true);
  group()?.click();
  await check(host, 'timecite:check-vault', 'Vault', false);
  await check(host, 'timecite:check-note', 'a', false);
});
