import { Demo } from './harness/demo';
import { chip, cite, embedPlays, videoNote } from './video-note';

let demo: Demo;

afterEach(() => demo.close());

const body = `Widgets were given away ${cite('00:01:05')}. They were dear later ${cite('07:55:00')}. Gears replaced them ${cite('00:09:09')}.`;

async function open(mode: 'reading' | 'live preview', options: Parameters<typeof Demo.open>[0] = {}) {
  demo = await Demo.open(options);
  await demo.writeNote('rise.md', videoNote(body));
  return demo.openNote('rise.md', mode);
}

function card() {
  return demo.page.locator('.timecite-card');
}

test.each(['reading', 'live preview'] as const)('resting on a chip shows what it cites, in %s', async (mode) => {
  const pane = await open(mode);
  await chip(pane, '7:55').hover();
  await card().waitFor();
  expect(await card().locator('.timecite-card-title').textContent()).toBe('Rise of the widget trade');
  expect(await card().locator('.timecite-card-time').textContent()).toBe('7:55');
  expect(await card().locator('p').allTextContents()).toEqual(['Widgets were given away.', 'They were dear later.', 'Gears replaced them.']);
  expect(await card().locator('.timecite-card-reason').textContent()).toMatch(/^Corrected from 07:55:00\. /);
  expect(await card().locator('img').count()).toBe(0);
});

test.each([
  ['the note names no video', 'channel: none', '0:16', 'This note names no video, so there is nothing to play. Add a videoId or video property.'],
  ['the markup of the time is damaged', 'videoId: aaaaaaaaaaa', '0:21', 'The markup of this timestamp is damaged. Timecite understands it, but other programs may not; the checks can fix it.'],
  ['the time lies past the end of the video', 'videoId: aaaaaaaaaaa\nduration: 300', '9:09', 'The video ends at 5:00.'],
])('the card says that %s', async (_name, video, shown, reason) => {
  await open('reading');
  await demo.writeNote('rise.md', videoNote(`Widgets ${cite('00:00:16')}. Gears ${cite('9:09', '[9:09]')}. Cogs ${cite('00:00:21]', '[00:00:21]')}.`, video));
  await chip(demo.page.locator('.markdown-preview-view'), shown).hover();
  await card().waitFor();
  expect(await card().locator('.timecite-card-reason').allTextContents()).toEqual([reason]);
});

test('the buttons of a card stay in sight in a low window, however long its claim; the claim scrolls', async () => {
  await open('reading', { viewport: { width: 900, height: 420 } });
  await demo.writeNote('rise.md', videoNote(`Widgets ${'were given away to whoever came by, and '.repeat(40)} then no more ${cite('00:01:05')}.\n\n${'And so on.\n\n'.repeat(9)}`));
  const pane = demo.page.locator('.markdown-preview-view');
  await chip(pane, '1:05').evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await chip(pane, '1:05').hover();
  await card().waitFor();
  for (const name of ['Play', 'Copy claim as quote']) await card().getByRole('button', { name }).click({ trial: true });
  const { bottom, cut } = await card().evaluate((one) => ({
    bottom: Math.max(...Array.from(one.querySelectorAll('button'), (button) => button.getBoundingClientRect().bottom)) - one.getBoundingClientRect().bottom,
    cut: one.scrollHeight - one.clientHeight,
  }));
  expect([bottom < 0, cut]).toEqual([true, 0]);
  await card().locator('.timecite-card-claims').hover();
  await demo.page.mouse.wheel(0, 2000);
  await demo.page.waitForFunction(() => (document.querySelector('.timecite-card-claims')?.scrollTop ?? 0) > 100);
  await card().waitFor();
});

test('the card shows each claim in the direction of its language', async () => {
  await open('reading');
  await demo.writeNote('rise.md', videoNote(`הגלגל מסתובב ${cite('00:02:00')}. Gears turn ${cite('00:03:00')}.`));
  await chip(demo.page.locator('.markdown-preview-view'), '2:00').hover();
  await card().waitFor();
  expect(await card().locator('p').evaluateAll((all) => all.map((one) => getComputedStyle(one).direction))).toEqual(['rtl', 'ltr']);
});

test('the icons of a card stand in line with their words', async () => {
  const pane = await open('reading');
  await chip(pane, '7:55').hover();
  await card().waitFor();
  const offsets = await card().locator('svg').evaluateAll((all) =>
    all.map((icon) => {
      const words = document.createRange();
      words.selectNodeContents(icon.parentElement?.nextElementSibling ?? icon);
      const middle = (rect?: DOMRect) => ((rect?.top ?? NaN) + (rect?.bottom ?? NaN)) / 2;
      return Math.abs(middle(icon.getBoundingClientRect()) - middle(words.getClientRects()[0]));
    }),
  );
  expect(offsets.filter((offset) => !(offset < 1.2))).toEqual([]);
  expect(offsets.length).toBe(3);
});

