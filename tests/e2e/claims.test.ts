import { boxOf } from './harness/box-of';
import { eventually, until } from './harness/eventually';
import { textsOf } from './harness/guard';
import { demo } from './harness/open-demo';
import { button, choose, count, groups, openClaims, rise, row, rows, search, view } from './open-claims';
import { cite, videoNote } from './video-note';

afterEach(() => demo.close());

describe('scopes', () => {
  test('lists the note under its headings, and follows the note that is opened', async () => {
    await openClaims();
    expect(await groups()).toEqual(['Prices', 'Trade']);
    expect(await rows()).toEqual(['Widgets rose.', 'They fell.', 'Ships came.']);
    expect(await textsOf(demo.page, '.timecite-claim:has-text("They fell") .timecite-chip')).toEqual(['1:20', '2:00']);
    await demo.openNote('gears/gears.md');
    await row('Gears turn.').waitFor();
    expect(await rows()).toEqual(['Gears turn.']);
  });

  test('lists the video, the folder and the vault, with counts', async () => {
    await openClaims();
    await button('This video').click();
    await count('5 claims');
    expect(await groups()).toEqual(['Fall of the widget trade', 'Rise of the widget trade']);
    await button('This folder').click();
    await count('5 claims');
    await button('Whole vault').click();
    await row('Gears turn.').or(view().locator('.timecite-claim').first()).first().waitFor();
    await search('gears turn');
    await count(/^1 of \d+ claims$/);
    expect(await rows()).toEqual(['Gears turn.']);
  });

  test('remembers what is shown when the app is opened again', async () => {
    await openClaims();
    await button('This video').click();
    await choose('Group and sort', 'Sort by time');
    await search('widgets');
    await count('of 5 claims');
    await demo.run(({ host }) => host.workspace.requestSaveLayout.run());
    await demo.run((page) => page.restart());
    await row('Widgets rose.').waitFor();
    expect(await view().locator('input').inputValue()).toBe('widgets');
    expect(await button('This video').getAttribute('aria-pressed')).toBe('true');
  });
});

test('a claim runs in the direction of its language', async () => {
  await openClaims();
  await demo.writeNote('claims/rise.md', rise.replace('Ships came', 'ספינות באו').replace('Trade', 'מסחר'));
  await button('This folder').click();
  await row('ספינות באו').waitFor();
  const rights = (text: string, selector: string) =>
    row(text).evaluate((one, inner) => [one, ...Array.from(one.querySelectorAll(inner))].map((each) => {
      const range = document.createRange();
      range.selectNodeContents(each);
      return each === one ? one.getBoundingClientRect().right - parseFloat(getComputedStyle(one).paddingRight) : range.getBoundingClientRect().right;
    }), selector);
  for (const [text, atEnd] of [['ספינות באו', true], ['They fell.', false]] as const) {
    const [edge = NaN, ...inner] = await rights(text, '.timecite-claim-place, .timecite-claim-text');
    expect(inner.map((right) => Math.abs(edge - right) < 2)).toEqual(inner.map(() => atEnd));
  }
});

