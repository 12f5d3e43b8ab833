import type { Locator } from 'playwright-core';
import { Demo } from './harness/demo';
import { eventually } from './harness/eventually';

let demo: Demo;

afterEach(() => demo.close());

const file = '.obsidian/plugins/timecite/data.json';

async function openSettings(): Promise<void> {
  await demo.page.keyboard.press('Control+,');
  await demo.page.locator('.vertical-tab-nav-item', { hasText: 'Timecite' }).click();
  await setting('Play at once').waitFor();
}

function setting(name: string): Locator {
  return demo.page.locator('.setting-item', { hasText: name });
}

async function saved(): Promise<Record<string, unknown>> {
  return JSON.parse(await demo.readNote(file)) as Record<string, unknown>;
}

test('each setting is grouped, says what it does, and is saved at once', async () => {
  demo = await Demo.open();
  await openSettings();
  expect((await demo.page.locator('.setting-item-heading').allTextContents()).map((text) => text.trim())).toEqual(['Playback', 'Notes', 'Checks']);
  const mute = await demo.page.locator('.setting-item:not(.setting-item-heading)').evaluateAll((all) => all.filter((one) => !/\w.*\.$/.test(one.querySelector('.setting-item-description')?.textContent ?? '')).map((one) => one.textContent));
  expect(mute).toEqual([]);
  await setting('Play at once').locator('.checkbox-container').click();
  await setting('Skip length').locator('input').fill('30');
  await setting('New timestamps').locator('select').selectOption('link');
  await setting('Ignored link targets').locator('textarea').fill('to come\n\n some day \nto come');
  const expected = { autoplay: false, skipSeconds: 30, insertFormat: 'link', ignores: { targets: ['to come', 'some day'], notes: [] } };
  await eventually(async () => expect(await saved()).toMatchObject(expected));
});

test('what cannot be is said beside it and not saved', async () => {
  demo = await Demo.open();
  await openSettings();
  await setting('Skip length').locator('input').fill('0');
  await setting('Skip length').getByText('Enter a number of seconds between 1 and 600.').waitFor();
  await setting('Ignored problems').locator('textarea').fill('link/ambiguous\nlink/ambigous');
  await setting('Ignored problems').getByText('"link/ambigous" is not a problem code.').waitFor();
  await setting('Ignored link targets').locator('textarea').fill('to come\n#');
  await setting('Ignored link targets').getByText('"#" is not a link target.').waitFor();
  expect(await demo.run(({ host }, path) => host.app.vault.adapter.exists(path), file)).toBe(false);
});

test('a damaged file costs only what is damaged, and is kept', async () => {
  demo = await Demo.open();
  const text = JSON.stringify({ autoplay: false, skipSeconds: 'far', colour: 'red' });
  await demo.run(({ host }, one) => host.app.vault.adapter.write(one.path, one.text), { path: file, text });
  await demo.run((page) => page.restart());
  await demo.page.locator('.notice', { hasText: 'These settings could not be read and are set to their defaults: Skip length.' }).waitFor();
  expect(await demo.readNote('.obsidian/plugins/timecite/data-backup.json')).toBe(text);
  await openSettings();
  expect(await setting('Play at once').locator('.checkbox-container.is-enabled').count()).toBe(0);
  expect(await setting('Skip length').locator('input').inputValue()).toBe('5');
});
