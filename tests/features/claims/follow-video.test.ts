import { openClaims } from './open-claims';

/** Opens the claims of a note whose video plays, with the list following it. */
async function openPlaying() {
  const opened = await openClaims();
  const { root, settle } = opened;
  const chip = (at: number) => root.querySelectorAll<HTMLElement>('.timecite-claim .timecite-chip')[at] as HTMLElement;
  const follows = () => root.querySelector('[aria-label="Follow the video"]')?.getAttribute('aria-pressed') === 'true';
  /** What a pointer tells of as it is pressed on an element: then its click, or that the page scrolls below it. */
  const press = async (element: Element, end: 'click' | 'pointercancel') => {
    for (const type of ['pointerdown', end]) element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
    await settle();
  };
  await press(chip(0), 'click');
  expect(root.querySelector('.timecite-claim.is-playing')?.textContent).toContain('Widgets rose.');
  return { ...opened, chip, follows, press };
}

test('a claim that is played from the list is still followed', async () => {
  const { root, chip, follows, press } = await openPlaying();
  await press(chip(3), 'click');
  expect(root.querySelector('.timecite-claim.is-playing')?.textContent).toContain('Ships came.');
  expect(follows()).toBe(true);
});

test('a press beside the chips ends it, and so does a finger that scrolls, wherever it began', async () => {
  const { root, chip, click, follows, press } = await openPlaying();
  await press(root.querySelector('.timecite-claim-text') as Element, 'click');
  expect(follows()).toBe(false);
  click('Follow the video');
  expect(follows()).toBe(true);
  await press(chip(0), 'pointercancel');
  expect(follows()).toBe(false);
});

test('a search ends it: what is found is not left for what plays', async () => {
  const { filter, follows, click, rows } = await openPlaying();
  await filter('came');
  expect([rows(), follows()]).toEqual([['# Trade (1)', 'Ships came.'], false]);
  click('Follow the video');
  await filter('');
  expect(follows()).toBe(true);
});
