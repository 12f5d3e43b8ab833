import type { Plugin } from 'obsidian';
import { settle, startHost } from './chips/set-up';

const data = '.obsidian/plugins/timecite/data.json';

test('shows what changed elsewhere while it is open, and leaves alone what is being entered', async () => {
  const host = await startHost({});
  const tab = host.state.settingTabs.get('timecite');
  tab?.update();
  const targets = () => Array.from(tab?.containerEl.querySelectorAll('textarea') ?? [])[0] as HTMLTextAreaElement;
  expect(targets().value).toBe('');
  const entered = targets();
  entered.value = 'to come';
  entered.dispatchEvent(new Event('input', { bubbles: true }));
  await settle(host);
  expect(targets()).toBe(entered);
  const saved = JSON.parse(await host.app.vault.adapter.read(data)) as { ignores: object };
  await host.app.vault.adapter.write(data, JSON.stringify({ ...saved, ignores: { ...saved.ignores, targets: ['to come', 'some day'] } }));
  await (host.plugin('timecite') as unknown as Plugin).onExternalSettingsChange?.();
  await settle(host);
  expect(targets().value).toBe('to come\nsome day');
});

/** Opens the page; hands out its toggles by the names of their settings. */
async function openToggles() {
  const host = await startHost({});
  const tab = host.state.settingTabs.get('timecite');
  tab?.update();
  const toggle = (name: string) => {
    const items = Array.from(tab?.containerEl.querySelectorAll('.setting-item') ?? []);
    return items.find(({ textContent }) => textContent.startsWith(name))?.querySelector<HTMLElement>('.checkbox-container');
  };
  return { host, toggle };
}

test('signs beside lines can be chosen only where problems are underlined', async () => {
  const { host, toggle } = await openToggles();
  const isDisabled = () => toggle('Mark lines with problems')?.classList.contains('is-disabled');
  expect(isDisabled()).toBe(false);
  toggle('Underline problems')?.click();
  await settle(host);
  expect(isDisabled()).toBe(true);
});

test('says so where a setting cannot be saved', async () => {
  const { host, toggle } = await openToggles();
  host.store.beforeWrite = () => {
    throw new Error('Disk full.');
  };
  toggle('Play at once')?.click();
  await settle(host);
  expect(Array.from(document.querySelectorAll('.notice'), ({ textContent }) => textContent)).toEqual(['This could not be saved and lasts until the next start. Disk full.']);
});
