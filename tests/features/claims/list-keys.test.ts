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
