import { boxOf } from './harness/box-of';
import { until } from './harness/eventually';
import { textsOf } from './harness/guard';
import { demo, openDemo } from './harness/open-demo';
import { choose, group, notes, notice, openChecked, problem, status } from './open-checks';

afterEach(() => demo.close());

test('the buttons of a row cover nothing of it and make it no taller; its sign stands beside its first line', async () => {
  await openChecked();
  const missing = group('Links to missing notes');
  await demo.page.locator('.timecite-checks input').hover();
  const bare = await boxOf(missing);
  await missing.hover();
  await missing.getByRole('button', { name: 'More actions' }).waitFor();
  const [flair, more] = [await boxOf(missing.locator('.tree-item-flair')), await boxOf(missing.getByRole('button', { name: 'More actions' }))];
  expect(await boxOf(missing)).toEqual(bare);
  expect(more.x + more.width).toBeLessThanOrEqual(flair.x);
  await missing.click();
  const row = problem('Widget prices').first();
  await row.hover();
  const { covered, offset } = await row.evaluate((one) => {
    const texts = Array.from(one.querySelectorAll('.timecite-problem-body > *')).flatMap((part) => {
      const range = document.createRange();
      range.selectNodeContents(part);
      return Array.from(range.getClientRects());
    });
    const middle = (rect?: DOMRect) => ((rect?.top ?? NaN) + (rect?.bottom ?? NaN)) / 2;
    const buttons = one.querySelector('.timecite-row-actions')?.getBoundingClientRect();
    const hit = (rect: DOMRect) => buttons !== undefined && rect.right > buttons.left && Math.min(rect.bottom, buttons.bottom) - Math.max(rect.top, buttons.top) > 3;
    return { covered: texts.filter(hit).length, offset: middle(one.querySelector('svg')?.getBoundingClientRect()) - middle(texts[0]) };
  });
  expect(covered).toBe(0);
  expect(Math.abs(offset)).toBeLessThan(1.5);
});

test.each([
  ['as wide as Obsidian makes it', 300, 13, true],
  ['that is wider', 380, 13, false],
  ['that is wider, in large letters', 380, 24, true],
])('in a sidebar %s, the filter has room for what is typed, and a row of its own where that takes it', async (_, width, size, isAlone) => {
  await openChecked();
  await demo.page.addStyleTag({ content: `.mod-right-split { width: ${width}px !important; flex: none !important; } body { --font-ui-small: ${size}px; --font-ui-smaller: ${size}px; }` });
  const [filter, errors] = [await boxOf(demo.page.locator('.timecite-checks input')), await boxOf(demo.page.locator('.timecite-severity').first())];
  expect(filter.width).toBeGreaterThan(12 * size);
  expect(errors.y >= filter.y + filter.height).toBe(isAlone);
});

test('no line number is left alone in a narrow sidebar', async () => {
  await openChecked();
  await demo.page.addStyleTag({ content: '.mod-right-split { width: 300px !important; flex: none !important; }' });
  await group('Links to missing notes').click();
  expect(await problem('Widget prices').first().locator('.timecite-problem-place').textContent()).toMatch(/, line\u00a0\d+$/);
});

test('the head at the top of the list never lies over the row that the keys are on, however big the letters are', async () => {
  await openDemo();
  await demo.page.addStyleTag({ content: 'body { --nav-item-size: 36px !important; }' });
  await demo.writeNote('checks/big.md', Array.from({ length: 12 }, (_, number) => `See [[a note to come ${number}]].\n`).join('\n'));
  await demo.openNote('checks/big.md');
  await demo.pickCommand('Check links and timestamps in current note');
  await problem('a note to come 0').waitFor();
  await demo.page.locator('.timecite-checks-list').focus();
  await demo.page.keyboard.press('End');
  const covered = () => demo.page.evaluate(() => {
    const bottom = document.querySelector('.timecite-sticky-head.is-shown')?.getBoundingClientRect().bottom ?? -Infinity;
    return bottom - (document.querySelector('.timecite-row.is-active')?.getBoundingClientRect().top ?? NaN);
  });
  for (let row = 0; row < 8; row += 1) {
    await demo.page.keyboard.press('ArrowUp');
    expect(await covered()).toBeLessThan(1);
  }
  await demo.page.locator('.timecite-sticky-head.is-shown', { hasText: 'Links to missing notes' }).waitFor();
});

