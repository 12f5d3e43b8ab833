import { aNote, cite, openClaims } from './open-claims';

/** The items of the menu of a claim with so many times. */
async function menuOf(times: number): Promise<HTMLElement[]> {
  const cited = Array.from({ length: times }, (_, minute) => cite(`00:${String(minute + 1).padStart(2, '0')}:03`)).join(', ');
  const { root } = await openClaims({ 'a.md': `---\nvideoId: aaaaaaaaaaa\n---\n\nMany ${cited}.\n` }, 'a.md');
  root.querySelector('.timecite-claim .timecite-claim-text')?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
  return Array.from(document.querySelectorAll<HTMLElement>('.menu .menu-item'));
}

test.each([
  [2, ['Play at 1:03', 'Play at 2:03', 'Open in browser at 1:03', 'Open']],
  [10, ['Play at 10:03', 'Open in browser at 1:03', 'Open', 'Open in new tab']],
  [11, ['Play at 10:03', 'And 1 more time', 'Open in browser at 1:03', 'Open']],
  [26, ['Play at 10:03', 'And 16 more times', 'Open in browser at 1:03', 'Open']],
])('the menu of a claim with %i times plays ten of them at most, and says how many more there are', async (times, titles) => {
  const items = await menuOf(times);
  const from = Math.min(times, 10) - (times === 2 ? 2 : 1);
  expect(items.slice(from, from + 4).map(({ textContent }) => textContent)).toEqual(titles);
  expect(items.filter((item) => item.getAttribute('aria-disabled') === 'true').map(({ textContent }) => textContent)).toEqual(titles.filter((title) => title.startsWith('And')));
});

test('the menu of a claim offers both readings of a time in doubt', async () => {
  const note = aNote('Rise', 'aaaaaaaaaaa', `Widgets rose ${cite('02:10:00')}, ${cite('00:09:00')}.`, `They fell ${cite('03:20:00')}.`);
  const { root } = await openClaims({ 'rise.md': note }, 'rise.md');
  root.querySelector('.timecite-claim-text')?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 5, clientY: 5 }));
  const titles = Array.from(document.querySelectorAll('.menu .menu-item'), ({ textContent }) => textContent);
  expect(titles.slice(0, 4)).toEqual(['Play at 2:10:00', 'Play at 2:10', 'Play at 9:00', 'Open in browser at 2:10:00']);
});

const openTitles = ['Open', 'Open in new tab', 'Open to the right'];

test.each([
  ['Group by note', 1, [...openTitles, 'Copy 2 claims as quotes', 'Copy 2 claims as text', 'Copy 2 claims as table']],
  ['Group by note', 2, [...openTitles, 'Copy as quote', 'Copy as text', 'Copy as table']],
  ['Group by video', 1, ['Copy 3 claims as quotes', 'Copy 3 claims as text', 'Copy 3 claims as table']],
])('%s: the menu of header %i opens its note, where it is of one, and copies its claims', async (grouping, number, titles) => {
  const files = {
    'fall.md': aNote('Fall', 'aaaaaaaaaaa', `Widgets fell ${cite('00:01:00')}.`, `They rose ${cite('00:02:00')}.`),
    'rise.md': aNote('Rise', 'aaaaaaaaaaa', `Widgets rose ${cite('00:03:00')}.`),
  };
  const { root, click, choose, settle } = await openClaims(files, 'rise.md');
  click('Whole vault');
  await settle();
  choose('Group and sort', grouping);
  await settle();
  root.querySelectorAll('.timecite-claims-group')[number - 1]?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
  expect(lastMenu()).toEqual(titles);
});

test('the menu of a chip leads from the view to the note', async () => {
  const { host, root, click, settle } = await openClaims();
  click('Whole vault');
  await settle();
  const chips = Array.from(root.querySelectorAll<HTMLElement>('.timecite-chip'));
  chips.find(({ textContent }) => textContent === '0:40')?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
  expect(lastMenu()).not.toContain('Show in claims view');
  const items = Array.from(document.querySelectorAll<HTMLElement>('.menu .menu-item'));
  items.find(({ textContent }) => textContent === 'Open in note')?.click();
  await settle();
  expect(host.app.workspace.getActiveFile()?.path).toBe('widgets/fall.md');
});

test.each([
  ['rose', false],
  ['nothing like it', true],
])('what can be done with a list can be chosen only where it holds claims: %s', async (search, isDisabled) => {
  const { click, filter } = await openClaims();
  await filter(search);
  click('More options');
  const items = Array.from(document.querySelectorAll('.menu .menu-item'), (item) => [item.textContent, item.getAttribute('aria-disabled') === 'true']);
  expect(items).toEqual(items.map(([title]) => [title, isDisabled]));
  expect(items).toContainEqual(['Collapse all', isDisabled]);
});

/** The items of the menu that was opened last. */
function lastMenu(): (string | null)[] {
  const menus = document.querySelectorAll('.menu');
  return Array.from(menus[menus.length - 1]?.querySelectorAll('.menu-item') ?? [], ({ textContent }) => textContent);
}
