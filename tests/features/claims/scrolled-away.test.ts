import { aNote, cite, openClaims } from './open-claims';

const many = { 'tides.md': aNote('Tides', 'aaaaaaaaaaa', ...Array.from({ length: 200 }, (_, claim) => `Tide ${claim} came ${cite('00:00:05')}.\n`)) };

/** Makes the first claim the active one, and scrolls far away from it, as a wheel does. */
async function scrollAway() {
  const opened = await openClaims(many, 'tides.md');
  const scroller = opened.root.querySelector<HTMLElement>('.timecite-claims-scroller') as HTMLElement;
  opened.press('ArrowDown');
  opened.press('Home');
  opened.press('ArrowDown');
  scroller.scrollTop = 6000;
  scroller.dispatchEvent(new Event('scroll'));
  const active = () => scroller.querySelector('.is-active .timecite-claim-text')?.textContent;
  expect(active()).toBeUndefined();
  return { ...opened, active };
}

test.each([['ContextMenu', {}], ['F10', { shiftKey: true }]])('%s brings the active row back into sight and opens its menu', async (key, init) => {
  const { press, active } = await scrollAway();
  press(key, init);
  expect(active()).toBe('Tide 0 came.');
  expect(document.querySelector('.menu')?.textContent).toContain('Copy as quote');
});

test('→ goes to the times of the active row, out of sight or not', async () => {
  const { press, active } = await scrollAway();
  press('ArrowRight');
  expect(active()).toBe('Tide 0 came.');
  expect(document.activeElement?.classList.contains('timecite-chip')).toBe(true);
});

test('a screen reader is told the active row again once it is back, and none where other claims are shown', async () => {
  const { root, press, active, choose, click, settle } = await scrollAway();
  const scroller = root.querySelector<HTMLElement>('.timecite-claims-scroller') as HTMLElement;
  const told = () => document.getElementById(scroller.getAttribute('aria-activedescendant') ?? '')?.querySelector('.timecite-claim-text')?.textContent;
  expect(scroller.hasAttribute('aria-activedescendant')).toBe(false);
  scroller.scrollTop = 0;
  scroller.dispatchEvent(new Event('scroll'));
  expect([active(), told()]).toEqual(['Tide 0 came.', 'Tide 0 came.']);
  press('ArrowDown');
  choose('Group and sort', 'Do not group');
  await settle();
  click('Whole vault');
  await settle();
  expect(scroller.querySelector('.is-active')).toBeNull();
  expect(scroller.hasAttribute('aria-activedescendant')).toBe(false);
});
