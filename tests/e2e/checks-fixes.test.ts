import { eventually } from './harness/eventually';
import { textsOf } from './harness/guard';
import { demo } from './harness/open-demo';
import { choose, fromMenu, group, notes, notice, openChecked, problem, status } from './open-checks';

afterEach(() => demo.close());

test('shows before and after, and fixes one problem at once; its notice undoes it', async () => {
  await openChecked();
  await group('Links to missing notes').click();
  const row = problem('first, line 3').first();
  expect(await row.locator('del').textContent()).toBe('[[Widget prices]]');
  expect(await row.locator('ins').textContent()).toBe('[[widget_prices|Widget prices]]');
  await row.hover();
  await row.getByRole('button', { name: 'Link to checks/widget_prices', exact: true }).click();
  await status('checks: 4 problems in 2 notes.');
  expect(await demo.readNote('checks/first.md')).toContain('See [[widget_prices|Widget prices]] and [[Widget prices#Today | today]].');
  await demo.page.locator('.notice button', { hasText: 'Undo' }).click();
  await status('checks: 5 problems in 2 notes.');
  expect(await demo.readNote('checks/first.md')).toBe(notes['checks/first.md']);
});

test('a double click on the wrench fixes one problem, once, and the list keeps the keyboard', async () => {
  await openChecked();
  await group('Links to missing notes').click();
  const row = problem('first, line 3').first();
  await row.hover();
  await row.getByRole('button', { name: 'Link to checks/widget_prices', exact: true }).dblclick();
  await status('checks: 4 problems in 2 notes.');
  await eventually(async () => expect(await problem('first, line 3').count()).toBe(1));
  expect(await textsOf(demo.page, '.notice')).toEqual(['Fixed 1 problem in 1 note.Undo']);
  await demo.page.keyboard.press('Home');
  await demo.page.keyboard.press('ArrowLeft');
  await eventually(async () => expect(await problem('first, line 3').count()).toBe(0));
});

test('fixes a group after a preview that lists every note and difference', async () => {
  await openChecked();
  await fromMenu(group('Links to missing notes'), 'Fix 2 safe');
  await demo.page.locator('.timecite-run-summary', { hasText: '2 changes in 1 note:' }).waitFor();
  expect(await textsOf(demo.page, '.timecite-run-note span:first-child')).toEqual(['checks/first']);
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
  await demo.page.locator('.timecite-run-reason', { hasText: 'One place has changed since the preview.' }).waitFor();
  expect(await demo.readNote('checks/first.md')).toBe('Rewritten: [[widget_prices|Widget prices]].\n');
});

test('undoes the last bulk fix after a restart, and leaves a note alone that was changed since', async () => {
  await openChecked();
  await choose('Group by', 'Group by missing target');
  await fromMenu(group('a note to come'), 'Pick another target…');
  await demo.page.locator('.prompt-input').fill('widgetprices');
  await demo.page.locator('.prompt .suggestion-item', { hasText: /^checks\/widget_prices$/ }).click();
  await demo.page.getByRole('button', { name: 'Fix 2 problems' }).click();
  await demo.page.locator('.timecite-run-summary', { hasText: 'Fixed 2 problems in 2 notes.' }).waitFor();
  expect(await demo.readNote('checks/second.md')).toBe('Again [[widget_prices|a note to come]], and [[first#Gone]].\n');
  await demo.run((page) => page.restart());
  await demo.writeNote('checks/second.md', 'Changed since.\n');
  await demo.pickCommand('Undo last bulk fix');
  await demo.page.getByRole('button', { name: 'Undo in 2 notes' }).click();
  await demo.page.locator('.timecite-run-reason', { hasText: 'The note has changed since.' }).waitFor();
  expect(await textsOf(demo.page, '.timecite-run-note')).toEqual(['checks/second']);
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
  await notice('Created checks/a note to come.');
  await status('checks: 3 problems in 2 notes.');
  await fromMenu(problem('first, line 3').first(), 'Ignore target "Widget prices"');
  await status('checks: 1 problem in 1 note.');
  await demo.page.keyboard.press('Control+,');
  const targets = demo.page.locator('.mod-settings .setting-item', { hasText: 'Ignored link targets' }).locator('textarea');
  expect(await targets.inputValue()).toBe('Widget prices');
  await targets.fill('');
  await demo.page.keyboard.press('Escape');
  await status('checks: 3 problems in 2 notes.');
});
