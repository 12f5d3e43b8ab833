import type { Locator } from 'playwright-core';
import { flashOf } from './flash';
import { boxOf } from './harness/box-of';
import { Demo, type DemoOptions } from './harness/demo';
import { eventually } from './harness/eventually';
import { textsOf } from './harness/guard';
import { cite, embedOnce, embedPlays, videoNote } from './video-note';

let demo: Demo;

afterEach(() => demo.close());

const rise = videoNote(`## Prices\n\nWidgets rose ${cite('00:00:16')}. They fell ${cite('00:01:20')}, ${cite('00:02:00')}.\n\n## Trade\n\nShips came ${cite('00:03:00')}.`);
const fall = videoNote(`Ports closed ${cite('00:00:40')}. It is said to be **over** ${cite('07:55:00')}.`, 'videoId: aaaaaaaaaaa\nduration: 700', 'Fall of the widget trade');
const notes = { 'claims/rise.md': rise, 'claims/fall.md': fall, 'gears/gears.md': videoNote(`Gears turn ${cite('00:00:05')}.`, 'videoId: bbbbbbbbbbb', 'Gears') };

async function openClaims(path = 'claims/rise.md', options: DemoOptions = {}): Promise<void> {
  demo = await Demo.open(options);
  for (const [note, text] of Object.entries(notes)) await demo.writeNote(note, text);
  await demo.openNote(path);
  await demo.pickCommand('Open claims');
  await row('Widgets rose.').waitFor();
}

function view(): Locator {
  return demo.page.locator('.timecite-claims');
}

function row(text: string): Locator {
  return view().locator('.timecite-claim', { hasText: text });
}

function rows(): Promise<string[]> {
  return textsOf(demo.page, '.timecite-claims .timecite-claim-text');
}

function groups(): Promise<string[]> {
  return textsOf(demo.page, '.timecite-claims-scroller .timecite-claims-group .tree-item-inner');
}

function button(label: string): Locator {
  return view().getByRole('button', { name: label, exact: true });
}

async function choose(menu: string, item: string): Promise<void> {
  await button(menu).click();
  await demo.page.locator('.menu-item', { hasText: item }).click();
}

async function count(text: string | RegExp): Promise<void> {
  await view().locator('.timecite-claims-count', { hasText: text }).waitFor();
}

async function search(text: string): Promise<void> {
  await view().locator('input').fill(text);
}

/** Waits until the claims of these notes are stored for the next start. */
async function allStored(): Promise<void> {
  const stored = () => demo.page.evaluate(async () => {
    const name = (await indexedDB.databases()).find((one) => one.name?.startsWith('timecite-'))?.name;
    if (name === undefined) return [];
    return new Promise<string[]>((found, fail) => {
      const open = indexedDB.open(name);
      open.onsuccess = () => {
        const all = open.result.transaction('shelves').objectStore('shelves').getAll();
        all.onsuccess = () => {
          open.result.close();
          found((all.result as { path: string }[][]).flat().map(({ path }) => path));
        };
        all.onerror = () => fail(new Error(String(all.error)));
      };
    });
  });
  await eventually(async () => expect(await stored()).toEqual(expect.arrayContaining(Object.keys(notes))));
}

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

