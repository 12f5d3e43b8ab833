import type { FrameLocator, Locator } from 'playwright-core';
import { Demo } from './harness/demo';
import { nothingInMain, popOut } from './popout';
import { chip, cite, embedPlays, videoNote } from './video-note';

let demo: Demo;
let popout: FrameLocator;

afterEach(() => demo.close());

describe.each(['reading', 'live preview'] as const)('a note in %s', (mode) => {
  const body = `Widgets were given away ${cite('00:01:05')}. They were dear later ${cite('07:55:00')}. Gears replaced them ${cite('00:09:09')}.`;

  async function openOut(): Promise<Locator> {
    demo = await Demo.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await demo.writeNote('rise.md', videoNote(body));
    await demo.openNote('rise.md', mode);
    popout = await popOut(demo, 'markdown');
    const pane = popout.locator(mode === 'reading' ? '.markdown-preview-view' : '.cm-content');
    await chip(pane, '7:55').waitFor();
    return pane;
  }

  test('plays from click and key, in the player of the main window', async () => {
    const pane = await openOut();
    await chip(pane, '7:55').click();
    await embedPlays(demo, 'aaaaaaaaaaa', 475);
    await pane.locator('.timecite-chip.is-playing', { hasText: '7:55' }).waitFor();
    await chip(pane, '1:05').press('Enter');
    await embedPlays(demo, 'aaaaaaaaaaa', 65);
    await pane.locator('.timecite-chip.is-playing', { hasText: '1:05' }).waitFor();
    expect(await pane.evaluate((one) => (one.ownerDocument.defaultView as unknown as { CSS: { highlights: Map<string, Set<Range>> } }).CSS.highlights.get('timecite-playing')?.size ?? 0)).toBeGreaterThan(0);
  });

  test('shows the card of a chip in its window, and takes it away', async () => {
    const pane = await openOut();
    await chip(pane, '7:55').hover();
    const card = popout.locator('.timecite-card');
    await card.waitFor();
    await nothingInMain(demo, '.timecite-card');
    expect(await card.locator('p').allTextContents()).toEqual(['Widgets were given away.', 'They were dear later.', 'Gears replaced them.']);
    await card.getByRole('button', { name: 'Copy claim as quote' }).click();
    await demo.page.locator('.notice', { hasText: 'Claim copied' }).waitFor();
    expect(await demo.page.evaluate(() => navigator.clipboard.readText())).toContain('> They were dear later.');
    await demo.page.mouse.move(5, 5);
    await card.waitFor({ state: 'detached' });
  });

  test('opens the menu in its window, from pointer and keyboard, and acts', async () => {
    const pane = await openOut();
    await chip(pane, '9:09').click({ button: 'right' });
    await popout.locator('.menu-item', { hasText: 'Copy claim as quote' }).waitFor();
    await nothingInMain(demo, '.menu');
    await popout.locator('.menu-item', { hasText: 'Show in claims view' }).click();
    await demo.page.locator('.timecite-claim.is-active', { hasText: 'Gears replaced them' }).waitFor();
    await chip(pane, '7:55').focus();
    await demo.page.keyboard.press('ContextMenu');
    await popout.locator('.menu-item', { hasText: 'Correct this timestamp' }).click();
    await pane.locator('.timecite-chip [aria-label="Play at 7 minutes 55 seconds · 7:55"]').waitFor();
    await nothingInMain(demo, '.menu');
  });
});

describe('the checks view', () => {
  const notes = {
    'checks/widget_prices.md': '# Today\n\nThree dollars.\n',
    'checks/first.md': '# First\n\nSee [[Widget prices]] and [[Widget prices#Today | today]].\n\nThen [[a note to come]].\n',
  };

  async function openOut(): Promise<Locator> {
    demo = await Demo.open();
    for (const [path, text] of Object.entries(notes)) await demo.writeNote(path, text);
    await demo.openNote('Welcome.md');
    await demo.page.locator('.nav-folder-title', { hasText: 'checks' }).click({ button: 'right' });
    await demo.page.locator('.menu-item', { hasText: 'Check links and timestamps' }).click();
    await demo.page.locator('.timecite-checks-status-text', { hasText: 'checks: 3 problems in 1 note.' }).waitFor();
    popout = await popOut(demo, 'timecite-checks');
    const view = popout.locator('.timecite-checks');
    await view.locator('.timecite-row .timecite-group', { hasText: 'Links to missing notes' }).waitFor();
    return view;
  }

  test('opens groups and places by pointer and keyboard', async () => {
    const view = await openOut();
    await view.locator('.timecite-row .timecite-group', { hasText: 'Links to missing notes' }).click();
    await view.locator('.timecite-problem', { hasText: 'a note to come' }).click();
    await demo.page.locator('.inline-title', { hasText: 'first' }).waitFor();
    await view.locator('.timecite-checks-list').focus();
    await demo.page.keyboard.press('ArrowLeft');
    await demo.page.keyboard.press('ArrowLeft');
    await view.locator('.timecite-problem').first().waitFor({ state: 'detached' });
  });

  test('previews a fix of all in its window, makes it and shows what became of the list', async () => {
    const view = await openOut();
    await view.locator('.timecite-row .timecite-group', { hasText: 'Links to missing notes' }).click();
    await view.getByRole('button', { name: 'Fix all safe problems shown' }).click();
    await popout.locator('.timecite-run-summary', { hasText: '2 changes in 1 note:' }).waitFor();
    expect(await popout.locator('.timecite-run-change ins').allTextContents()).toEqual(['widget_prices|Widget prices', 'widget_prices']);
    await nothingInMain(demo, '.timecite-run');
    await popout.getByRole('button', { name: 'Fix 2 problems' }).click();
    await popout.locator('.timecite-run-summary', { hasText: 'Fixed 2 problems in 1 note.' }).waitFor();
    await demo.page.keyboard.press('Escape');
    await popout.locator('.timecite-run').waitFor({ state: 'detached' });
    await view.locator('.timecite-checks-status-text', { hasText: 'checks: 1 problem in 1 note.' }).waitFor();
    expect(await view.locator('.timecite-problem').count()).toBe(1);
  });

  test('a menu opens in its window', async () => {
    const view = await openOut();
    await view.locator('.timecite-row .timecite-group', { hasText: 'Links to missing notes' }).click({ button: 'right' });
    await popout.locator('.menu-item', { hasText: 'Fix 2 safe' }).waitFor();
    await nothingInMain(demo, '.menu');
  });
});
