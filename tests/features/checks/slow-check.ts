import type { Host } from '../../host/host';
import { files, status } from './checked-notes';
import { hostWithChecks, until } from './checks-plugin';

/** A host whose check waits for one of its notes; what lets that be read. */
export async function checkSlowly(path: string): Promise<{ host: Host; release: () => void }> {
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

/** The button that stops a check. */
export function cancel(): HTMLElement | undefined {
  return Array.from(document.querySelectorAll<HTMLElement>('.timecite-checks button')).find(({ textContent }) => textContent === 'Cancel');
}