describe('going to the place', () => {
  test('a click scrolls the note to the claim and flashes it', async () => {
    await openClaims();
    await demo.writeNote('claims/rise.md', rise.replace('## Trade', `${'Filler without end.\n\n'.repeat(80)}## Trade`));
    expect(await flashOf(demo, () => row('Ships came.').locator('.timecite-claim-text').click())).toContain('Ships came');
  });

  test('with Mod held a click opens a new tab, with Mod and Alt a split', async () => {
    await openClaims();
    const leaves = () => demo.run(({ host }) => host.workspace.getLeavesOfType('markdown').length);
    const before = await leaves();
    await row('Widgets rose.').locator('.timecite-claim-text').click({ modifiers: ['Control'] });
    await eventually(async () => expect(await leaves()).toBe(before + 1));
    // With Mod held the page preview comes, too, and may lie over the next row.
    await demo.page.mouse.move(5, 5);
    await demo.page.locator('.hover-popover').waitFor({ state: 'detached' });
    await row('They fell.').locator('.timecite-claim-text').click({ modifiers: ['Control', 'Alt'] });
    await eventually(async () => expect(await leaves()).toBe(before + 2));
    await row('They fell.').locator('.timecite-claim-text').click({ button: 'right' });
    await demo.page.locator('.menu-item', { hasText: 'Open to the right' }).click();
    await eventually(async () => expect(await leaves()).toBe(before + 3));
    await row('Widgets rose.').locator('.timecite-claim-text').click({ modifiers: ['Alt'] });
    await row('Ships came.').locator('.timecite-claim-text').click({ modifiers: ['Alt'] });
    expect(await leaves()).toBe(before + 3);
    expect(await view().locator('.is-selected').count()).toBeGreaterThan(1);
  });

  test('hovering asks for the page preview of the place', async () => {
    await openClaims();
    await demo.run(({ host }) => {
      Object.assign(window, { asked: [] });
      host.app.workspace.on('hover-link' as 'quit', (asked: unknown) => (window as unknown as { asked: unknown[] }).asked.push(asked));
    });
    await row('They fell.').locator('.timecite-claim-text').hover();
    const asked = () => demo.page.evaluate(() => (window as unknown as { asked: { source: string; linktext: string; state: unknown }[] }).asked.map(({ source, linktext, state }) => ({ source, linktext, state })));
    await eventually(async () => expect(await asked()).toEqual([{ source: 'timecite', linktext: 'claims/rise.md', state: { scroll: 7 } }]));
  });
});

