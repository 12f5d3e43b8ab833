import { scrollByWheel } from '../../../src/obsidian/list/scroll-by-wheel';

test.each<[WheelEventInit, number]>([
  [{ deltaY: 30 }, 130],
  [{ deltaY: -30 }, 70],
  [{ deltaY: 3, deltaMode: WheelEvent.DOM_DELTA_LINE }, 160],
  [{ deltaY: 1, deltaMode: WheelEvent.DOM_DELTA_PAGE }, 500],
  [{ deltaY: 30, ctrlKey: true }, 100],
])('a wheel of %j leads from 100 to %d pixels', (wheel, to) => {
  const list = document.createElement('div');
  Object.defineProperty(list, 'clientHeight', { value: 400 });
  list.scrollTop = 100;
  scrollByWheel(list, new WheelEvent('wheel', wheel));
  expect(list.scrollTop).toBe(to);
});
