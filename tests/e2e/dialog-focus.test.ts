import { demo, openDemo } from './harness/open-demo';

afterEach(() => demo.close());

test('Tab goes round within a dialog, as in Obsidian', async () => {
  await openDemo();
  await demo.runCommand('timecite:new-note-from-video');
  await demo.page.locator('.timecite-new-note button').waitFor();
  const names: (string | undefined)[] = [];
  for (const key of ['Tab', 'Tab', 'Shift+Tab', 'Shift+Tab']) {
    await demo.page.keyboard.press(key);
    names.push(await demo.page.evaluate(() => document.activeElement?.tagName));
  }
  expect(names).toEqual(['BUTTON', 'INPUT', 'BUTTON', 'INPUT']);
});