describe('keyboard', () => {
  test('goes through the list, folds groups, opens and plays', async () => {
    await openClaims();
    const list = view().locator('.timecite-claims-scroller');
    await view().locator('input').focus();
    await demo.page.keyboard.press('ArrowDown');
    const active = () => list.locator('.is-active').textContent();
    expect(await active()).toContain('Widgets rose.');
    await demo.page.keyboard.press('ArrowDown');
    expect(await active()).toContain('They fell.');
    await demo.page.keyboard.press('End');
    expect(await active()).toContain('Ships came.');
    await demo.page.keyboard.press('Home');
    expect(await active()).toContain('Prices');
    await demo.page.keyboard.press('ArrowLeft');
    expect(await rows()).toEqual(['Ships came.']);
    await demo.page.keyboard.press('ArrowRight');
    await demo.page.keyboard.press('ArrowDown');
    await demo.page.keyboard.press('ArrowDown');
    await demo.page.keyboard.press(' ');
    await embedPlays(demo, 'aaaaaaaaaaa', 80);
    await list.focus();
    expect(await flashOf(demo, () => demo.page.keyboard.press('Enter'))).toContain('They fell');
  });

  test('typing goes to the filter, and Escape out of it', async () => {
    await openClaims();
    await view().locator('.timecite-claims-scroller').focus();
    await demo.page.keyboard.type('ships');
    await count('1 of 3 claims');
    expect(await view().locator('input').inputValue()).toBe('ships');
    await demo.page.keyboard.press('Escape');
    await count('3 claims');
  });

  test('selects several, and opens the row menu', async () => {
    await openClaims();
    await view().locator('input').focus();
    await demo.page.keyboard.press('Enter');
    await demo.page.keyboard.press('Shift+ArrowDown');
    expect(await view().locator('[aria-selected="true"]').count()).toBe(2);
    await demo.page.keyboard.press('Shift+F10');
    expect(await textsOf(demo.page, '.menu-item-title')).toEqual(['Copy 2 claims as quotes', 'Copy 2 claims as text', 'Copy 2 claims as table']);
    await demo.page.keyboard.press('Escape');
    await demo.page.keyboard.press('Control+a');
    expect(await view().locator('[aria-selected="true"]').count()).toBe(3);
  });

  test('shows the times that a row leaves out, goes through them and plays them', async () => {
    const times = Array.from({ length: 12 }, (_, minute) => cite(`00:${String(minute + 1).padStart(2, '0')}:00`)).join(' ');
    await openClaims();
    await demo.writeNote('claims/rise.md', rise.replace('Ships came ', `Ships came to all the harbours of the north ${times} `));
    const ships = row('Ships came to all');
    await ships.locator('.timecite-claim-rest', { hasText: '+9' }).waitFor();
    await view().locator('input').press('Enter');
    await demo.page.keyboard.press('End');
    expect(await ships.getAttribute('aria-expanded')).toBe('false');
    await demo.page.keyboard.press('ArrowRight');
    expect(await ships.locator('.timecite-chip').count()).toBe(13);
    expect(await ships.getAttribute('aria-expanded')).toBe('true');
    for (let press = 0; press < 11; press += 1) await demo.page.keyboard.press('ArrowRight');
    await demo.page.keyboard.press('Enter');
    await embedPlays(demo, 'aaaaaaaaaaa', 660);
    await view().locator('.timecite-claim.is-playing', { hasText: 'Ships came to all' }).waitFor();
    await demo.page.keyboard.press('ArrowLeft');
    await demo.page.keyboard.press('Space');
    await embedPlays(demo, 'aaaaaaaaaaa', 600);
    await demo.page.keyboard.press('Escape');
    await demo.page.keyboard.press('ArrowLeft');
    expect(await ships.locator('.timecite-chip').count()).toBe(4);
    await ships.locator('.timecite-claim-rest').click();
    expect(await ships.locator('.timecite-chip').count()).toBe(13);
    await demo.page.keyboard.press('ArrowUp');
    expect(await view().locator('.timecite-claims-scroller .is-active').textContent()).toContain('Trade');
  });

  test('passes the list with one Tab, whatever times it shows', async () => {
    await openClaims();
    await view().locator('.timecite-claims-scroller').focus();
    await demo.page.keyboard.press('Shift+Tab');
    await demo.page.keyboard.press('Tab');
    expect(await view().locator('.timecite-claims-scroller').evaluate((list) => list === document.activeElement)).toBe(true);
    await demo.page.keyboard.press('Tab');
    expect(await view().evaluate((one) => one.contains(document.activeElement))).toBe(false);
  });

  test('opens the menus of the buttons below them', async () => {
    await openClaims();
    for (const menu of ['Group and sort', 'Show only', 'More options']) {
      await button(menu).focus();
      await demo.page.keyboard.press('Enter');
      const [above, below] = [await boxOf(button(menu)), await boxOf(demo.page.locator('.menu'))];
      expect(below.y).toBeCloseTo(above.y + above.height, 0);
      await demo.page.keyboard.press('Escape');
    }
  });

  test('is a tree to a screen reader, each row with its place in it', async () => {
    await openClaims();
    const tree = view().getByRole('tree', { name: 'Claims' });
    expect(await tree.getByRole('treeitem').count()).toBe(5);
    const item = tree.getByRole('treeitem', { name: /They fell/ });
    expect(await item.evaluate((one) => ['level', 'posinset', 'setsize'].map((name) => one.getAttribute(`aria-${name}`)))).toEqual(['2', '3', '5']);
    expect(await tree.getByRole('treeitem', { expanded: true }).count()).toBe(2);
  });
});

