import type { Locator } from 'playwright-core';
import { boxOf } from './harness/box-of';
import { Demo } from './harness/demo';
import { eventually } from './harness/eventually';
import { textsOf } from './harness/guard';

let demo: Demo;

afterEach(() => demo.close());

/** The vault of these tests beside the demo's notes, all in one folder. */
const notes = {
  'checks/widget_prices.md': '# Today\n\nThree dollars.\n',
  'checks/first.md': '# First\n\nSee [[Widget prices]] and [[Widget prices#Today | today]].\n\nThen [[a note to come]].\n',
  'checks/second.md': 'Again [[a note to come]], and [[first#Gone]].\n',
};

async function openChecked(options: { path?: string } = {}): Promise<void> {
  demo = await Demo.open();
  for (const [path, text] of Object.entries(notes)) await demo.writeNote(path, text);
  await demo.openNote(options.path ?? 'Welcome.md');
  await checkFolder();
}

/** As a person does: from the menu of the folder. */
async function checkFolder(): Promise<void> {
  await demo.page.locator('.nav-folder-title', { hasText: 'checks' }).click({ button: 'right' });
  await demo.page.locator('.menu-item', { hasText: 'Check links and timestamps' }).click();
  await status('checks: 5 problems in 2 notes.');
}

async function status(text: string | RegExp): Promise<void> {
  await demo.page.locator('.timecite-checks-status-text', { hasText: text }).waitFor();
}

function group(title: string): Locator {
  return demo.page.locator('.timecite-row .timecite-group', { hasText: title });
}

function problem(text: string): Locator {
  return demo.page.locator('.timecite-problem', { hasText: text });
}

async function choose(menu: string, item: string): Promise<void> {
  await demo.page.locator('.timecite-checks .nav-buttons-container').getByRole('button', { name: menu, exact: true }).click();
  await demo.page.locator('.menu-item', { hasText: item }).click();
}

async function fromMenu(row: Locator, item: string): Promise<void> {
  await row.click({ button: 'right' });
  await demo.page.locator('.menu-item', { hasText: item }).click();
}

async function notice(text: string): Promise<void> {
  await demo.page.locator('.notice', { hasText: text }).waitFor();
}

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

test('in a sidebar as wide as Obsidian makes it, the filter has a row of its own, and no line number is left alone', async () => {
  await openChecked();
  await demo.page.addStyleTag({ content: '.mod-right-split { width: 300px !important; flex: none !important; }' });
  const [filter, errors] = [await demo.page.locator('.timecite-checks input').boundingBox(), await demo.page.locator('.timecite-severity').first().boundingBox()];
  expect(errors?.y).toBeGreaterThanOrEqual((filter?.y ?? NaN) + (filter?.height ?? NaN));
  await group('Links to missing notes').click();
  expect(await problem('Widget prices').first().locator('.timecite-problem-place').textContent()).toMatch(/, line\u00a0\d+$/);
});

test('checks the vault from the palette and lists kinds with counts; a click goes to the place', async () => {
  demo = await Demo.open();
  await demo.pickCommand('Check links and timestamps in vault');
  await group('Links to missing notes').waitFor();
  await status(/^Vault: \d+ problems in \d+ notes\.$/);
  await group('Links to missing notes').click();
  await problem('the_long_life_of_iron_bridges').click();
  await demo.page.locator('.inline-title', { hasText: 'Links that lead nowhere' }).waitFor();
});

