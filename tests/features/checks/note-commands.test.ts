import type { MarkdownView } from '../../host/workspace/markdown-view';
import { files, notice } from './checked-notes';
import { hostWithChecks, until } from './checks-plugin';

test('goes to the next and the previous problem of the note, round its ends', async () => {
  const host = await hostWithChecks(files);
  const view = await host.open('n/a.md', { mode: 'source' });
  const goes = async (command: string, to: string) => {
    host.runCommand(command);
    await until(() => view.editor.getSelection() === to);
  };
  await goes('timecite:next-problem', '[[Widget prices]]');
  await goes('timecite:next-problem', '[[nothing like it]]');
  await goes('timecite:next-problem', '[[Widget prices]]');
  await goes('timecite:previous-problem', '[[nothing like it]]');
});

test('fixes the problem under the cursor in the editor; undo takes it back', async () => {
  const host = await hostWithChecks(files);
  const view: MarkdownView = await host.open('n/a.md', { mode: 'source' });
  view.editor.setCursor({ line: 0, ch: 8 });
  host.runCommand('timecite:fix-problem');
  await until(() => view.editor.getValue().startsWith('See [[widget_prices|Widget prices]]'));
  view.editor.undo();
  expect(view.editor.getValue()).toBe(files['n/a.md']);
  view.editor.setCursor({ line: 0, ch: 0 });
  host.runCommand('timecite:fix-problem');
  await until(() => notice().includes('There is no problem here.'));
});

test('fixes nothing where the editor shows another note by then', async () => {
  const host = await hostWithChecks({ ...files, 'n/d.md': '[[Widget prices]] in another note.' });
  const view: MarkdownView = await host.open('n/a.md', { mode: 'source' });
  view.editor.setCursor({ line: 0, ch: 8 });
  host.runCommand('timecite:fix-problem');
  expect(await host.open('n/d.md', { mode: 'source' })).toBe(view);
  view.editor.setCursor({ line: 0, ch: 1 });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect([await host.app.vault.adapter.read('n/a.md'), view.editor.getValue(), notice()]).toEqual([files['n/a.md'], '[[Widget prices]] in another note.', '']);
});

test('leads from a time that cannot be fixed alone to the fixes of its note', async () => {
  const body = ['07:55:00', '01:12:00', '02:14:00', '03:15:00'].map((time) => `Widgets sold [${time}].`).join('\n\n');
  const host = await hostWithChecks({ 'rise.md': `---\nvideoId: dQw4w9WgXcQ\n---\n\n${body}\n` });
  const view: MarkdownView = await host.open('rise.md', { mode: 'source' });
  view.editor.setCursor({ line: 4, ch: 16 });
  host.runCommand('timecite:fix-problem');
  await until(() => notice().includes('fix all safe problems in the note together.'));
  document.querySelector<HTMLElement>('.timecite-notice-button')?.click();
  await until(() => document.querySelector('.timecite-run-summary')?.textContent === '4 changes in 1 note:');
});

test.each(['source', 'preview'] as const)('previews the safe fixes of the active note: %s', async (mode) => {
  const host = await hostWithChecks(files);
  await host.open('n/a.md', { mode });
  host.runCommand('timecite:fix-safe-in-note');
  await until(() => document.querySelector('.timecite-run-summary')?.textContent === '1 change in 1 note:');
});