describe('taking claims along', () => {
  const moment = '[0:16](https://www.youtube.com/watch?v=aaaaaaaaaaa&t=16s)';
  const link = '[[rise#Prices|Rise of the widget trade]]';

  async function copied(item: string): Promise<string> {
    await row('Widgets rose.').click({ button: 'right' });
    await demo.page.locator('.menu-item', { hasText: item }).click();
    // It goes by a click, so that the next one is waited for.
    await demo.page.locator('.notice', { hasText: 'Claim copied.' }).click();
    return demo.page.evaluate(() => navigator.clipboard.readText());
  }

  test('copies as quote, as text and as table', async () => {
    await openClaims('claims/rise.md', { permissions: ['clipboard-read', 'clipboard-write'] });
    expect(await copied('Copy as quote')).toBe(`> Widgets rose. ${moment}\n> — ${link}\n`);
    expect(await copied('Copy as text')).toBe('Widgets rose. (0:16) — Rise of the widget trade\n');
    expect(await copied('Copy as table')).toBe(`| Claim | Time | Note |\n| --- | --- | --- |\n| Widgets rose. | ${moment} | ${link.replace('|', '\\|')} |\n`);
  });

  test('copies from the button of the row under the pointer', async () => {
    await openClaims('claims/rise.md', { permissions: ['clipboard-read', 'clipboard-write'] });
    await row('Ships came.').hover();
    await row('Ships came.').getByRole('button', { name: 'Copy as quote' }).click();
    await demo.page.locator('.notice', { hasText: 'Claim copied.' }).waitFor();
    expect(await demo.page.evaluate(() => navigator.clipboard.readText())).toContain('> Ships came. [3:00]');
  });

  test.each([
    ['a short line', 'Ships came'],
    ['a full line', 'Ships came to the harbour of the'],
    ['a full line and a short one', 'Ships came to the harbour of the northern sea and'],
    ['two full lines', 'Ships came to the harbour of the northern sea and all of them had to wait'],
    ['a short line from right to left', 'ספינות באו'],
    ['two lines from right to left', 'ספינות באו לנמל של הים הצפוני הגדול מאוד וכולן חיכו'],
  ])('the buttons of a row cover nothing of it: %s', async (_name, text) => {
    await openClaims();
    await demo.writeNote('claims/rise.md', rise.replace('Ships came', text));
    const ships = row(`${text}.`);
    await ships.hover({ position: { x: 30, y: 12 } });
    const [tools, ...shown] = await ships.evaluate((one) => {
      const buttons = one.querySelector('.timecite-claim-tools');
      const words = document.createRange();
      words.selectNodeContents(one.querySelector('.timecite-claim-text') ?? one);
      const chip = one.querySelector('.timecite-chip-time') ?? one;
      return [...(buttons?.getClientRects() ?? []), ...words.getClientRects(), ...chip.getClientRects()].map(({ left, right, top, bottom }) => ({ left, right, top, bottom }));
    });
    if (!tools) throw new Error('The row under the pointer has no buttons.');
    expect(shown.filter(({ left, right, top, bottom }) => right > tools.left && left < tools.right && Math.min(bottom, tools.bottom) - Math.max(top, tools.top) > 3)).toEqual([]);
    if (/^ס/.test(text)) expect(await ships.evaluate((one) => one.querySelector('.timecite-claim-tools')?.className)).toContain('is-at-start');
    await ships.getByRole('button', { name: 'More actions' }).click();
    await demo.page.locator('.menu').waitFor();
  });

  test('where a line leaves room for one button, it is the menu, in the row itself', async () => {
    await openClaims();
    const seen = new Set<string>();
    for (let letters = 0; letters < 16; letters += 1) {
      const text = `Ships came to the s${'e'.repeat(letters)}a`;
      await demo.writeNote('claims/rise.md', rise.replace('Ships came', text));
      const ships = row(`${text}.`);
      await ships.hover({ position: { x: 30, y: 12 } });
      const tools = ships.locator('.timecite-claim-tools');
      if (!((await tools.getAttribute('class')) ?? '').includes('is-menu-alone')) continue;
      expect(await tools.getByRole('button').count()).toBe(1);
      const [own, its] = [await ships.boundingBox(), await tools.boundingBox()];
      seen.add(own && its && its.y + its.height <= own.y + own.height + 1 ? 'inside' : 'below');
    }
    expect([...seen]).toContain('inside');
  });

  test('is dropped into a note as a quote', async () => {
    await openClaims();
    const data = await row('Widgets rose.').evaluate((one) => {
      const transfer = new DataTransfer();
      one.dispatchEvent(new DragEvent('dragstart', { dataTransfer: transfer, bubbles: true }));
      return transfer.getData('text/plain');
    });
    expect(data).toBe(`> Widgets rose. ${moment}\n> — ${link}\n`);
  });

  test('exports the list as a note, as CSV and as JSON, never over a file that is there', async () => {
    await openClaims();
    await search('ships');
    await count('1 of 3 claims');
    for (const [item, path] of [['Export list as JSON', 'Claims.json'], ['Export list as CSV', 'Claims.csv'], ['Export list as note', 'Claims.md']] as const) {
      await choose('More options', item);
      await demo.page.locator('.notice', { hasText: path }).click();
    }
    const found = await demo.run(({ host }) => host.app.vault.getFiles().map(({ path }) => path).filter((path) => /(^|\/)Claims\./.test(path)));
    const read = async (end: string) => demo.readNote(found.find((path) => path.endsWith(end)) ?? '');
    expect(JSON.parse(await read('.json'))).toMatchObject([{ note: 'claims/rise.md', text: 'Ships came.', headings: ['Trade'], timestamps: [{ raw: '00:03:00', seconds: 180, reading: 'literal' }] }]);
    expect((await read('.csv')).split('\n')[1]).toBe('claims/rise.md,3:00,180,,literal,00:03:00,Ships came.,,Trade,aaaaaaaaaaa');
    expect(await read('.md')).toContain('## Trade\n\n- Ships came. [3:00](https://www.youtube.com/watch?v=aaaaaaaaaaa&t=180s) — [[rise#Trade|Rise of the widget trade]]');
    await demo.openNote('claims/rise.md');
    await choose('More options', 'Export list as CSV');
    await demo.page.locator('.notice', { hasText: 'Claims 1.csv' }).waitFor();
  });
});

