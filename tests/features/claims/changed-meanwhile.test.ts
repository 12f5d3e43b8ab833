import type { TFile } from 'obsidian';
import { aNote, cite, openClaims, type Opened } from './open-claims';

const gears = aNote('Gears', 'bbbbbbbbbbb', `Gears turn ${cite('00:00:05')}.`, '', `They stop ${cite('00:00:06')}.`, '', `They turn back ${cite('00:00:07')}.`);

/** Opens the claims of the whole vault, ungrouped. */
async function openVault(): Promise<Opened> {
  const opened = await openClaims();
  opened.click('Whole vault');
  opened.choose('Group and sort', 'Do not group');
  await opened.settle();
  return opened;
}

/** Two claims more at the start of the list. */
async function changeFirst({ host, settle }: Opened): Promise<void> {
  await host.app.vault.modify(host.app.vault.getFileByPath('gadgets/gears.md') as TFile, gears);
  await settle();
}

/** The claims of the note that is exported, once it is there. */
async function exported({ host: { app }, settle }: Opened): Promise<string[]> {
  while (!app.vault.getFileByPath('widgets/Claims.md')) await settle();
  const text = await app.vault.adapter.read('widgets/Claims.md');
  return text.split('\n').flatMap((line) => /^- (.*?) \[/.exec(line)?.[1] ?? []);
}

test('a list is exported as it was when that was asked for, though a note changes meanwhile', async () => {
  const opened = await openVault();
  const { vault } = opened.host.app;
  const exists = vault.adapter.exists.bind(vault.adapter);
  jest.spyOn(vault.adapter, 'exists').mockImplementationOnce(async (path) => {
    await changeFirst(opened);
    return exists(path);
  });
  opened.choose('More options', 'Export list as note');
  expect(await exported(opened)).toEqual(['Gears turn.', 'Ports closed.', 'Widgets rose.', 'They fell.', 'Ships came.']);
  expect(opened.rows()).toHaveLength(7);
});

test('the list that is there when its menu is used is exported, though a note changed since the menu was opened', async () => {
  const opened = await openVault();
  opened.click('More options');
  await changeFirst(opened);
  const items = Array.from(document.querySelectorAll<HTMLElement>('.menu .menu-item'));
  items.find(({ textContent }) => textContent === 'Export list as note')?.click();
  expect(await exported(opened)).toEqual(['Gears turn.', 'They stop.', 'They turn back.', 'Ports closed.', 'Widgets rose.', 'They fell.', 'Ships came.']);
});
