import { Demo } from './harness/demo';
import { eventually } from './harness/eventually';
import { chip, cite, videoNote } from './video-note';

let demo: Demo;

afterEach(() => demo.close());

/** The words of an element as they stand on the page, from left to right. */
function asSeen(selector: string): Promise<string> {
  return demo.page.locator(selector).first().evaluate((element) => {
    const places: { readonly sign: string; readonly left: number }[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      Array.from(node.textContent ?? '').forEach((sign, at) => {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        places.push({ sign, left: range.getBoundingClientRect().left });
      });
    }
    return places.sort((a, b) => a.left - b.left).map(({ sign }) => sign).join('');
  });
}

/** Settles once an element reads so. */
function reads(selector: string, words: string): Promise<void> {
  return eventually(async () => expect(await asSeen(selector)).toBe(words));
}

const fromRight = "addEventListener('DOMContentLoaded', () => (document.documentElement.dir = 'rtl'))";

test.each([
  ['left to right', '', ['2px', '0px']],
  ['right to left', fromRight, ['0px', '2px']],
])('in an app that runs from %s, the row that plays is marked at its start, also while it is active', async (_, initScript, widths) => {
  demo = await Demo.open({ initScript });
  await demo.writeNote('rise.md', videoNote(`Ships came ${cite('00:01:05')}.`));
  await chip(await demo.openNote('rise.md'), '1:05').click();
  await demo.runCommand('timecite:open-claims');
  const row = demo.page.locator('.timecite-claim.is-playing');
  await row.waitFor();
  await demo.page.locator('.timecite-claims-scroller').press('End');
  const mark = () =>
    row.evaluate((one) => {
      const { borderLeftWidth, borderRightWidth, borderLeftColor, borderRightColor } = getComputedStyle(one, '::before');
      return { widths: [borderLeftWidth, borderRightWidth], isSeen: [borderLeftColor, borderRightColor].some((color) => color !== getComputedStyle(one).color) };
    });
  // The row is drawn anew when the note's video is known to play.
  await eventually(async () => expect(await mark()).toEqual({ widths, isSeen: true }));
});

test.each(['', fromRight])('the arrow of a group stands within its row, whichever way the app runs: %j', async (initScript) => {
  demo = await Demo.open({ initScript });
  await demo.writeNote('rise.md', videoNote(`Ships came ${cite('00:01:05')}. See [[nowhere]].`));
  await demo.openNote('rise.md');
  await demo.runCommand('timecite:open-claims');
  await demo.page.locator('.timecite-claims-scroller .collapse-icon').waitFor();
  const within = (scroller: string) =>
    demo.page.locator(`${scroller} .tree-item-self`).first().evaluate((row) => {
      const [outer, arrow, words] = [row, row.querySelector('.collapse-icon'), row.querySelector('.tree-item-inner')].map((one) => one?.getBoundingClientRect());
      return outer && arrow && words && outer.left <= arrow.left && arrow.right <= outer.right && (arrow.right <= words.left || words.right <= arrow.left);
    });
  expect(await within('.timecite-claims-scroller')).toBe(true);
  await demo.runCommand('timecite:check-note');
  await demo.page.locator('.timecite-checks-list .collapse-icon').waitFor();
  expect(await within('.timecite-checks-list')).toBe(true);
});

test('in an app that runs from right to left, what the plugin says reads from left to right', async () => {
  demo = await Demo.open({ initScript: fromRight });
  await demo.writeNote('rise.md', videoNote(`ספינות באו ${cite('00:01:05')}, ${cite('07:55:00')}.`));
  await demo.writeNote('none.md', 'Nothing.\n');
  await demo.openNote('rise.md');
  await demo.runCommand('timecite:open-claims');
  await demo.page.locator('.timecite-claim').waitFor();
  await reads('.timecite-claims-count', '1 claim');
  await reads('.timecite-note-count', '1 problem');
  await demo.runCommand('timecite:check-note');
  await demo.page.locator('.timecite-checks-status-text', { hasText: '1 problem.' }).waitFor();
  await reads('.timecite-checks-status-text', 'rise: 1 problem.');
  await demo.page.getByRole('button', { name: 'Fix all safe problems shown' }).click();
  await demo.page.locator('.timecite-run-change').first().waitFor();
  await reads('.timecite-run-summary', '1 change in 1 note:');
  await demo.page.keyboard.press('Escape');
  await demo.openNote('none.md');
  await demo.runCommand('timecite:open-claims');
  await demo.page.locator('.timecite-claims .timecite-empty-text').waitFor();
  await reads('.timecite-claims .timecite-empty-text', 'No timestamps in this note.');
});

