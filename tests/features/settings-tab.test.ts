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

test('lines of a list are kept once, without blanks round them and empty ones', async () => {
  const host = await startHost({});
  const tab = host.state.settingTabs.get('timecite');
  tab?.update();
  const targets = tab?.containerEl.querySelector('textarea') as HTMLTextAreaElement;
  targets.value = ' some day \n\nto come\nsome day\n';
  targets.dispatchEvent(new Event('input', { bubbles: true }));
  await settle(host);
  const saved = JSON.parse(await host.app.vault.adapter.read(data)) as { ignores: { targets: string[] } };
  expect(saved.ignores.targets).toEqual(['some day', 'to come']);
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
  expect(Array.from(document.querySelectorAll('.notice'), ({ textContent }) => textContent)).toEqual(['This change could not be saved and lasts only until the next start. Disk full.']);
});

test('tells of ignored notes and folders that are not there, as they are entered, and takes them all the same', async () => {
  const host = await startHost({ 'drafts/One.md': '', 'board.canvas': '{}' });
  const tab = host.state.settingTabs.get('timecite');
  tab?.update();
  const enter = (name: string, ...lines: string[]) => {
    const items = Array.from(tab?.containerEl.querySelectorAll('.setting-item') ?? []);
    const item = items.find(({ textContent }) => textContent.startsWith(name)) as HTMLElement;
    const area = item.querySelector('textarea') as HTMLTextAreaElement;
    area.value = lines.join('\n');
    area.dispatchEvent(new Event('input', { bubbles: true }));
    return item.querySelector('.setting-item-description')?.textContent;
  };
  const [notes, folders] = ['These notes are not checked. One path per line.', 'Notes in these folders are not checked. One path per line.'];
  expect(enter('Ignored notes', 'drafts/One', '/drafts/One.md', 'board.canvas')).toBe(notes);
  expect(enter('Ignored notes', 'drafts/On', 'drafts/One')).toBe(`${notes}Not in the vault: "drafts/On".`);
  expect(enter('Ignored notes', 'drafts', 'One', 'two', 'three', 'four')).toBe(`${notes}Not in the vault: "drafts", "One", "two" and 2 more.`);
  expect(enter('Ignored folders', '/drafts/')).toBe(folders);
  expect(enter('Ignored folders', 'draft', '/', 'drafts/One.md')).toBe(`${folders}Not in the vault: "draft", "/", "drafts/One.md".`);
  await settle(host);
  const saved = JSON.parse(await host.app.vault.adapter.read(data)) as { ignores: object };
  expect(saved.ignores).toMatchObject({ notes: ['drafts', 'One', 'two', 'three', 'four'], folders: ['draft', '/', 'drafts/One.md'] });
  tab?.update();
  expect(tab?.containerEl.textContent).toContain('Not in the vault: "draft", "/", "drafts/One.md".');
});

test('all lists show as many lines', async () => {
  const host = await startHost({});
  const tab = host.state.settingTabs.get('timecite');
  tab?.update();
  expect(Array.from(tab?.containerEl.querySelectorAll('textarea') ?? [], ({ rows }) => rows)).toEqual([3, 3, 3, 3]);
});
