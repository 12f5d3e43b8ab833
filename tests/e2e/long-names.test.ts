import type { Locator } from 'playwright-core';
import { boxOf } from './harness/box-of';
import { Demo } from './harness/demo';
import { cite, videoNote } from './video-note';

let demo: Demo;

afterEach(() => demo.close());

const name = 'why_the_widgets_of_the_old_harbour_are_counted_by_hand_and_never_by_the_clock';

/** What of the elements is wider than the room it has: their words, as far as they are cut off. */
function cutOff(elements: Locator): Promise<string[]> {
  return elements.evaluateAll((all) => {
    const isCut = (el: Element) => {
      const end = el.parentElement?.getBoundingClientRect().right ?? 0;
      const words = el.ownerDocument.createRange();
      words.selectNodeContents(el);
      return Array.from(words.getClientRects()).some(({ right }) => right > end + 1);
    };
    return all.filter(isCut).map(({ textContent }) => textContent);
  });
}

test('in a narrow pane the problems view shows the whole names of notes and folders', async () => {
  demo = await Demo.open();
  await demo.writeNote(`${name}/${name}.md`, 'See [[a note that is gone]].\n');
  await demo.page.addStyleTag({ content: '.mod-right-split { width: 300px !important; flex: none !important; }' });
  await demo.page.locator('.nav-folder-title', { hasText: name }).click({ button: 'right' });
  await demo.page.locator('.menu-item', { hasText: 'Check links and timestamps' }).click();
  await demo.page.locator('.timecite-checks-status-text', { hasText: '1 problem in 1 note.' }).waitFor();
  await demo.page.locator('.timecite-row .timecite-group').click();
  await demo.page.locator('.timecite-problem-place').waitFor();
  expect(await cutOff(demo.page.locator('.timecite-checks-status-text, .timecite-problem-place'))).toEqual([]);
});

test('in a narrow pane a problem shows the words that it stands in, however long they are, and the list grows no wider', async () => {
  demo = await Demo.open();
  const endless = 'widgets'.repeat(20);
  await demo.writeNote('wide/one.md', `${endless}[[${endless} [[${endless}]] ]]${endless}\n\n<img src=x onerror=alert(1)> [[]]\n`);
  await demo.page.addStyleTag({ content: '.mod-right-split { width: 300px !important; flex: none !important; }' });
  await demo.page.locator('.nav-folder-title', { hasText: 'wide' }).click({ button: 'right' });
  await demo.page.locator('.menu-item', { hasText: 'Check links and timestamps' }).click();
  await demo.page.locator('.timecite-row .timecite-group', { hasText: 'Malformed links' }).click();
  const shown = demo.page.locator('.timecite-problem-message, .timecite-problem-excerpt');
  await shown.nth(3).waitFor();
  expect(await demo.page.locator('.timecite-problem-excerpt > mark').allTextContents()).toEqual([`[[${'widgets'.repeat(12).slice(0, 78)}…`, '[[]]']);
  expect(await cutOff(shown)).toEqual([]);
  expect(await demo.page.locator('.timecite-checks-list').evaluate((list) => list.scrollWidth - list.clientWidth)).toBe(0);
  // The rows hang where their heights say.
  const tops = await demo.page.locator('.timecite-row').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect()).map(({ top }, index, all) => top - (all[index - 1]?.bottom ?? top)));
  expect(tops.filter((gap) => Math.abs(gap) > 1)).toEqual([]);
});

test('the tip of a problem in the editor shows the whole path of the note that its button links to', async () => {
  demo = await Demo.open();
  await demo.writeNote(`${name}/${name}.md`, '');
  await demo.writeNote('tip.md', `See [[${name}s]].\n`);
  const editor = await demo.openNote('tip.md', 'source');
  await editor.locator('.timecite-problem-mark').hover();
  const button = demo.page.locator('.timecite-tip button', { hasText: `Link to ${name}/${name}` });
  await button.waitFor();
  expect(await cutOff(button)).toEqual([]);
});

test('a menu with the path of a note is no wider than a phone', async () => {
  demo = await Demo.open({ phone: true });
  await demo.writeNote(`${name}/${name}.md`, '');
  await demo.writeNote('menu.md', `See [[${name}s]].\n`);
  await demo.openNote('menu.md');
  await demo.runCommand('timecite:check-note');
  await demo.page.locator('.timecite-problem').click({ button: 'right' });
  const item = demo.page.locator('.menu-item', { hasText: `Link to ${name}/${name}` });
  const { x, width } = await boxOf(item);
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(390);
  expect(await cutOff(item.locator('.menu-item-title'))).toEqual([]);
});

test('on a phone the settings show the whole path that is not in the vault, and what is wrong with a line', async () => {
  demo = await Demo.open({ phone: true });
  await demo.runCommand('app:open-settings');
  const item = (title: string) => demo.page.locator('.setting-item', { hasText: title });
  await item('Ignored notes').locator('textarea').fill(`${name}/${name}.md`);
  await item('Ignored problems').locator('textarea').fill(name);
  await item('is not a problem code.').waitFor();
  const wide = await demo.page.locator('.setting-item').evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map(({ textContent }) => textContent));
  expect(wide).toEqual([]);
});

test('a code block shows all of what is wrong with it', async () => {
  demo = await Demo.open({ viewport: { width: 700, height: 800 } });
  const block = (line: string) => `\`\`\`timecite\n${line}\n\`\`\`\n`;
  await demo.writeNote('mine.md', [`note: ${name}`, name, `filter: ${name}`].map(block).join('\n'));
  const pane = await demo.openNote('mine.md');
  const told = pane.locator('.timecite-block.is-mistaken > [role=alert], .timecite-block-title');
  await told.nth(2).waitFor();
  expect(await cutOff(told)).toEqual([]);
});

test('of a long title a card shows two lines, and its buttons stay in sight', async () => {
  demo = await Demo.open({ viewport: { width: 900, height: 420 } });
  await demo.writeNote('rise.md', videoNote(`Widgets were dear ${cite('00:00:16')}.`, 'videoId: aaaaaaaaaaa', 'Rise of the widget trade '.repeat(40).trim()));
  await (await demo.openNote('rise.md')).locator('.timecite-chip').hover();
  const card = demo.page.locator('.timecite-card');
  await card.waitFor();
  const { bottom } = await card.evaluate((one) => one.getBoundingClientRect());
  const { height: line } = await boxOf(card.locator('.timecite-card-time'));
  const { height } = await boxOf(card.locator('.timecite-card-title'));
  expect(Math.round(height / line)).toBe(2);
  for (const { y, height: tall } of await Promise.all(['Play', 'Copy claim as quote'].map((name) => boxOf(card.getByRole('button', { name }))))) {
    expect(y + tall).toBeLessThan(bottom);
  }
});