test('the head of a group stays whole at the top of the list until the next one pushes it out', async () => {
  await openDemo();
  await demo.writeNote('checks/both.md', Array.from({ length: 12 }, (_, number) => `[[to come ${number}]]\n\n[[Welcome#gone ${number}]]\n\n[[open ${number}\n`).join('\n'));
  await demo.openNote('checks/both.md');
  await demo.pickCommand('Check links and timestamps in current note');
  const list = demo.page.locator('.timecite-checks-list');
  await problem('gone 0').waitFor();
  /** Scrolls so that a row of the list stands so far below its top; where the sticky head then is, from its top, and what it says. */
  const scroll = (row: number, below: number) => list.evaluate(async (element, to) => {
    const top = () => element.getBoundingClientRect().top;
    const offset = () => (element.querySelector(`[aria-posinset="${to.row}"]`)?.getBoundingClientRect().top ?? NaN) - top();
    element.scrollTop += offset() - to.below;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const head = document.querySelector('.timecite-sticky-head.is-shown');
    return head && { top: Math.round(head.getBoundingClientRect().top - top()), text: head.querySelector('.timecite-group-title')?.textContent };
  }, { row, below });
  expect(await scroll(1, 0)).toBeNull();
  expect(await scroll(1, -10)).toEqual({ top: 0, text: 'Links to missing headings' });
  const height = (await boxOf(demo.page.locator('.timecite-sticky-head'))).height;
  expect(await scroll(14, 10)).toEqual({ top: Math.round(10 - height), text: 'Links to missing headings' });
  expect(await scroll(14, -10)).toEqual({ top: 0, text: 'Links to missing notes' });
  const place = await list.evaluate(({ scrollTop }) => scrollTop);
  await demo.page.locator('.timecite-sticky-head').hover();
  await demo.page.mouse.wheel(0, 30);
  await until(() => list.evaluate(({ scrollTop }) => scrollTop), (now) => now === place + 30);
  await demo.page.locator('.timecite-sticky-head').click({ button: 'right' });
  await demo.page.locator('.menu-item', { hasText: 'Ignore all "Links to missing notes"' }).waitFor();
});

test('checks the vault from the palette and lists kinds with counts; a click goes to the place', async () => {
  await openDemo();
  await demo.pickCommand('Check links and timestamps in vault');
  await group('Links to missing notes').waitFor();
  await status(/^Vault: \d+ problems in \d+ notes\.$/);
  await group('Links to missing notes').click();
  await problem('the_long_life_of_iron_bridges').click();
  await demo.page.locator('.inline-title', { hasText: 'Links that lead nowhere' }).waitFor();
});

test('checks the current note and counts it in the status bar', async () => {
  await openDemo();
  await demo.writeNote('checks/first.md', notes['checks/first.md']);
  await demo.openNote('checks/first.md');
  const count = demo.page.locator('.timecite-note-count');
  await demo.page.locator('.timecite-note-count', { hasText: '3 problems' }).waitFor();
  await count.click();
  await status('first: 3 problems.');
});

test('groups by missing target, with how many notes want it, by note and by kind', async () => {
  await openChecked();
  expect(await textsOf(demo.page, '.timecite-row .timecite-group-title')).toEqual(['Links to missing notes', 'Links to missing headings']);
  await choose('Group by', 'Group by missing target');
  await group('a note to come').waitFor();
  expect(await textsOf(demo.page, '.timecite-row .timecite-group-title')).toEqual(['a note to come', 'Widget prices', 'Links to missing headings']);
  expect(await group('a note to come').locator('.tree-item-flair').getAttribute('aria-label')).toBe('2 problems in 2 notes');
  await choose('Group by', 'Group by note');
  await group('checks/first').waitFor();
  expect(await textsOf(demo.page, '.timecite-row .timecite-group-title')).toEqual(['checks/first', 'checks/second']);
});

