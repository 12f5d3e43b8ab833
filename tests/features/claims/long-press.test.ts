import { Platform } from 'obsidian';
import { openClaims } from './open-claims';

afterEach(() => jest.restoreAllMocks());

/** Lets a finger rest on an element longer than any does that means no press, and lifts it. */
async function press(element: Element | null): Promise<void> {
  const touch = (type: string) => element?.dispatchEvent(Object.assign(new MouseEvent(type, { bubbles: true, cancelable: true, clientX: 5, clientY: 5 }), { pointerType: 'touch' }));
  touch('pointerdown');
  await new Promise((resolve) => setTimeout(resolve, 700));
  touch('pointerup');
  touch('click');
}

test.each([
  ['claim', '.timecite-claim-text', 'Open to the right'],
  ['group\'s header', '.timecite-claims-group .tree-item-inner', 'Copy 2 claims as quotes'],
])('on iOS a finger that rests on a %s opens its menu, and does nothing else as it lifts', async (_, selector, item) => {
  jest.replaceProperty(Platform, 'isIosApp', true);
  const { host, root, rows } = await openClaims();
  const before = rows();
  const [leaf] = host.app.workspace.getLeavesOfType('markdown');
  const open = leaf && jest.spyOn(leaf, 'openFile');
  await press(root.querySelector(`.timecite-claims-scroller ${selector}`));
  expect(Array.from(document.querySelectorAll('.menu-item-title'), ({ textContent }) => textContent)).toContain(item);
  expect([rows(), open?.mock.calls]).toEqual([before, []]);
});