describe('following the video', () => {
  test('marks the claim that plays and goes along, until another is chosen', async () => {
    await openClaims();
    await row('Widgets rose.').locator('.timecite-chip').click();
    await embedPlays(demo, 'aaaaaaaaaaa', 16);
    await view().locator('.timecite-claim.is-playing', { hasText: 'Widgets rose.' }).waitFor();
    await row('Ships came.').locator('.timecite-chip').click();
    await view().locator('.timecite-claim.is-playing', { hasText: 'Ships came.' }).waitFor();
    expect(await view().locator('.is-playing.timecite-claim').count()).toBe(1);
    await row('They fell.').locator('.timecite-claim-text').click();
    expect(await button('Follow the video').getAttribute('aria-pressed')).toBe('false');
    await button('Follow the video').click();
    expect(await button('Follow the video').getAttribute('aria-pressed')).toBe('true');
    await embedOnce(demo, ({ seconds }) => seconds >= 180);
  });

  test('is at the claim that plays when the view is opened', async () => {
    demo = await Demo.open();
    await demo.writeNote('claims/rise.md', `${rise}\n${Array.from({ length: 60 }, (_, second) => `- Ship ${second} came ${cite(`00:04:${second}`)}`).join('\n')}`);
    const pane = await demo.openNote('claims/rise.md');
    await pane.locator('.timecite-chip').first().click();
    await embedPlays(demo, 'aaaaaaaaaaa', 16);
    await demo.pickCommand('Open claims');
    const [list, playing] = [view().locator('.timecite-claims-list'), view().locator('.timecite-claim.is-playing', { hasText: 'Widgets rose.' })];
    await playing.waitFor();
    await eventually(async () => expect((await boxOf(playing)).y).toBeGreaterThanOrEqual((await boxOf(list)).y));
  });
});

