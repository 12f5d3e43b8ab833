import { RowList } from '../../../src/features/checks/rows/row-list';
import { revealActive } from '../../../src/obsidian/list/active-row-list';

/** A list of rows, and what its keys lead to. */
function listOf(length: number) {
  const scroller = document.body.createDiv();
  const list = new RowList<number>({ scroller, key: String, draw: (row, el) => el.setText(String(row)) });
  list.load();
  list.set(Array.from({ length }, (_, row) => row));
  const isTaken = (key: string) => !scroller.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
  return { list, scroller, press: (...keys: string[]) => [keys.map(isTaken), list.current] };
}

test('moves the active row by key, and no further than there are rows', () => {
  const { press } = listOf(30);
  expect(press('ArrowDown', 'ArrowDown', 'ArrowUp')).toEqual([[true, true, true], 1]);
  expect(press('End', 'ArrowDown')).toEqual([[true, true], 29]);
  expect(press('Home', 'ArrowUp')).toEqual([[true, true], 0]);
  expect(press('Enter', 'a')).toEqual([[false, false], 0]);
});

test('stays at the end when the active row, the last one, goes', () => {
  const { list, press } = listOf(30);
  press('End');
  list.set(Array.from({ length: 28 }, (_, row) => row));
  expect(list.current).toBe(27);
  list.set([]);
  list.set([1, 2, 3]);
  expect(list.current).toBe(1);
});

test('a list without rows has no use for keys', () => {
  expect(listOf(0).press('ArrowDown', 'End')).toEqual([[false, false], undefined]);
});

test('numbers the rows that are drawn among all rows, also one that stays as it is while another goes', () => {
  for (const side of ['clientHeight', 'clientWidth']) Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => 300 });
  const { list, scroller } = listOf(1000);
  const last = () => Array.from(scroller.querySelectorAll('.timecite-row')).pop();
  const numbers = (el: Element | undefined) => [el?.textContent, el?.getAttribute('aria-posinset'), el?.getAttribute('aria-setsize')];
  expect(scroller.querySelectorAll('.timecite-row').length).toBeLessThan(1000);
  const [before, row] = [last(), Number(last()?.textContent)];
  expect(numbers(before)).toEqual([String(row), String(row + 1), '1000']);
  list.set(Array.from({ length: 999 }, (_, at) => at + 1));
  const kept = Array.from(scroller.querySelectorAll('.timecite-row')).find(({ textContent }) => textContent === String(row));
  expect(kept).toBe(before);
  expect(numbers(kept)).toEqual([String(row), String(row), '999']);
});

test('a page has as many rows as fit', () => {
  for (const [side, pixels] of [['clientHeight', 310], ['clientWidth', 300]] as const) Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => pixels });
  const { press } = listOf(30);
  expect(press('PageDown')).toEqual([[true], 5]);
  expect(press('PageDown', 'PageUp', 'PageUp', 'PageUp')).toEqual([[true, true, true, true], 0]);
});

test('brings the active row back into sight where one has scrolled away from it', () => {
  for (const side of ['clientHeight', 'clientWidth']) Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => 300 });
  const { list, scroller, press } = listOf(1000);
  press('ArrowDown');
  scroller.scrollTop = 20_000;
  scroller.dispatchEvent(new Event('scroll'));
  expect(list.long.element(list.activeRow)).toBeNull();
  expect(revealActive(list)?.textContent).toBe('1');
  expect(scroller.querySelector('.is-active')?.textContent).toBe('1');
});

test('tells a screen reader the active row again once it is back in sight, and no other meanwhile', () => {
  for (const side of ['clientHeight', 'clientWidth']) Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => 300 });
  const { scroller, press } = listOf(1000);
  const told = () => scroller.getAttribute('aria-activedescendant');
  const scrollTo = (top: number) => {
    scroller.scrollTop = top;
    scroller.dispatchEvent(new Event('scroll'));
  };
  press('ArrowDown');
  scrollTo(20_000);
  expect(told()).toBeNull();
  scrollTo(0);
  expect(document.getElementById(told() ?? '')?.textContent).toBe('1');
});

test('a list without rows has no active one to bring back', () => {
  expect(revealActive(listOf(0).list)).toBeNull();
});
