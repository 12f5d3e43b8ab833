import { openClaims } from './open-claims';

test('what the header of the only group says is not said above it once more', async () => {
  const { host, click, choose, settle, root, rows } = await openClaims();
  const name = () => root.querySelector('.timecite-claims-name')?.textContent;
  expect(name()).toBe('Rise of the widget trade');
  await host.open('gadgets/gears.md');
  await settle();
  expect([name(), rows()[0]]).toEqual(['This note', '# Gears (1)']);
  click('This video');
  await settle();
  expect([name(), rows()[0]]).toEqual(['This video', '# Gears (1)']);
  choose('Group and sort', 'Do not group');
  await settle();
  expect([name(), rows()[0]]).toEqual(['Gears', 'Gears turn.']);
});
