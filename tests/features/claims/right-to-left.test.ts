import { openClaims } from './open-claims';

test.each([
  ['left to right', 'ltr', 'ArrowLeft', 'ArrowRight'],
  ['right to left', 'rtl', 'ArrowRight', 'ArrowLeft'],
])('in an app that runs from %s, the arrows collapse and expand, and lead to the times and back', async (_, direction, back, forth) => {
  const { root, rows, press } = await openClaims();
  const scroller = root.querySelector<HTMLElement>('.timecite-claims-scroller') as HTMLElement;
  scroller.style.direction = direction;
  const before = rows();
  press('Home');
  press(back);
  expect(rows()).toEqual(before.filter((row) => !['Widgets rose.', 'They fell.'].includes(row)));
  press(forth);
  expect(rows()).toEqual(before);
  press('End');
  press(forth);
  const chip = document.activeElement;
  expect(chip?.textContent).toContain('3:00');
  chip?.dispatchEvent(new KeyboardEvent('keydown', { key: back, bubbles: true, cancelable: true }));
  expect(document.activeElement).toBe(scroller);
});
