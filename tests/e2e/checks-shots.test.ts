import { Demo } from './harness/demo';

let demo: Demo;
afterEach(() => demo.close());

test.each(['light', 'dark'] as const)('shots %s', async (theme) => {
  demo = await Demo.open({ colorScheme: theme });
  const shot = async (n: string) => { await demo.page.waitForTimeout(300); await demo.screenshot(`checks-${n}-${theme}`); };
  await demo.runCommand('timecite:check-vault');
  await demo.page.locator('.timecite-group').first().waitFor();
  await demo.page.locator('.timecite-group', { hasText: 'Misencoded' }).click();
  await demo.page.locator('.timecite-problem').nth(1).hover();
  await shot('1');
  await demo.page.getByRole('button', { name: 'Group by' }).click();
  await shot('2');
  await demo.page.locator('.menu-item', { hasText: 'target' }).click();
  await demo.page.locator('.timecite-group').first().click();
  await demo.page.locator('.timecite-problem').first().click({ button: 'right' });
  await shot('3');
  await demo.page.keyboard.press('Escape');
  await demo.page.getByRole('button', { name: 'Fix all safe problems shown' }).click();
  await demo.page.locator('.timecite-run-list').waitFor();
  await shot('4');
  await demo.page.getByRole('button', { name: /^Fix \d+/ }).click();
  await demo.page.getByRole('button', { name: 'Undo' }).waitFor();
  await shot('5');
  await demo.page.getByRole('button', { name: 'Undo' }).click();
  await shot('6');
  await demo.page.keyboard.press('Escape');
  await demo.page.keyboard.press('Escape');
  const note = await demo.openNote('Problems/Links that lead nowhere.md', 'live preview');
  await note.locator('.timecite-problem-mark').first().waitFor();
  await note.locator('.timecite-problem-mark').first().hover();
  await demo.page.locator('.timecite-tip').waitFor();
  await shot('7');
  await demo.runCommand('timecite:next-problem');
  await shot('8');
});
