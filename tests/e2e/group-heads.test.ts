import { demo, openDemo } from './harness/open-demo';

afterEach(() => demo.close());

test('on a phone the actions of all groups stand below each other, whatever their counts, and are read after the counts', async () => {
  await openDemo({ phone: true });
  await demo.runCommand('timecite:check-vault');
  await demo.page.locator('.timecite-group', { hasText: 'Misencoded times' }).waitFor();
  const heads = await demo.page.locator('.timecite-row .timecite-group').evaluateAll((all) =>
    all.map((one) => ({ count: one.querySelector('.tree-item-flair')?.textContent?.length, right: one.querySelector('button')?.getBoundingClientRect().right })),
  );
  expect(new Set(heads.map(({ count }) => count)).size).toBeGreaterThan(1);
  expect(new Set(heads.map(({ right }) => right)).size).toBe(1);
  const name = /"Error Links to missing notes \d problems in 1 note More actions"/;
  expect(await demo.page.locator('.timecite-checks-list').ariaSnapshot()).toMatch(name);
});