test('filters by words and by severity, says when nothing is left and clears the filter', async () => {
  await openChecked();
  await demo.page.getByPlaceholder('Filter problems…').fill('come');
  await demo.page.locator('.timecite-row .timecite-group', { hasText: 'Links to missing headings' }).waitFor({ state: 'detached' });
  expect(await textsOf(demo.page, '.timecite-row .timecite-group .tree-item-flair')).toEqual(['2']);
  await status('checks: 2 of 5 problems in 2 notes.');
  await demo.page.locator('.timecite-severity.mod-error').click();
  await demo.page.locator('.timecite-empty', { hasText: 'No problem matches "come". Errors are hidden.' }).waitFor();
  await demo.page.getByRole('button', { name: 'Show all problems' }).click();
  await group('Links to missing headings').waitFor();
  await status('checks: 5 problems in 2 notes.');
});

test('the keyboard goes from the filter to the list, and Escape clears it', async () => {
  await openChecked();
  const filter = demo.page.getByPlaceholder('Filter problems…');
  await filter.fill('come');
  await status('checks: 2 of 5 problems in 2 notes.');
  await filter.press('ArrowDown');
  await demo.page.keyboard.press('ArrowRight');
  await problem('a note to come').first().waitFor();
  await filter.focus();
  await filter.press('Escape');
  await status('checks: 5 problems in 2 notes.');
  expect(await filter.inputValue()).toBe('');
});

test('writes a report note, CSV and JSON', async () => {
  await openChecked();
  await choose('More options', 'Write report note');
  await notice('5 problems written to Problems');
  await demo.page.locator('.workspace-leaf.mod-active .cm-content', { hasText: 'checks: 5 problems in 2 notes' }).waitFor();
  await choose('More options', 'Export as CSV');
  await notice('5 problems written to Problems.csv.');
  expect((await demo.readNote('Problems.csv')).split('\n')[1]).toBe(
    'checks/first.md,3,5,error,link/missing-note,"There is no note ""Widget prices"". ""widget_prices"" is the same name, written differently.",Widget prices,[[Widget prices]],[[widget_prices|Widget prices]]',
  );
  await choose('More options', 'Export as JSON');
  await notice('5 problems written to Problems.json.');
  const records = JSON.parse(await demo.readNote('Problems.json')) as { note: string; code: string }[];
  expect(records.map(({ code }) => code).sort()).toEqual(['link/missing-heading', ...Array<string>(4).fill('link/missing-note')]);
});

test('the keyboard opens groups, walks the rows, opens a place and the menu', async () => {
  await openChecked();
  const list = demo.page.getByRole('tree', { name: 'Problems' });
  await list.focus();
  await demo.page.keyboard.press('Alt+ArrowRight');
  await demo.page.keyboard.press('ArrowRight');
  await problem('first, line 3').first().waitFor();
  await demo.page.keyboard.press('Alt+ArrowLeft');
  await demo.page.keyboard.press('ArrowDown');
  await demo.page.keyboard.press('ArrowDown');
  expect(await demo.page.locator('.timecite-row.is-active').innerText()).toContain('Widget prices#Today');
  await demo.page.keyboard.press('ArrowLeft');
  expect(await demo.page.locator('.timecite-row.is-active').innerText()).toContain('Links to missing notes');
  await demo.page.keyboard.press('ArrowDown');
  await demo.page.keyboard.press('Shift+F10');
  const [active, menu] = [await boxOf(demo.page.locator('.timecite-row.is-active')), await boxOf(demo.page.locator('.menu'))];
  expect(menu.y).toBeCloseTo(active.y + active.height, 0);
  await demo.page.keyboard.press('Escape');
  await demo.page.keyboard.press('Enter');
  await demo.page.locator('.inline-title', { hasText: 'first' }).waitFor();
});
