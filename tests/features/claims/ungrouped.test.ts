import { openClaims } from './open-claims';

test('← does nothing where no groups are shown, and collapses none that are shown later', async () => {
  const { root, rows, choose, press, settle } = await openClaims();
  choose('Group and sort', 'Do not group');
  await settle();
  const active = () => root.querySelector('.is-active .timecite-claim-text')?.textContent;
  press('End');
  press('ArrowLeft');
  expect(active()).toBe('Ships came.');
  choose('Group and sort', 'Group by note');
  await settle();
  expect(rows()).toEqual(['# Rise of the widget trade (3)', 'Widgets rose.', 'They fell.', 'Ships came.']);
});