test('a narrow sidebar has the buttons in two rows of four, and cuts off no word of what it says', async () => {
  await openClaims();
  await demo.page.addStyleTag({ content: '.mod-right-split { width: 240px !important; min-width: 0 !important; flex-basis: 240px !important; }' });
  const tops = await view().locator('.nav-action-button').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect([0, 4].map((from) => new Set(tops.slice(from, from + 4)).size)).toEqual([1, 1]);
  expect(tops[4]).toBeGreaterThan(tops[0] ?? NaN);
  await search('x'.repeat(80));
  const text = view().locator('.timecite-empty-text');
  await text.waitFor();
  expect(await text.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  expect((await boxOf(text)).width).toBeLessThan(240);
});

describe('order', () => {
  test.each([
    ['Group by note', ['Fall of the widget trade', 'Rise of the widget trade'], ['Ports closed.', 'It is said to be over.', 'Widgets rose.', 'They fell.', 'Ships came.']],
    ['Group by video', ['Fall of the widget trade and 1 more note'], ['Ports closed.', 'It is said to be over.', 'Widgets rose.', 'They fell.', 'Ships came.']],
    ['Group by heading', ['Fall of the widget trade', 'Rise of the widget trade › Prices', 'Rise of the widget trade › Trade'], ['Ports closed.', 'It is said to be over.', 'Widgets rose.', 'They fell.', 'Ships came.']],
    ['Do not group', [], ['Ports closed.', 'It is said to be over.', 'Widgets rose.', 'They fell.', 'Ships came.']],
  ])('%s', async (grouping, headers, claims) => {
    await openClaims();
    await button('This folder').click();
    await choose('Group and sort', grouping);
    await count('5 claims');
    await eventually(async () => expect(await groups()).toEqual(headers));
    await eventually(async () => expect(await rows()).toEqual(claims));
  });

  test('sorts by time across notes', async () => {
    await openClaims();
    await button('This folder').click();
    await choose('Group and sort', 'Group by video');
    await choose('Group and sort', 'Sort by time');
    await eventually(async () => expect(await rows()).toEqual(['Widgets rose.', 'Ports closed.', 'They fell.', 'Ships came.', 'It is said to be over.']));
  });
});

describe('filter', () => {
  test('finds words of claims, headings and notes and marks them', async () => {
    await openClaims();
    await button('This folder').click();
    await search('PRICES fell');
    await count('1 of 5 claims');
    expect(await rows()).toEqual(['They fell.']);
    expect(await textsOf(demo.page, '.timecite-claims-scroller .suggestion-highlight')).toEqual(['Prices', 'fell']);
    // A mark is no ground for faint words.
    const colors = await view().locator('.timecite-claims-scroller .suggestion-highlight').evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).color));
    expect(colors[0]).toBe(colors[1]);
    await search('nothing like it');
    await view().getByText('No claim matches "nothing like it".').waitFor();
    await view().getByRole('button', { name: 'Clear filter' }).click();
    await count('5 claims');
  });

  test('shows corrected times, and those without a video', async () => {
    await openClaims();
    await button('This video').click();
    await choose('Show only', 'Corrected times');
    await count('1 of 5 claims');
    expect(await rows()).toEqual(['It is said to be over.']);
    await choose('Show only', 'Corrected times');
    await choose('Show only', 'Without a video');
    await view().getByText('No claims without a video.').waitFor();
    await view().getByRole('button', { name: 'Show all claims' }).click();
    await count('5 claims');
  });
});

test('a wheel scrolls the list also where it turns over the header at its top', async () => {
  await openClaims();
  await demo.writeNote('claims/rise.md', videoNote(Array.from({ length: 60 }, (_, at) => `Ship ${at} came ${cite(`00:10:${String(at).padStart(2, '0')}`)}.`).join('\n\n')));
  await row('Ship 5 came.').waitFor();
  const list = view().locator('.timecite-claims-scroller');
  await list.evaluate((element) => void (element.scrollTop = 100));
  await view().locator('.timecite-sticky-head.is-shown').hover();
  await demo.page.mouse.wheel(0, 30);
  await until(() => list.evaluate(({ scrollTop }) => scrollTop), (now) => now === 130);
});

test('a title that the pane cuts short is told whole where the pointer rests, and no other is', async () => {
  await openClaims();
  const title = 'Rise of the widget trade in the long years before the war and in the short ones after it';
  await demo.writeNote('claims/rise.md', videoNote(`Widgets rose ${cite('00:00:16')}.`, 'videoId: aaaaaaaaaaa', title));
  const head = view().locator('.timecite-claims-scroller .timecite-claims-group .tree-item-inner', { hasText: 'the long years' });
  await head.hover();
  await demo.page.locator('.tooltip', { hasText: title }).waitFor();
  await demo.writeNote('claims/rise.md', videoNote(`Widgets rose ${cite('00:00:16')}.`, 'videoId: aaaaaaaaaaa', 'Rise'));
  await demo.page.mouse.move(5, 5);
  const short = view().locator('.timecite-claims-scroller .timecite-claims-group .tree-item-inner', { hasText: /^Rise$/ });
  await short.hover();
  await demo.page.waitForTimeout(700);
  expect(await demo.page.locator('.tooltip').count()).toBe(0);
});

test('on a phone everything can be hit, and a long press offers the actions', async () => {
  await openClaims('claims/rise.md', { phone: true });
  const sizes = await view().locator('.nav-action-button, .tree-item-self').evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  const chip = row('Widgets rose.').locator('.timecite-chip');
  const box = await boxOf(chip);
  const hit = await chip.evaluate((one, { x, y, height }) => one.contains(document.elementFromPoint(x + 4, y + height / 2 + 20)) && one.contains(document.elementFromPoint(x + 4, y + height / 2 - 20)), box);
  expect(hit).toBe(true);
  await row('Ships came.').locator('.timecite-claim-text').dispatchEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 200, clientY: 300 });
  expect((await textsOf(demo.page, '.menu-item-title')).slice(0, 3)).toEqual(['Play at 3:00', 'Open in browser at 3:00', 'Open']);
});