describe('in a note', () => {
  test('a code block lists claims, and says what is wrong with it', async () => {
    demo = await Demo.open();
    for (const [note, text] of Object.entries(notes)) await demo.writeNote(note, text);
    await demo.writeNote('mine.md', '```timecite\nnote: rise\nfilter: widgets\n```\n\n```timecite\ncolour: red\ngroup: size\n```\n\n```timecite\nnote: gone\n```\n');
    const pane = await demo.openNote('mine.md');
    await pane.locator('.timecite-block .timecite-claim', { hasText: 'Widgets rose.' }).waitFor();
    expect(await pane.locator('.timecite-block-title').allTextContents()).toEqual(['1 claim of "Rise of the widget trade" matching "widgets"']);
    expect(await pane.locator('.timecite-block.is-mistaken').allTextContents()).toEqual([
      '"colour" is not known. There is note, video, folder, filter, show, group or sort."group" can be note, video, heading or none, not "size".',
      'There is no note "gone".',
    ]);
    await demo.writeNote('claims/rise.md', rise.replace('Widgets rose', 'Widgets soared'));
    await pane.locator('.timecite-block .timecite-claim', { hasText: 'Widgets soared.' }).waitFor();
    await demo.writeNote('claims/rise.md', rise.replace('Widgets rose', 'Gears turned'));
    await pane.locator('.timecite-block-title', { hasText: 'No claim of "Rise of the widget trade" matches "widgets".' }).waitFor();
    expect(await pane.locator('.timecite-block .timecite-claims-list').isVisible()).toBe(false);
    await demo.writeNote('claims/rise.md', rise);
    await pane.locator('.timecite-block .timecite-claim', { hasText: 'Widgets rose.' }).waitFor();
    await demo.screenshot('claims-block');
  });

  test('a code block finds what it names once that is there, and goes along when its own note gets another path', async () => {
    demo = await Demo.open();
    const block = (options: string) => `\`\`\`timecite\n${options}\n\`\`\`\n`;
    await demo.writeNote('mine.md', `${rise}\n\n${block('note: gears')}\n${block('folder: gears')}\n${block('')}`);
    const pane = await demo.openNote('mine.md');
    const blocks = () => textsOf(demo.page, '.timecite-block > :first-child, .timecite-block.is-mistaken > [role=alert]').then((all) => all.filter((text) => text !== ''));
    const rename = (from: string, to: string) => demo.run(async ({ host }, paths) => host.app.fileManager.renameFile(host.app.vault.getFileByPath(paths.from)!, paths.to), { from, to });
    await eventually(async () => expect(await blocks()).toEqual(['There is no note "gears".', 'There is no folder "gears".', '3 claims of this note']));
    const own = await pane.locator('.timecite-block').last().elementHandle();
    await demo.writeNote('gears/gears.md', notes['gears/gears.md']);
    await eventually(async () => expect(await blocks()).toEqual(['1 claim of "Gears"', '1 claim of the folder "gears"', '3 claims of this note']));
    await rename('gears/gears.md', 'gears/wheels.md');
    await eventually(async () => expect(await blocks()).toEqual(['There is no note "gears".', '1 claim of the folder "gears"', '3 claims of this note']));
    await rename('mine.md', 'ours.md');
    await demo.writeNote('ours.md', `${rise}\n\nMore came ${cite('00:04:00')}.\n\n${block('note: gears')}\n${block('folder: gears')}\n${block('')}`);
    await eventually(async () => expect(await blocks()).toEqual(['There is no note "gears".', '1 claim of the folder "gears"', '4 claims of this note']));
    expect(await own?.evaluate((el) => el.isConnected)).toBe(true);
  });

  test('a row of a code block is marked while its claim plays, and its words are not', async () => {
    demo = await Demo.open();
    await demo.writeNote('mine.md', `${rise}\n\n\`\`\`timecite\n\`\`\`\n`);
    const pane = await demo.openNote('mine.md');
    await pane.locator('.timecite-block .timecite-chip').first().waitFor();
    await pane.locator('p .timecite-chip', { hasText: '0:16' }).click();
    await pane.locator('.timecite-block .timecite-claim.is-playing', { hasText: 'Widgets rose.' }).waitFor();
    const marked = (selector: string) =>
      demo.page.evaluate((wanted) => [...(CSS.highlights.get('timecite-playing') ?? [])].filter((range) => range instanceof Range && range.startContainer.parentElement?.closest(wanted)).length, selector);
    await eventually(async () => expect([await marked('p'), await marked('.timecite-block')]).toEqual([1, 0]));
  });

  test('a code block lists the whole vault for the folder /', async () => {
    demo = await Demo.open();
    await demo.writeNote('mine.md', `\`\`\`timecite\nfolder: /\n\`\`\`\n`);
    const pane = await demo.openNote('mine.md');
    await pane.locator('.timecite-block-title', { hasText: /^\d\d+ claims of the vault$/ }).waitFor();
  });
});

