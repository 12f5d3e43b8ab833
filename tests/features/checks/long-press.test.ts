import { Platform } from 'obsidian';
import { status } from './checked-notes';
import { hostWithChecks, until } from './checks-plugin';

// jsdom lays nothing out: rows have the height that is guessed, and need a list that is high enough.
Object.defineProperties(HTMLElement.prototype, { clientHeight: { configurable: true, get: () => 2000 }, clientWidth: { configurable: true, get: () => 300 } });

afterEach(() => jest.restoreAllMocks());

/** Lets a finger rest on an element longer than any does that means no press, and lifts it. */
async function press(element: Element | null): Promise<void> {
  const touch = (type: string) => element?.dispatchEvent(Object.assign(new MouseEvent(type, { bubbles: true, cancelable: true, clientX: 5, clientY: 5 }), { pointerType: 'touch' }));
  touch('pointerdown');
  await until(() => document.querySelector('.menu') !== null);
  touch('pointerup');
  touch('click');
}

test.each([
  ['problem', '.timecite-problem-message', 'Ignore target "gone"'],
  ["group's head", '.timecite-group .tree-item-inner', 'Ignore all "Links to missing notes"'],
])('on iOS a finger that rests on a %s opens its menu, and does nothing else as it lifts', async (_, selector, item) => {
  jest.replaceProperty(Platform, 'isIosApp', true);
  const host = await hostWithChecks({ 'a.md': 'See [[gone]].\n' });
  await host.open('a.md');
  host.runCommand('timecite:check-note');
  await until(() => status() === 'a: 1 problem.' && document.querySelector('.timecite-problem') !== null);
  const rows = () => document.querySelectorAll('.timecite-long-list .timecite-row').length;
  const before = rows();
  const [leaf] = host.app.workspace.getLeavesOfType('markdown');
  const open = leaf && jest.spyOn(leaf, 'openFile');
  await press(document.querySelector(`.timecite-long-list ${selector}`));
  expect(Array.from(document.querySelectorAll('.menu-item-title'), ({ textContent }) => textContent)).toContain(item);
  expect([rows(), open?.mock.calls]).toEqual([before, []]);
});
