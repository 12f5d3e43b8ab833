import { ownFix } from '../../../src/features/checks/fixes/fix-plan';
import { setUp } from './set-up';

const never = new AbortController().signal;
const quiet = () => undefined;
const head = { title: 'Fix all', made: 1, bulk: true };

const files = {
  'a.md': 'See [[Widget prices]] and [[Widget prices#Today | today]].\r\nEnd',
  'b.md': '\ufeffAgain [[widget-prices|there]], and [[nothing like it]].\n',
  'widget_prices.md': '# Today\n',
};

async function fixAll(parts: Awaited<ReturnType<typeof setUp>>) {
  const problems = [...(await parts.problemsOf('a.md')), ...(await parts.problemsOf('b.md'))].filter(({ problem }) => problem.fix?.safe);
  const plans = await parts.runner.plan({ problems, choose: ownFix }, never, quiet);
  return { plans, write: () => parts.runner.write(plans, ownFix, head, never, quiet) };
}

test('writes what was planned and takes it back, byte for byte', async () => {
  const parts = await setUp(files);
  const { plans, write } = await fixAll(parts);
  expect(plans.map(({ path, fixes }) => [path, fixes.length])).toEqual([['a.md', 2], ['b.md', 1]]);
  const report = await write();
  expect(report).toMatchObject({ fixes: 3, notes: 2, left: [], cancelled: false, failure: null });
  expect(await parts.textOf('a.md')).toBe('See [[widget_prices|Widget prices]] and [[widget_prices#Today | today]].\r\nEnd');
  expect(await parts.textOf('b.md')).toBe('\ufeffAgain [[widget_prices|there]], and [[nothing like it]].\n');
  const journal = await parts.journals.newest(() => true);
  const undone = journal && (await parts.runner.undo(journal, never, quiet));
  expect(undone).toMatchObject({ notes: 2, left: [] });
  expect(await parts.textOf('a.md')).toBe(files['a.md']);
  expect(await parts.textOf('b.md')).toBe(files['b.md']);
  expect(await parts.journals.newest(() => true)).toBeNull();
});

test('shows notes in the order of their paths, however their problems come', async () => {
  const parts = await setUp(files);
  const problems = [...(await parts.problemsOf('b.md')), ...(await parts.problemsOf('a.md'))];
  const plans = await parts.runner.plan({ problems, choose: ownFix }, never, quiet);
  expect(plans.map(({ path }) => path)).toEqual(['a.md', 'b.md']);
});

test('a note that was changed after the preview gets the fixes that still hold', async () => {
  const parts = await setUp(files);
  const { write } = await fixAll(parts);
  await parts.host.app.vault.adapter.write('a.md', 'New first line.\nSee [[Widget prices]] and nothing else.');
  const report = await write();
  expect(report).toMatchObject({ fixes: 2, notes: 2, left: [{ path: 'a.md', reason: 'One place has changed since the preview.' }] });
  expect(await parts.textOf('a.md')).toBe('New first line.\nSee [[widget_prices|Widget prices]] and nothing else.');
});

test('an open note is written through its editor, unsaved words included', async () => {
  const parts = await setUp(files);
  const view = await parts.host.open('a.md', { mode: 'source' });
  view.editor.replaceRange('Unsaved. ', { line: 0, ch: 0 });
  const { write } = await fixAll(parts);
  await write();
  expect(view.editor.getValue()).toMatch(/^Unsaved\. See \[\[widget_prices\|Widget prices\]\]/);
  view.editor.undo();
  expect(view.editor.getValue()).toMatch(/^Unsaved\. See \[\[Widget prices\]\]/);
});

test('undoing leaves alone and names what was changed since or is gone', async () => {
  const parts = await setUp(files);
  await (await fixAll(parts)).write();
  await parts.host.app.vault.adapter.append('a.md', ' more');
  const file = parts.host.app.vault.getFileByPath('b.md');
  if (file) await parts.host.app.vault.delete(file);
  const journal = await parts.journals.newest(() => true);
  const undone = journal && (await parts.runner.undo(journal, never, quiet));
  expect(undone?.left.map(({ path, reason }) => `${path}: ${reason}`)).toEqual(['a.md: The note has changed since.', 'b.md: The note is not there any more.']);
  expect(await parts.textOf('a.md')).toContain('[[widget_prices|Widget prices]]');
});

test('cancelling ends a run between two notes, and what was written can be undone', async () => {
  const parts = await setUp(files);
  const { plans } = await fixAll(parts);
  const cancel = new AbortController();
  const report = await parts.runner.write(plans, ownFix, head, cancel.signal, () => cancel.abort());
  expect(report).toMatchObject({ notes: 1, cancelled: true });
  expect(await parts.textOf('b.md')).toBe(files['b.md']);
  const journal = await parts.journals.newest(() => true);
  if (journal) await parts.runner.undo(journal, never, quiet);
  expect(await parts.textOf('a.md')).toBe(files['a.md']);
});

test('offers no undo where no note could be written', async () => {
  const parts = await setUp(files);
  const { write } = await fixAll(parts);
  parts.host.store.beforeWrite = (path) => {
    if (path.endsWith('.md')) throw new Error('EROFS');
  };
  expect(await write()).toMatchObject({ fixes: 0, left: [{ path: 'a.md' }, { path: 'b.md' }], journal: null });
  // Undoing then takes back what was written before.
  expect(await parts.journals.newest(() => true)).toBeNull();
});

test('nothing is written when its undoing cannot be journaled', async () => {
  const parts = await setUp(files);
  const { write } = await fixAll(parts);
  parts.host.store.beforeWrite = (path) => {
    if (path.includes('/fixes/')) throw new Error('disk full');
  };
  const report = await write();
  expect(report).toMatchObject({ fixes: 0, failure: 'The undo journal could not be written: disk full' });
  expect(await parts.textOf('a.md')).toBe(files['a.md']);
});

test('a part of the times is not fixed where the others would then be taken for right', async () => {
  const times = ['07:55:00', '01:12:00', '02:14:00', '03:15:00'].map((time) => `Widgets sold <a class="yt-timestamp" data-t="${time}">[${time}]</a>.`);
  const note = `---\nvideoId: dQw4w9WgXcQ\n---\n\n${times.join('\n\n')}`;
  const parts = await setUp({ 'a.md': note });
  const problems = (await parts.problemsOf('a.md')).filter(({ problem }) => problem.code === 'time/misencoded');
  expect(problems).toHaveLength(4);
  const write = async (some: typeof problems) => {
    const plans = await parts.runner.plan({ problems: some, choose: ownFix }, never, quiet);
    return parts.runner.write(plans, ownFix, head, never, quiet);
  };
  const reason = 'This would change how other times of the note are read: fix all safe problems in the note together.';
  expect(await write(problems.slice(0, 1))).toMatchObject({ fixes: 0, left: [{ path: 'a.md', reason }], journal: null });
  expect(await parts.textOf('a.md')).toBe(note);
  expect(await write(problems)).toMatchObject({ fixes: 4, notes: 1, left: [] });
  expect(await parts.textOf('a.md')).toContain('data-t="00:01:12"');
});
