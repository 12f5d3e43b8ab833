import type { TFolder } from 'obsidian';
import { ClaimRowList } from '../../../src/features/claims/list/claim-row-list';
import { aNote, cite, openClaims } from './open-claims';

test('the list is made anew once where a folder of many notes is renamed', async () => {
  const notes = Array.from({ length: 60 }, (_, number) => [`n/${number}.md`, aNote(`Note ${number}`, 'aaaaaaaaaaa', `Widgets rose ${cite('00:00:16')}.`)] as const);
  const { host, root, rows, click, settle } = await openClaims({ 'a.md': aNote('First', 'bbbbbbbbbbb', `Ships came ${cite('00:03:00')}.`), ...Object.fromEntries(notes) }, 'a.md');
  click('Whole vault');
  await settle();
  const splice = jest.spyOn(ClaimRowList.prototype, 'splice');
  const count = () => root.querySelector('.timecite-claims-count')?.textContent;
  const rename = async (from: string, to: string) => {
    splice.mockClear();
    await host.app.vault.rename(host.app.vault.getFolderByPath(from) as TFolder, to);
    // While the index is read, the list is made anew only now and then.
    do await settle();
    while (count() !== '61 claims');
    expect(splice.mock.calls.length).toBeLessThan(20);
  };
  await rename('n', 'm');
  expect(rows().slice(0, 3)).toEqual(['# First (1)', 'Ships came.', '# Note 0 (1)']);
  await rename('m', '0');
  // A list at its top stays there, so it shows what comes first now.
  expect(rows().slice(0, 2)).toEqual(['# Note 0 (1)', 'Widgets rose.']);
  splice.mockRestore();
});
