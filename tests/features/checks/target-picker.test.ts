import { TargetPicker } from '../../../src/features/checks/fixes/target-picker';
import { createHost } from '../../host/host';

const suggestion = { path: 'widget_prices.md', score: 0.9 };

/** What the dialog offers, or says where it offers nothing. */
async function pick(suggested: readonly (typeof suggestion)[], query: string): Promise<(string | null)[]> {
  const host = await createHost({ files: { 'widget_prices.md': '', 'gears.md': '', 'saws.pdf': '' } });
  new TargetPicker(host.app, suggested, 'Widget price', () => undefined).open();
  const input = document.querySelector<HTMLInputElement>('.prompt-input');
  if (!input) throw new Error('There is no dialog.');
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await host.settled();
  return Array.from(document.querySelectorAll('.suggestion-title, .suggestion-empty'), ({ textContent }) => textContent);
}

test.each([
  ['what comes near, before anything is typed', [suggestion], '', ['widget_prices']],
  ['what to do, where nothing comes near', [], '', ['No file has a similar name. Type to find a file.']],
  ['any file by its name', [suggestion], 'gear', ['gears']],
  ['a note by a path that is pasted', [], 'gears.md ', ['gears']],
  ['the extension of a file that is no note', [], 'saw', ['saws.pdf']],
  ['that there is no such file', [suggestion], 'zzz', ['No file has that name.']],
])('shows %s', async (_, suggested, query, shown) => {
  expect(await pick(suggested, query)).toEqual(shown);
});
