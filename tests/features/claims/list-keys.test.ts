import { openClaims, show } from './open-claims';

/** The claims of a note, grouped by heading, and what is active among them. */
async function openKeys() {
  const opened = await openClaims();
  const scroller = opened.root.querySelector<HTMLElement>('.timecite-claims-scroller') as HTMLElement;
  return { ...opened, scroller, active: () => Array.from(scroller.querySelectorAll('.is-active'), show) };
}

test('← goes from a claim to its group, which it collapses from there', async () => {
  const { press, rows, active } = await openKeys();
  press('ArrowDown');
  press('ArrowLeft');
  expect(active()).toEqual(['# Prices (2)']);
  expect(rows()).toHaveLength(5);
  press('ArrowLeft');
  press('ArrowLeft');
  expect(active()).toEqual(['# Prices (2)']);
  expect(rows()).toEqual(['# Prices (2)', '# Trade (1)', 'Ships came.']);
});

test('→ expands a group, and goes on from there to its first claim', async () => {
  const { press, rows, active } = await openKeys();
  press('Home');
  press('ArrowLeft');
  expect(rows()).toHaveLength(3);
  press('ArrowRight');
  expect(active()).toEqual(['# Prices (2)']);
  expect(rows()).toHaveLength(5);
  press('ArrowRight');
  expect(active()).toEqual(['Widgets rose.']);
});

test.each([
  ['Home', '# Prices (2)'],
  ['End', 'Ships came.'],
  ['PageUp', '# Prices (2)'],
  ['PageDown', 'Ships came.'],
  ['ArrowUp', 'Widgets rose.'],
])('%s leads from a time to another row', async (key, row) => {
  const { press, active, scroller } = await openKeys();
  press('ArrowDown');
  press('ArrowRight');
  const chip = document.activeElement;
  expect(chip?.textContent).toContain('1:20');
  chip?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  expect(document.activeElement).toBe(scroller);
  expect(active()).toEqual([row]);
});

test.each(['Enter', ' ', 'ArrowRight'])('%j expands the group that the active claim was collapsed with', async (key) => {
  const { choose, press, rows, active } = await openKeys();
  const before = rows();
  press('ArrowDown');
  choose('More options', 'Collapse all');
  expect(active()).toEqual(['# Prices (2)']);
  press(key);
  expect(rows()).toEqual(before.filter((row) => row !== 'Ships came.'));
  expect(active()).toEqual(['They fell.']);
});

test.each([
  ['Home', ['Widgets rose.', 'They fell.']],
  ['End', ['They fell.', 'Ships came.']],
  ['ArrowDown', ['They fell.']],
])('%s with Shift selects all claims up to the row that it leads to', async (key, selected) => {
  const { press, scroller } = await openKeys();
  press('ArrowDown');
  press(key, { shiftKey: true });
  expect(Array.from(scroller.querySelectorAll('.timecite-claim[aria-selected="true"]'), show)).toEqual(selected);
});

test('Ctrl and C on the head of a group copies its claims', async () => {
  const copied = new Promise<string>((resolve) => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => Promise.resolve(resolve(text)) } });
  });
  const { press } = await openKeys();
  press('Home');
  press('c', { ctrlKey: true });
  expect((await copied).match(/^> [A-Z]\w+ \w+/gm)).toEqual(['> Widgets rose', '> They fell']);
});

test('the menu of a head at which a selection ends is about the selection', async () => {
  const { press } = await openKeys();
  const menu = () => Array.from(document.querySelectorAll('.menu-item'), ({ textContent }) => textContent);
  press('ArrowDown');
  press('Home', { shiftKey: true });
  press('ContextMenu');
  expect(menu()).toEqual(['Copy 2 claims as quotes', 'Copy 2 claims as text', 'Copy 2 claims as table']);
  press('Escape');
});
