import { Demo } from './harness/demo';
import { textsOf } from './harness/guard';

let demo: Demo;

afterEach(() => demo.close());

test('opens on the demo vault and says that nothing on disk is changed', async () => {
  demo = await Demo.open();
  expect(await textsOf(demo.page, '.host-memory-note')).toEqual(['Test host: held in memory, nothing on disk is changed']);
  expect(await textsOf(demo.page, '.nav-folder-title-content')).toContain('slow_machines');
  await demo.page.locator('.nav-file-title-content', { hasText: 'how_tide_tables' }).click();
  await demo.page.locator('.inline-title', { hasText: 'how_tide_tables_are_made' }).waitFor();
});

test.each(['light', 'dark'] as const)('renders a note in the %s theme', async (theme) => {
  demo = await Demo.open({ colorScheme: theme });
  const note = await demo.openNote('slow_machines/twelve_minutes_on_canal_locks.md');
  await note.locator('.timecite-chip').first().waitFor();
  await demo.screenshot(`note-${theme}`);
  expect(await demo.page.evaluate(() => document.body.classList.contains('theme-dark'))).toBe(theme === 'dark');
  const colour = await note.evaluate((element) => getComputedStyle(element).color);
  expect(colour).toBe(theme === 'dark' ? 'rgb(218, 218, 218)' : 'rgb(34, 34, 34)');
});

test('finds commands in the palette and runs them', async () => {
  demo = await Demo.open();
  await demo.pickCommand('toggle light');
  expect(await demo.page.evaluate(() => document.body.classList.contains('theme-dark'))).toBe(true);
  expect(await demo.page.locator('.prompt').count()).toBe(0);
});

test('shows the settings of the plugin, and closes them', async () => {
  demo = await Demo.open();
  await demo.page.keyboard.press('Control+,');
  await demo.page.locator('.mod-settings .setting-item').first().waitFor();
  await demo.page.keyboard.press('Escape');
  expect(await demo.page.locator('.modal-container').count()).toBe(0);
});

test('keeps the panes when the page is loaded anew', async () => {
  demo = await Demo.open();
  await demo.openNote('slow_machines/the_arithmetic_of_knitting.md');
  await demo.run(({ host }) => host.workspace.requestSaveLayout.run());
  await demo.reload();
  await demo.page.locator('.inline-title', { hasText: 'the_arithmetic_of_knitting' }).waitFor();
});

test('fails a test whose page asks for anything beyond this machine', async () => {
  demo = await Demo.open();
  await demo.page.evaluate(() => fetch('https://example.com/').catch(() => undefined));
  expect(demo.guard.take(/example\.com/)).toEqual(['request to https://example.com/']);
});