describe('keeping up', () => {
  test('shows what a note says now, and keeps the place', async () => {
    await openClaims();
    await demo.writeNote('claims/rise.md', rise.replace('They fell', 'They sank'));
    await row('They sank.').waitFor();
    await demo.run(({ host }) => host.app.fileManager.renameFile(host.app.vault.getFileByPath('claims/rise.md')!, 'claims/risen.md'));
    await button('This folder').click();
    await count('5 claims');
    await demo.run(({ host }) => host.app.vault.delete(host.app.vault.getFileByPath('claims/fall.md')!));
    await count('3 claims');
  });

  test('reads nothing anew when the app is opened again, unless it changed', async () => {
    await openClaims();
    await allStored();
    await demo.run(({ host }, changed) => {
      host.store.put('claims/fall.md', changed);
      const { vault } = host.app;
      Object.assign(window, { read: [] });
      const proto = Object.getPrototypeOf(vault) as { cachedRead(file: { path: string }): Promise<string> };
      const cachedRead = proto.cachedRead;
      proto.cachedRead = function (file) {
        (window as unknown as { read: string[] }).read.push(file.path);
        return cachedRead.call(this, file);
      };
    }, fall.replace('Ports closed', 'Ports opened'));
    await demo.run((page) => page.restart());
    await button('Whole vault').click();
    await count(/^\d{2,} claims$/);
    await search('ports');
    await row('Ports opened.').waitFor();
    const read = await demo.page.evaluate(() => (window as unknown as { read: string[] }).read);
    // The note that is open is read by its pane.
    expect(read.filter((path) => path in { 'claims/fall.md': 1, 'gears/gears.md': 1 })).toEqual(['claims/fall.md']);
  });
});

test('a store that is damaged is made anew', async () => {
  await openClaims();
  await allStored();
  const name = await demo.page.evaluate(async () => {
    const found = (await indexedDB.databases()).find((one) => one.name?.startsWith('timecite-'))?.name ?? '';
    await new Promise<void>((done, fail) => {
      const open = indexedDB.open(found);
      open.onsuccess = () => {
        const put = open.result.transaction('shelves', 'readwrite').objectStore('shelves').put([{ path: 'claims/rise.md', text: 5 }], 0);
        put.onsuccess = () => {
          open.result.close();
          done();
        };
        put.onerror = () => fail(new Error(String(put.error)));
      };
    });
    return found;
  });
  expect(name).toMatch(/^timecite-/);
  const warnings: string[] = [];
  demo.page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  await demo.run((page) => page.restart());
  await row('Widgets rose.').waitFor();
  expect(await rows()).toEqual(['Widgets rose.', 'They fell.', 'Ships came.']);
  expect(warnings.filter((text) => text.includes('claim index was damaged'))).toHaveLength(1);
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
