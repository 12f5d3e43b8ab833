import { aNote, cite, openClaims } from './open-claims';

const input = (root: HTMLElement) => root.querySelector<HTMLInputElement>('input') as HTMLInputElement;

test('a search lists the claims of the vault, with the keyboard in the filter', async () => {
  const { host, root, rows, settle } = await openClaims();
  host.runCommand('timecite:search-claims');
  await settle();
  expect(document.activeElement).toBe(input(root));
  expect(rows()).toEqual(['# Gears (1)', 'Gears turn.', '# Fall of the widget trade (1)', 'Ports closed.', '# Rise of the widget trade (3)', 'Widgets rose.', 'They fell.', 'Ships came.']);
});

test('what was looked for before is there, to be typed over', async () => {
  const { host, root, rows, filter, settle } = await openClaims();
  await filter('rose');
  host.runCommand('timecite:search-claims');
  await settle();
  expect([input(root).selectionStart, input(root).selectionEnd]).toEqual([0, 'rose'.length]);
  expect(rows()).toEqual(['# Rise of the widget trade (1)', 'Widgets rose.']);
});

test('a search opens the view where it was closed', async () => {
  const { host, settle } = await openClaims();
  host.app.workspace.getLeavesOfType('timecite-claims').forEach((leaf) => leaf.detach());
  host.runCommand('timecite:search-claims');
  await settle();
  expect(document.activeElement?.closest('.timecite-claims input')).not.toBeNull();
});

test('a mark that is typed behind its letter brings claims that the letter alone had not', async () => {
  const [joined, other] = ['In Bl\u00fcte', 'Blunt'].map((text) => aNote(text, 'aaaaaaaaaaa', `${text} ${cite('00:01:13')}.`)) as [string, string];
  const { rows, click, filter } = await openClaims({ 'a.md': joined, 'b.md': other }, 'a.md');
  click('Whole vault');
  await filter('blu');
  expect(rows()).toEqual(['# Blunt (1)', 'Blunt.']);
  await filter('blu\u0308');
  expect(rows()).toEqual(['# In Bl\u00fcte (1)', 'In Bl\u00fcte.']);
});