test.each([
  ['left to right', 'a Hebrew name', '', 'ספינות ונמלים '],
  ['right to left', 'an English name', fromRight, 'Ships and ports '],
])('in an app that runs from %s, %s that does not fit is cut short at its own end', async (_, __, initScript, words) => {
  demo = await Demo.open({ initScript });
  const name = words.repeat(12).trim();
  await demo.writeNote('long.md', `---\ntitle: ${name}\nvideoId: aaaaaaaaaaa\n---\n\n${words} ${cite('00:01:05')}. [[nowhere]]\n\n# ${name}\n\n${words} ${cite('00:02:05')}.\n`);
  await demo.openNote('long.md');
  await demo.runCommand('timecite:open-claims');
  const beginning = (selector: string): Promise<boolean> =>
    demo.page.locator(selector).first().evaluate((element) => {
      const range = document.createRange();
      range.setStart(document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Node, 0);
      range.setEnd(range.startContainer, 1);
      const [first, box] = [range.getBoundingClientRect(), element.getBoundingClientRect()];
      return element.scrollWidth > element.clientWidth && first.left >= box.left - 1 && first.right <= box.right + 1;
    });
  for (const selector of ['.timecite-claims-name', '.timecite-claims-group .timecite-name']) {
    await eventually(async () => expect([selector, await beginning(selector)]).toEqual([selector, true]));
  }
});

test('in an app that runs from right to left, what goes back in time stands left of what goes on, as its arrow says', async () => {
  demo = await Demo.open({ initScript: fromRight });
  await demo.writeNote('rise.md', videoNote(`Ships came ${cite('00:01:05')}.`));
  await chip(await demo.openNote('rise.md'), '1:05').click();
  const buttons = demo.page.locator('.timecite-player-controls').getByRole('button', { name: /claim$|^Skip|^Pause$/ });
  await eventually(async () => expect(await buttons.count()).toBe(6));
  const places = await buttons.evaluateAll((all) => all.map((one) => ({ name: one.getAttribute('aria-label'), left: one.getBoundingClientRect().left })));
  const inTime = places.filter(({ name }) => name !== 'Repeat claim').sort((a, b) => a.left - b.left);
  expect(inTime.map(({ name }) => name)).toEqual(['Previous claim', 'Skip back', 'Pause', 'Skip forward', 'Next claim']);
});

test('what turns round within a claim, a name or a link does not turn what follows it', async () => {
  demo = await Demo.open();
  const path = 'Price\u202elist.md';
  await demo.writeNote(path, videoNote(`Widgets \u202erose ${cite('00:01:05')}.\n\nSee [[gone\u202etoo]].`));
  await demo.openNote(path);
  await demo.runCommand('timecite:open-claims');
  const readsVisibly = (selector: string, words: string) => {
    return eventually(async () => expect((await asSeen(selector)).replace(/[\u202a-\u202e\u2066-\u2069]/g, '').trim()).toBe(words));
  };
  await readsVisibly('.timecite-claims-scroller .timecite-claim-text', 'Widgets .esor');
  await readsVisibly('.timecite-claims-scroller .timecite-claim', 'Widgets .esor 1:05');
  await demo.runCommand('timecite:check-note');
  await readsVisibly('.timecite-problem-message', 'There is no note "goneoot".');
  await readsVisibly('.timecite-checks-status-text', 'Pricetsil: 1 problem.');
  await demo.writeNote('\u05d0\u05d1.md', '[[gone]]');
  await demo.openNote('\u05d0\u05d1.md');
  await demo.runCommand('timecite:check-note');
  await readsVisibly('.timecite-checks-status-text', '\u05d1\u05d0: 1 problem.');
});

test('in an app that runs from right to left, what is wrong reads from left to right and begins beside its icon', async () => {
  demo = await Demo.open({ initScript: fromRight });
  await demo.writeNote('rise.md', 'See [[\u05d0\u05d1]].\n');
  await demo.openNote('rise.md');
  await demo.runCommand('timecite:check-note');
  await demo.page.locator('.timecite-problem').waitFor();
  await reads('.timecite-problem-message', 'There is no note "\u05d1\u05d0".');
  const gap = await demo.page.locator('.timecite-problem').evaluate((row) => {
    const range = document.createRange();
    range.selectNodeContents(row.querySelector('.timecite-problem-message') as Element);
    return (row.querySelector('.timecite-severity-icon')?.getBoundingClientRect().left ?? NaN) - range.getBoundingClientRect().right;
  });
  expect(gap).toBeGreaterThanOrEqual(0);
  expect(gap).toBeLessThan(12);
});
