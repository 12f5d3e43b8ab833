import type { FrameLocator, Locator } from 'playwright-core';
import { flashOf } from './flash';
import { Demo } from './harness/demo';
import { eventually } from './harness/eventually';
import { nothingInMain, popOut } from './popout';
import { cite, embedPlays, videoNote } from './video-note';

let demo: Demo;
let popout: FrameLocator;

afterEach(() => demo.close());

describe('the claims view', () => {
  const sentences = Array.from({ length: 80 }, (_, index) => `Widget number ${index + 1} was made ${cite(`00:${String(index % 60).padStart(2, '0')}:05`)}.`);
  const note = videoNote(`## Making\n\n${sentences.join(' ')}\n\n## Selling\n\nShips came ${cite('01:03:00')}.`);

  async function openList(): Promise<void> {
    demo = await Demo.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await demo.writeNote('claims/rise.md', note);
    await demo.openNote('claims/rise.md');
    await demo.pickCommand('Open claims');
    await demo.page.locator('.timecite-claim', { hasText: 'Widget number 1 was' }).waitFor();
  }

  async function moveOut(): Promise<Locator> {
    popout = await popOut(demo, 'timecite-claims');
    const view = popout.locator('.timecite-claims');
    await view.waitFor();
    return view;
  }

  async function openOut(): Promise<Locator> {
    await openList();
    return moveOut();
  }

  /** The topmost claim in sight. */
  function topmost(view: Locator): Promise<string> {
    return view.locator('.timecite-claims-scroller').evaluate((scroller) => {
      const { top } = scroller.getBoundingClientRect();
      const rows = [...scroller.querySelectorAll('.timecite-claim')];
      return rows.find((row) => row.getBoundingClientRect().bottom > top)?.querySelector('.timecite-claim-text')?.textContent ?? '';
    });
  }

  test('goes to a claim’s place in the main window, and plays it there', async () => {
    const view = await openOut();
    const flashed = await flashOf(demo, () => view.locator('.timecite-claim', { hasText: 'Widget number 3 was' }).locator('.timecite-claim-text').click());
    expect(flashed).toContain('Widget number 3 ');
    await view.locator('.timecite-claim', { hasText: 'Widget number 2 was' }).locator('.timecite-chip').click();
    await embedPlays(demo, 'aaaaaaaaaaa', 65);
    await view.locator('.timecite-claim.is-playing', { hasText: 'Widget number 2 was' }).waitFor();
  });

  test('copies by the window that has the focus: another may not write to the clipboard', async () => {
    const view = await openOut();
    await demo.page.evaluate(() => {
      const refuse = () => Promise.reject(new DOMException('Document is not focused.', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
    });
    await view.locator('.timecite-claim', { hasText: 'Widget number 3 was' }).click({ button: 'right' });
    await popout.locator('.menu-item', { hasText: 'Copy as quote' }).click();
    await demo.page.locator('.notice', { hasText: 'Claim copied.' }).waitFor();
  });

  test('is gone to in its window by the commands that open it, and no second one is opened', async () => {
    const view = await openOut();
    const views = () => demo.run(({ host }) => host.app.workspace.getLeavesOfType('timecite-claims').length);
    await demo.runCommand('timecite:search-claims');
    await view.locator('input:focus').waitFor();
    expect(await views()).toBe(1);
    await demo.openNote('claims/rise.md');
    await demo.runCommand('timecite:open-claims');
    await eventually(async () => expect(await popout.locator('body').evaluate((body) => body.ownerDocument.activeElement?.closest('.timecite-claims') !== null)).toBe(true));
    expect(await views()).toBe(1);
  });

  test('filters, and opens its menus in its window, from pointer and keyboard', async () => {
    const view = await openOut();
    await view.locator('input').fill('ships');
    await view.locator('.timecite-claims-count', { hasText: '1 of 81 claims' }).waitFor();
    await view.locator('.timecite-claim', { hasText: 'Ships came' }).click({ button: 'right' });
    await popout.locator('.menu-item', { hasText: 'Play at 1:03:00' }).waitFor();
    await demo.page.keyboard.press('Escape');
    await popout.locator('.menu').waitFor({ state: 'detached' });
    await view.locator('input').press('Enter');
    await demo.page.keyboard.press('Shift+F10');
    await popout.locator('.menu-item', { hasText: 'Copy as quote' }).waitFor();
    await nothingInMain(demo, '.menu');
    await demo.page.keyboard.press('Escape');
    await view.getByRole('button', { name: 'Show only', exact: true }).click();
    await popout.locator('.menu-item', { hasText: 'Corrected times' }).waitFor();
    await nothingInMain(demo, '.menu');
  });

  test('keeps its place when it moves, and scrolls to the end', async () => {
    await openList();
    const inMain = demo.page.locator('.timecite-claims');
    await inMain.locator('input').focus();
    for (const key of ['Enter', 'PageDown', 'PageDown', 'PageDown', 'PageDown']) await demo.page.keyboard.press(key);
    const before = await topmost(inMain);
    expect(before).not.toContain('number 1 ');
    const view = await moveOut();
    await eventually(async () => expect(await topmost(view)).toBe(before));
    await view.locator('.timecite-claims-scroller').hover();
    await demo.page.mouse.wheel(0, 100000);
    await view.locator('.timecite-claim', { hasText: 'Ships came' }).click({ trial: true });
    await view.locator('.timecite-claims-scroller').focus();
    await demo.page.keyboard.press('Home');
    await view.locator('.timecite-claim', { hasText: 'Widget number 1 was' }).click({ trial: true });
  });

  test('lists by the size of its window', async () => {
    const view = await openOut();
    const shown = () => view.locator('.timecite-claim').count();
    const before = await shown();
    await demo.page.locator('iframe.host-popout').evaluate((frame: HTMLElement) => frame.setAttribute('style', 'height: 700px'));
    await eventually(async () => expect(await shown()).toBeGreaterThan(before));
  });
});
