import type { Host } from '../../host/host';
import { files, status } from './checked-notes';
import { hostWithChecks, until } from './checks-plugin';

/** A host whose check waits for one of its notes; what lets that be read. */
export async function checkSlowly(path: string): Promise<{ host: Host; release: () => void }> {
  const host = await hostWithChecks(files);
  const release = hold(host, path);
  await startCheck(host);
  return { host, release };
}

/** Has whoever reads a note wait for it; what lets it be read. */
export function hold({ app: { vault } }: Host, path: string): () => void {
  const read = vault.cachedRead.bind(vault);
  let end: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (end = resolve));
  const spy = jest.spyOn(vault, 'cachedRead').mockImplementation(async (file) => {
    if (file.path === path) await released;
    return read(file);
  });
  return () => {
    spy.mockRestore();
    end();
  };
}

/** Starts a check of the vault that waits for a note, and settles when it does. */
export async function startCheck(host: Host): Promise<void> {
  host.runCommand('timecite:check-vault');
  await until(() => /^Checking the vault: [1-9]/.test(status()));
}

/** The button that stops a check. */
export function cancel(): HTMLElement | undefined {
  return Array.from(document.querySelectorAll<HTMLElement>('.timecite-checks button')).find(({ textContent }) => textContent === 'Cancel');
}
