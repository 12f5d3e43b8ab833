import axe, { type AxeResults } from 'axe-core';
import { Demo } from './harness/demo';
import { eventually } from './harness/eventually';

let demo: Demo;

afterEach(() => demo.close());

/** What axe finds wrong below the elements of a selector, in short. */
async function violations(selector: string): Promise<string[]> {
  await demo.page.evaluate(`${axe.source}; undefined`);
  const { violations: found } = await demo.page.evaluate<AxeResults>(`axe.run(${JSON.stringify(selector)}, { resultTypes: ['violations'] })`);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`));
}

test.each(['light', 'dark'] as const)('axe finds nothing wrong with results, preview, tip and picker in the %s theme', async (colorScheme) => {
  demo = await Demo.open({ colorScheme });
  await demo.runCommand('timecite:check-vault');
  await demo.page.locator('.timecite-row .timecite-group', { hasText: 'Misencoded times' }).click();
  await demo.page.locator('.timecite-problem').first().hover();
  expect(await violations('.timecite-checks')).toEqual([]);
  await demo.page.locator('.timecite-row .timecite-group', { hasText: 'Malformed links' }).click();
  await demo.page.locator('.timecite-problem-excerpt').first().waitFor();
  expect(await violations('.timecite-checks')).toEqual([]);
  await demo.page.locator('.timecite-row .timecite-group', { hasText: 'Malformed links' }).click();
  await demo.page.getByRole('button', { name: 'Fix all safe problems shown' }).click();
  await demo.page.locator('.timecite-run-change').first().waitFor();
  // The accent of the main button is Obsidian's own.
  expect(await violations('.timecite-run-list')).toEqual([]);
  expect(await violations('.timecite-run-summary')).toEqual([]);
  await demo.page.keyboard.press('Escape');
  await demo.page.locator('.timecite-row .timecite-group', { hasText: 'Misencoded times' }).click();
  await demo.page.locator('.timecite-row .timecite-group', { hasText: 'Links to missing notes' }).click();
  await demo.page.locator('.timecite-problem', { hasText: 'iron_bridges' }).click({ button: 'right' });
  await demo.page.locator('.menu-item', { hasText: 'Pick another target…' }).click();
  await demo.page.locator('.prompt .suggestion-item').first().waitFor();
  expect(await violations('.prompt .suggestion-item')).toEqual([]);
  await demo.page.keyboard.press('Escape');
  const editor = await demo.openNote('Problems/Links that lead nowhere.md', 'source');
  await editor.locator('.timecite-problem-mark').first().hover();
  await demo.page.locator('.timecite-tip').waitFor();
  expect(await violations('.timecite-tip')).toEqual([]);
  expect(await violations('.timecite-note-count')).toEqual([]);
});

test('axe finds nothing wrong with the states without rows', async () => {
  demo = await Demo.open();
  await demo.run(async ({ host }) => void (await host.app.workspace.ensureSideLeaf('timecite-checks', 'right', { active: true, reveal: true })));
  await demo.page.locator('.timecite-empty', { hasText: 'Nothing has been checked yet.' }).waitFor();
  expect(await violations('.timecite-checks')).toEqual([]);
  await demo.writeNote('clean.md', 'Nothing.\n');
  await demo.openNote('clean.md');
  await demo.runCommand('timecite:check-note');
  await demo.page.locator('.timecite-empty', { hasText: 'No problems in "clean".' }).waitFor();
  expect(await violations('.timecite-checks')).toEqual([]);
});

test.each([
  ['none', 'boxShadow'],
  ['active', 'outlineStyle'],
] as const)('the row of a preview that the arrows come to is seen, with forced colours %s', async (forcedColors, look) => {
  demo = await Demo.open({ forcedColors });
  await demo.runCommand('timecite:check-vault');
  await demo.page.locator('.timecite-group', { hasText: 'Misencoded times' }).waitFor();
  await demo.page.getByRole('button', { name: 'Fix all safe problems shown' }).click();
  const list = demo.page.getByRole('listbox', { name: 'Changes' });
  await list.press('ArrowDown');
  const looks = () => list.locator('.timecite-row').evaluateAll((rows, name) => rows.map((row) => getComputedStyle(row)[name]), look);
  await eventually(async () => expect((await looks()).slice(0, 3).map((one) => one !== 'none')).toEqual([false, true, false]));
});