test('the card plays and copies, and goes when the pointer leaves it', async () => {
  const pane = await open('reading', { permissions: ['clipboard-read', 'clipboard-write'] });
  await chip(pane, '7:55').hover();
  await card().getByRole('button', { name: 'Copy claim as quote' }).click();
  await demo.page.locator('.notice', { hasText: 'Claim copied' }).waitFor();
  expect(await demo.page.evaluate(() => navigator.clipboard.readText())).toContain('> They were dear later.');
  await card().getByRole('button', { name: 'Play' }).click();
  await embedPlays(demo, 'aaaaaaaaaaa', 475);
  await demo.page.mouse.move(5, 5);
  await card().waitFor({ state: 'detached' });
});

test('the card of a time in doubt plays its other reading, too', async () => {
  await open('reading');
  await demo.writeNote('rise.md', videoNote(`Widgets ${cite('02:10:00')}. Gears ${cite('03:20:00')}.`));
  await chip(demo.page.locator('.markdown-preview-view'), '2:10:00').hover();
  await card().waitFor();
  expect(await card().getByRole('button').allTextContents()).toEqual(['Play', 'Play at 2:10', 'Copy claim as quote']);
  await card().getByRole('button', { name: 'Play at 2:10' }).click();
  await embedPlays(demo, 'aaaaaaaaaaa', 130);
});

test('a chip that was pressed shows no card, though the player comes beside it, until the pointer has been elsewhere', async () => {
  await open('reading');
  await demo.page.clock.install();
  await demo.runCommand('timecite:open-claims');
  const listed = chip(demo.page.locator('.timecite-claims'), '1:05');
  await listed.click();
  await embedPlays(demo, 'aaaaaaaaaaa', 65);
  await demo.page.clock.runFor(1000);
  expect(await card().count()).toBe(0);
  await demo.page.mouse.move(5, 5);
  await listed.hover();
  await card().waitFor();
});

test('the card gives way to the menu of its chip, and comes again', async () => {
  const pane = await open('reading');
  await chip(pane, '7:55').hover();
  await card().waitFor();
  await chip(pane, '7:55').click({ button: 'right' });
  await demo.page.locator('.menu').waitFor();
  expect(await card().count()).toBe(0);
  await demo.page.keyboard.press('Escape');
  await demo.page.mouse.move(5, 5);
  await chip(pane, '7:55').hover();
  await card().waitFor();
});

test('passing over chips shows nothing, and one card is the most there is', async () => {
  const pane = await open('reading');
  await demo.page.clock.install();
  for (const shown of ['1:05', '7:55', '9:09', '1:05']) await chip(pane, shown).hover();
  await demo.page.mouse.move(5, 5);
  await demo.page.clock.runFor(1000);
  expect(await card().count()).toBe(0);
  await chip(pane, '1:05').hover();
  await card().waitFor();
  await chip(pane, '9:09').hover();
  await card().filter({ hasText: '9:09' }).waitFor();
  expect(await card().count()).toBe(1);
});

test('a chip shows its card and no tooltip beside it, and keeps its name', async () => {
  const pane = await open('reading');
  await demo.page.clock.install();
  await chip(pane, '7:55').hover();
  await card().waitFor();
  await demo.page.clock.runFor(1000);
  expect(await demo.page.locator('.tooltip').count()).toBe(0);
  await pane.getByRole('button', { name: 'Play at 7 minutes 55 seconds, corrected from 07:55:00 · 7:55', exact: true }).waitFor();
});

test('works in the claims view', async () => {
  await open('reading');
  await demo.runCommand('timecite:open-claims');
  const row = demo.page.locator('.timecite-claim', { hasText: 'dear later' });
  await row.locator('.timecite-chip').hover();
  await card().filter({ hasText: 'They were dear later.' }).waitFor();
});

test('a poster is fetched only when previews are on', async () => {
  const pane = await open('reading');
  const asked: string[] = [];
  await demo.context.route('https://i.ytimg.com/**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" width="480" height="360"/>' });
  });
  await demo.page.keyboard.press('Control+,');
  await demo.page.locator('.setting-item', { hasText: /preview/i }).locator('.checkbox-container').first().click();
  await demo.page.keyboard.press('Escape');
  expect(asked).toEqual([]);
  await chip(pane, '7:55').hover();
  await card().locator('img').waitFor();
  expect(asked).toEqual(['https://i.ytimg.com/vi/aaaaaaaaaaa/hqdefault.jpg']);
});

test('a link keeps its page preview beside the cards', async () => {
  demo = await Demo.open();
  await demo.writeNote('other.md', 'The other note.');
  await demo.writeNote('rise.md', videoNote(`See [[other]] and ${cite('00:01:05')}.`));
  const pane = await demo.openNote('rise.md');
  await chip(pane, '1:05').hover();
  await card().waitFor();
  await pane.locator('a.internal-link').hover();
  await demo.page.locator('.popover', { hasText: 'The other note.' }).waitFor();
  await card().waitFor({ state: 'detached' });
});

test('shows a claim in the claims view', async () => {
  const pane = await open('reading');
  await chip(pane, '9:09').click({ button: 'right' });
  await demo.page.locator('.menu-item', { hasText: 'Show in claims view' }).click();
  await demo.page.locator('.timecite-claim.is-active', { hasText: 'Gears replaced them' }).waitFor();
});
