import axe, { type AxeResults } from 'axe-core';
import { boxOf } from './harness/box-of';
import { Demo } from './harness/demo';
import { until } from './harness/eventually';
import { chip, cite, embedPlays, videoNote } from './video-note';

let demo: Demo;

afterEach(() => demo.close());

const body = `Widgets were given away ${cite('00:01:05')}. They were dear later ${cite('07:55:00')}. See [[Rise of widget]].`;

async function open(colorScheme: 'light' | 'dark' = 'light') {
  demo = await Demo.open({ phone: true, colorScheme });
  await demo.writeNote('rise.md', videoNote(body));
  const pane = await demo.openNote('rise.md');
  await pane.locator('.timecite-chip').first().waitFor();
  return pane;
}

/** What axe finds wrong below the elements of a selector, in short. */
async function violations(selector: string): Promise<string[]> {
  await demo.page.evaluate(`${axe.source}; undefined`);
  const { violations: found } = await demo.page.evaluate<AxeResults>(`axe.run(${JSON.stringify(selector)}, { resultTypes: ['violations'] })`);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`));
}

/** What can be tapped below an element and is smaller than a fingertip, or reaches beyond the screen. */
function misfits(root: string): Promise<string[]> {
  return demo.page.locator(root).locator('button, input, .clickable-icon, .tree-item-self').evaluateAll((all) =>
    all.filter((one) => one.checkVisibility() && !one.matches('.modal-close-button, .search-input-clear-button')).flatMap((one) => {
      const { width, height, left, right } = one.getBoundingClientRect();
      const fits = width >= 44 && height >= 44 && left >= 0 && right <= innerWidth + 1;
      return fits ? [] : [`${one.getAttribute('aria-label') ?? one.className}: ${width}×${height} at ${left}`];
    }),
  );
}

describe.each(['light', 'dark'] as const)('by touch, in the %s theme', (colorScheme) => {
  test('a chip plays, and the player can be worked', async () => {
    const pane = await open(colorScheme);
    await chip(pane, '1:05').tap();
    await embedPlays(demo, 'aaaaaaaaaaa', 65);
    expect(await violations('.timecite-player')).toEqual([]);
    expect(await violations('.markdown-preview-view .timecite-chip')).toEqual([]);
    expect(await misfits('.timecite-player')).toEqual([]);
    await demo.page.getByRole('button', { name: 'Next claim' }).tap();
    await embedPlays(demo, 'aaaaaaaaaaa', 475);
  });

  test('claims are listed, scoped and filtered', async () => {
    await open(colorScheme);
    await demo.runCommand('timecite:open-claims');
    await demo.page.locator('.timecite-claim', { hasText: 'dear later' }).waitFor();
    expect(await misfits('.timecite-claims')).toEqual([]);
    expect(await violations('.timecite-claims')).toEqual([]);
    await demo.page.getByRole('button', { name: 'Whole vault', exact: true }).tap();
    await demo.page.locator('.timecite-claims-name', { hasText: 'Whole vault' }).waitFor();
    expect(await violations('.timecite-claims')).toEqual([]);
    await demo.page.locator('.timecite-claims input').tap();
    await demo.page.keyboard.type('dear later');
    await demo.page.locator('.timecite-claims-count', { hasText: /^1 of / }).waitFor();
  });

  test('problems are listed with what can be done, and previewed before they are fixed', async () => {
    await open(colorScheme);
    await demo.runCommand('timecite:check-vault');
    await demo.page.locator('.timecite-group', { hasText: 'Misencoded times' }).tap();
    await demo.page.locator('.timecite-problem .timecite-row-actions button').first().waitFor();
    // What is done cannot be cancelled.
    await demo.page.locator('.timecite-checks-cancel').waitFor({ state: 'hidden' });
    expect(await misfits('.timecite-checks')).toEqual([]);
    expect(await violations('.timecite-checks')).toEqual([]);
    await demo.page.getByRole('button', { name: 'Fix all safe problems shown' }).tap();
    await demo.page.locator('.timecite-run-change').first().waitFor();
    expect(await misfits('.timecite-run')).toEqual([]);
    expect(await violations('.timecite-run-list')).toEqual([]);
    await demo.page.locator('.timecite-run').getByRole('button', { name: /^Fix \d+ problems$/ }).tap();
    await demo.page.locator('.notice, .timecite-run', { hasText: /fixed/i }).first().waitFor();
  });

  test('settings fit the screen', async () => {
    await open(colorScheme);
    await demo.page.keyboard.press('Control+,');
    const settings = demo.page.locator('.mod-settings');
    await settings.locator('.setting-item', { hasText: 'Play at once' }).locator('.checkbox-container').tap();
    const over = await settings.locator('.setting-item').evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent));
    expect(over).toEqual([]);
    expect(await violations('.mod-settings .setting-item-info')).toEqual([]);
  });
});

test('a note from a video can be made', async () => {
  await open();
  await demo.runCommand('timecite:new-note-from-video');
  await demo.page.locator('.timecite-new-note button').tap();
  await demo.page.locator('.timecite-new-note', { hasText: 'Enter a YouTube address' }).waitFor();
  expect(await misfits('.timecite-new-note')).toEqual([]);
});

test('chips of a claim that stand close are each hit where they are seen, and spread its lines but little', async () => {
  demo = await Demo.open({ phone: true });
  const sentence = 'Widgets were given away for years, and nobody who made them could say what they had cost';
  await demo.writeNote('rise.md', videoNote(`${sentence} ${Array.from({ length: 9 }, (_, i) => cite(`00:01:1${i}`)).join(', ')}.`));
  await demo.openNote('rise.md');
  await demo.runCommand('timecite:open-claims');
  await demo.page.locator('.timecite-claim-rest').tap();
  const chips = demo.page.locator('.timecite-claim .timecite-chip');
  await chips.nth(8).waitFor();
  const missed = await chips.evaluateAll((all) =>
    all.slice(0, 6).filter((one) => {
      const { left, width, top, bottom } = one.getBoundingClientRect();
      const hits = (y: number) => document.elementFromPoint(left + width / 2, y) === one;
      return !hits(top + 1) || !hits(bottom - 1);
    }).length,
  );
  expect(missed).toBe(0);
  const steps = await demo.page.locator('.timecite-claim-text').evaluate((text) => {
    const tops = Array.from(text.getClientRects(), ({ top }) => top);
    return tops.slice(1).map((top, index) => top - (tops[index] ?? NaN));
  });
  expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(1.3);
});

test('a claim of one line stands in the middle of its row, which is taller', async () => {
  demo = await Demo.open({ phone: true });
  await demo.writeNote('rise.md', videoNote(`They rose ${cite('00:01:05')}.`));
  await demo.openNote('rise.md');
  await demo.runCommand('timecite:open-claims');
  const row = demo.page.locator('.timecite-claim');
  const [outer, inner] = [await boxOf(row), await boxOf(row.locator('.timecite-claim-text'))];
  expect(outer.height - inner.height).toBeGreaterThan(16);
  expect(Math.abs(outer.y + outer.height / 2 - inner.y - inner.height / 2)).toBeLessThan(2);
});

test('a claim that is tapped opens its note, and no sidebar lies over it', async () => {
  const pane = await open();
  await demo.runCommand('timecite:open-claims');
  await demo.page.locator('.timecite-claim-text', { hasText: 'dear later' }).tap({ position: { x: 5, y: 5 } });
  await chip(pane, '1:05').tap();
  await embedPlays(demo, 'aaaaaaaaaaa', 65);
});

test('what the pointer would reveal of a claim, a long press offers', async () => {
  const pane = await open();
  await chip(pane, '7:55').dispatchEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 100, clientY: 300 });
  for (const title of ['Open in browser', 'Copy claim', 'Correct this timestamp']) await demo.page.locator('.menu-item', { hasText: title }).first().waitFor();
});

test('the buttons of a row lie over no other row, however full it is', async () => {
  demo = await Demo.open({ phone: true });
  const sentences = Array.from({ length: 20 }, (_, more) => `Widgets were given away for years, and ${'e'.repeat(20 + more)} ${cite('00:01:05')}.`);
  await demo.writeNote('rise.md', videoNote(sentences.join('\n\n')));
  await demo.openNote('rise.md');
  await demo.runCommand('timecite:open-claims');
  const list = demo.page.locator('.timecite-claims-scroller');
  await list.locator('.timecite-claim').first().waitFor();
  const seen = new Set<string>();
  for (let row = 0; row < sentences.length; row += 1) {
    await list.press('ArrowDown');
    seen.add(
      await list.locator('.is-active').evaluate((one) => {
        const tools = one.querySelector('.timecite-claim-tools');
        if (!tools?.checkVisibility()) return 'nowhere';
        return tools.getBoundingClientRect().bottom <= one.getBoundingClientRect().bottom + 1 ? 'within' : 'beyond';
      }),
    );
  }
  expect([...seen].sort()).toEqual(['nowhere', 'within']);
});

test.each([
  ['timecite:open-claims', '.timecite-sticky-head.is-shown', '.timecite-claims-scroller'],
  ['timecite:check-note', '.timecite-sticky-head.is-shown', '.timecite-checks-list'],
])('a finger scrolls a list also from the head at its top: %s', async (command, head, list) => {
  demo = await Demo.open({ phone: true });
  await demo.writeNote('rise.md', videoNote(Array.from({ length: 40 }, (_, at) => `Ship ${at} came ${cite(`00:10:${at + 10}`)}, see [[ship ${at}]].`).join('\n\n')));
  await demo.openNote('rise.md');
  await demo.runCommand(command);
  await demo.page.locator(list).locator('.tree-item-self').nth(3).waitFor();
  await demo.page.locator(list).evaluate((element) => void (element.scrollTop = 400));
  await demo.page.locator(head).waitFor();
  const { x, y, width, height } = await boxOf(demo.page.locator(head));
  const touch = await demo.context.newCDPSession(demo.page);
  const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) => touch.send('Input.dispatchTouchEvent', { type, touchPoints });
  const at = (down: number) => ({ x: x + width / 3, y: y + height / 2 + down });
  await finger('touchStart', at(0));
  for (let down = 15; down <= 150; down += 15) await finger('touchMove', at(down));
  await finger('touchEnd');
  await until(() => demo.page.locator(list).evaluate(({ scrollTop }) => scrollTop), (top) => top < 300);
});