test('checks the current note and counts it in the status bar', async () => {
  demo = await Demo.open();
  await demo.writeNote('checks/first.md', notes['checks/first.md']);
  await demo.openNote('checks/first.md');
  const count = demo.page.locator('.timecite-note-count');
  await demo.page.locator('.timecite-note-count', { hasText: '3 problems' }).waitFor();
  await count.click();
  await status('first: 3 problems in 1 note.');
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

test('shows before and after, and fixes one problem at once; its notice undoes it', async () => {
  await openChecked();
  await group('Links to missing notes').click();
  const row = problem('first, line 3').first();
  expect(await row.locator('del').textContent()).toBe('[[Widget prices]]');
  expect(await row.locator('ins').textContent()).toBe('[[widget_prices|Widget prices]]');
  await row.hover();
  await row.getByRole('button', { name: 'Link to checks/widget_prices.md' }).click();
  await status('checks: 4 problems in 2 notes.');
  expect(await demo.readNote('checks/first.md')).toContain('See [[widget_prices|Widget prices]] and [[Widget prices#Today | today]].');
  await demo.page.locator('.notice button', { hasText: 'Undo' }).click();
  await status('checks: 5 problems in 2 notes.');
  expect(await demo.readNote('checks/first.md')).toBe(notes['checks/first.md']);
});

test('fixes a group after a preview that lists every note and difference', async () => {
  await openChecked();
  await fromMenu(group('Links to missing notes'), 'Fix 2 safe');
  await demo.page.locator('.timecite-run-summary', { hasText: '2 changes in 1 note:' }).waitFor();
  expect(await textsOf(demo.page, '.timecite-run-note span:first-child')).toEqual(['checks/first.md']);
  expect(await textsOf(demo.page, '.timecite-run-change ins')).toEqual(['widget_prices|Widget prices', 'widget_prices']);
  expect(await demo.readNote('checks/first.md')).toBe(notes['checks/first.md']);
  await demo.page.getByRole('button', { name: 'Fix 2 problems' }).click();
  await demo.page.locator('.timecite-run-summary', { hasText: 'Fixed 2 problems in 1 note.' }).waitFor();
  expect(await demo.readNote('checks/first.md')).toContain('See [[widget_prices|Widget prices]] and [[widget_prices#Today | today]].');
});

test('a note that changes between preview and write keeps the change; what was skipped is told', async () => {
  await openChecked();
  await demo.page.getByRole('button', { name: 'Fix all safe problems shown' }).click();
  await demo.page.getByRole('button', { name: 'Fix 2 problems' }).waitFor();
  await demo.writeNote('checks/first.md', 'Rewritten: [[Widget prices]].\n');
  await demo.page.getByRole('button', { name: 'Fix 2 problems' }).click();
  await demo.page.locator('.timecite-run-reason', { hasText: 'One place was changed since the preview.' }).waitFor();
  expect(await demo.readNote('checks/first.md')).toBe('Rewritten: [[widget_prices|Widget prices]].\n');
});

test('undoes the last bulk fix after a restart, and leaves a note alone that was changed since', async () => {
  await openChecked();
  await choose('Group by', 'Group by missing target');
  await fromMenu(group('a note to come'), 'Pick another target…');
  await demo.page.locator('.prompt-input').fill('widgetprices');
  await demo.page.locator('.prompt .suggestion-item', { hasText: 'checks/widget_prices.md' }).click();
  await demo.page.getByRole('button', { name: 'Fix 2 problems' }).click();
  await demo.page.locator('.timecite-run-summary', { hasText: 'Fixed 2 problems in 2 notes.' }).waitFor();
  expect(await demo.readNote('checks/second.md')).toBe('Again [[widget_prices|a note to come]], and [[first#Gone]].\n');
  await demo.run((page) => page.restart());
  await demo.writeNote('checks/second.md', 'Changed since.\n');
  await demo.pickCommand('Undo last bulk fix');
  await demo.page.getByRole('button', { name: 'Undo in 2 notes' }).click();
  await demo.page.locator('.timecite-run-reason', { hasText: 'It was changed since.' }).waitFor();
  expect(await textsOf(demo.page, '.timecite-run-note')).toEqual(['checks/second.md']);
  expect(await demo.readNote('checks/first.md')).toBe(notes['checks/first.md']);
  expect(await demo.readNote('checks/second.md')).toBe('Changed since.\n');
});

test('an open note is written through its editor: cursor and undo are kept', async () => {
  await openChecked();
  const editor = await demo.openNote('checks/first.md', 'source');
  await editor.click();
  await demo.page.keyboard.press('Control+Home');
  await demo.page.keyboard.type('Typed. ');
  await demo.pickCommand('Fix all safe problems in note');
  await demo.page.getByRole('button', { name: 'Fix 2 problems' }).click();
  await demo.page.getByRole('button', { name: 'Close', exact: true }).last().click();
  await eventually(async () => expect(await editor.textContent()).toMatch(/^Typed\. # First.*\[\[widget_prices\|Widget prices\]\]/));
  await editor.click();
  await demo.page.keyboard.press('Control+z');
  await eventually(async () => expect(await editor.textContent()).toMatch(/^Typed\. # First.*See \[\[Widget prices\]\]/));
});

test('a suggestion is picked from a list, a note created, targets and notes ignored', async () => {
  await openChecked();
  await group('Links to missing notes').click();
  await fromMenu(problem('first, line 3').first(), 'Pick another target…');
  const best = demo.page.locator('.prompt .suggestion-item').first();
  await eventually(async () => expect(await best.innerText()).toContain('same name'));
  await demo.page.keyboard.press('Escape');
  await fromMenu(problem('second, line 1'), 'Create note');
  await notice('Created checks/a note to come.md.');
  await status('checks: 3 problems in 2 notes.');
  await fromMenu(problem('first, line 3').first(), 'Ignore this target');
  await status('checks: 1 problem in 1 note.');
  await demo.page.keyboard.press('Control+,');
  const targets = demo.page.locator('.mod-settings .setting-item', { hasText: 'Ignored link targets' }).locator('textarea');
  expect(await targets.inputValue()).toBe('Widget prices');
  await targets.fill('');
  await demo.page.keyboard.press('Escape');
  await status('checks: 3 problems in 2 notes.');
});

test('underlines problems in live preview and source mode; the hover explains and fixes', async () => {
  await openChecked();
  for (const mode of ['live preview', 'source'] as const) {
    const editor = await demo.openNote('checks/first.md', mode);
    await editor.locator('.timecite-problem-mark').first().hover();
    await demo.page.locator('.timecite-tip', { hasText: 'There is no note "Widget prices"' }).waitFor();
    await demo.page.mouse.move(0, 0);
    await demo.page.locator('.timecite-tip').waitFor({ state: 'detached' });
  }
  const marks = demo.page.locator('.workspace-leaf.mod-active .timecite-problem-mark');
  await marks.first().hover();
  await demo.page.locator('.timecite-tip button', { hasText: 'Link to checks/widget_prices.md' }).click();
  await demo.page.locator('.cm-content', { hasText: '[[widget_prices|Widget prices]]' }).waitFor();
  await demo.page.locator('.timecite-note-count', { hasText: '2 problems' }).waitFor();
});

test('underlines a chip in the place of a problem that it does not tell of by itself', async () => {
  demo = await Demo.open();
  const element = (attributes: string, label: string) => `<a ${attributes}>[${label}]</a>`;
  const claims = [element('class="yt="yt-timestamp" data-t="00:01:02"', '00:01:02'), element('class="yt-timestamp" data-t="00:02:03"', '00:02:03'), element('class="yt-timestamp" data-t="07:55:00"', '07:55:00')];
  await demo.writeNote('checks/times.md', `---\nvideoId: aaaaaaaaaaa\n---\n\nDamaged ${claims[0]}, sound ${claims[1]}, corrected ${claims[2]} and [[nowhere]].\n`);
  const editor = await demo.openNote('checks/times.md', 'live preview');
  await editor.locator('.timecite-problem-mark').first().waitFor();
  const lines = await editor.locator('.timecite-chip-time').evaluateAll((all) => all.map((one) => [one.textContent, getComputedStyle(one).textDecorationLine, getComputedStyle(one).textDecorationStyle]));
  expect(lines).toEqual([['1:02', 'underline', 'wavy'], ['2:03', 'none', 'solid'], ['7:55', 'underline', 'dotted']]);
});

test('over a chip, which has a card of its own, no second one opens', async () => {
  demo = await Demo.open();
  const editor = await demo.openNote('slow_machines/twelve_minutes_on_canal_locks.md', 'live preview');
  await demo.page.locator('.timecite-note-count', { hasText: /^[1-9]\d* problems$/ }).waitFor();
  await demo.page.clock.install();
  await editor.locator('.timecite-chip').nth(1).hover();
  await demo.page.locator('.hover-popover').waitFor();
  await demo.page.clock.runFor(1000);
  expect(await demo.page.locator('.timecite-tip').count()).toBe(0);
});

test('underlines go when the setting is off; the gutter comes by a setting', async () => {
  demo = await Demo.open();
  await demo.writeNote('checks/first.md', notes['checks/first.md']);
  const editor = await demo.openNote('checks/first.md', 'source');
  await editor.locator('.timecite-problem-mark').first().waitFor();
  expect(await demo.page.locator('.cm-gutter-lint').count()).toBe(0);
  const toggle = async (name: string) => {
    await demo.page.keyboard.press('Control+,');
    await demo.page.locator('.mod-settings .setting-item', { hasText: name }).locator('.checkbox-container').click();
    await demo.page.keyboard.press('Escape');
  };
  await toggle('Mark lines with problems');
  await demo.page.locator('.cm-gutter-lint').waitFor();
  await toggle('Underline problems');
  await demo.page.locator('.timecite-problem-mark').first().waitFor({ state: 'detached' });
  expect(await demo.page.locator('.cm-gutter-lint').count()).toBe(0);
});

test('goes from problem to problem and fixes the one under the cursor', async () => {
  demo = await Demo.open();
  await demo.writeNote('checks/widget_prices.md', notes['checks/widget_prices.md']);
  await demo.writeNote('checks/first.md', notes['checks/first.md']);
  const editor = await demo.openNote('checks/first.md', 'live preview');
  await editor.click();
  await demo.page.keyboard.press('Control+Home');
  await demo.pickCommand('Go to next problem in note');
  await demo.page.locator('.timecite-tip', { hasText: 'Widget prices' }).waitFor();
  await demo.page.keyboard.press('Control+p');
  await demo.page.locator('.prompt').waitFor();
  const layerOf = (selector: string) => demo.page.locator(selector).first().evaluate((one) => Number(getComputedStyle(one).zIndex));
  expect(await layerOf('.timecite-tooltip')).toBeLessThan(await layerOf('.modal-container'));
  await demo.page.keyboard.press('Escape');
  await demo.pickCommand('Go to previous problem in note');
  await demo.page.locator('.timecite-tip', { hasText: 'a note to come' }).waitFor();
  await demo.pickCommand('Go to next problem in note');
  await demo.pickCommand('Fix problem under cursor');
  await demo.page.locator('.cm-content', { hasText: 'See widget_prices' }).or(demo.page.locator('.cm-content', { hasText: '[[widget_prices|' })).waitFor();
});

test('writes a report note, CSV and JSON', async () => {
  await openChecked();
  await choose('More options', 'Write report note');
  await notice('5 problems written to Problems');
  await demo.page.locator('.workspace-leaf.mod-active .cm-content', { hasText: 'checks: 5 problems in 2 notes' }).waitFor();
  await choose('More options', 'Export as CSV');
  await notice('5 problems written to Problems.csv.');
  expect((await demo.readNote('Problems.csv')).split('\n')[1]).toBe(
    'checks/first.md,3,5,error,link/missing-note,"There is no note ""Widget prices"". ""widget_prices"" is the same name, written in another way.",Widget prices,[[Widget prices]],[[widget_prices|Widget prices]]',
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
