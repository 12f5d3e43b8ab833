import { ownFix } from '../../../src/features/checks/fixes/fix-plan';
import type { PlacedProblem } from '../../../src/features/checks/problems/placed-problem';
import { seeded } from '../../seeded';
import { setUp, type SetUp } from './set-up';

const never = new AbortController().signal;
const quiet = () => undefined;
const head = { title: 'Fix all', made: 1, bulk: true };
const notes = 30;

function broken(index: number): string {
  return `Note ${index}: [[Widget prices]], then [[Widget prices#Today | again]].\n`;
}

function fixed(index: number): string {
  return `Note ${index}: [[widget_prices|Widget prices]], then [[widget_prices#Today | again]].\n`;
}

function vault(): Record<string, string> {
  const files: Record<string, string> = { 'widget_prices.md': '# Today\n' };
  for (let index = 0; index < notes; index += 1) files[`n/${index}.md`] = broken(index);
  return files;
}

async function planAll(parts: SetUp) {
  const problems: PlacedProblem[] = [];
  for (const file of parts.host.app.vault.getMarkdownFiles()) problems.push(...(await parts.problemsOf(file.path)));
  return parts.runner.plan({ problems, choose: ownFix }, never, quiet);
}

/** What a person or a sync client does to the vault while a run goes on. */
async function disturb(parts: SetUp, random: () => number): Promise<void> {
  const { vault, fileManager } = parts.host.app;
  const file = vault.getFileByPath(`n/${Math.floor(random() * notes)}.md`);
  if (!file) return;
  if (random() < 0.5) await vault.delete(file).catch(quiet);
  else await fileManager.renameFile(file, file.path.replace('n/', 'moved-')).catch(quiet);
}

async function textsOf(parts: SetUp): Promise<Map<number, string>> {
  const texts = new Map<number, string>();
  for (const { path } of parts.host.app.vault.getMarkdownFiles()) {
    const index = /(\d+)\.md$/.exec(path)?.[1];
    if (index !== undefined) texts.set(Number(index), await parts.textOf(path));
  }
  return texts;
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])('whatever fails, every note is whole, told of, fixed by a second run and restored by undoing (seed %i)', async (seed) => {
  const parts = await setUp(vault());
  const random = seeded(seed);
  const plans = await planAll(parts);
  const fault = (path: string) => {
    if (random() < (path.includes('/fixes/') ? 0.01 : 0.2)) throw new Error('EIO: i/o error');
  };
  Object.assign(parts.host.store, { beforeWrite: fault, beforeRead: fault });
  const disturbances: Promise<void>[] = [];
  const first = await parts.runner.write(plans, ownFix, head, never, () => {
    if (random() < 0.1) disturbances.push(disturb(parts, random));
  });
  Object.assign(parts.host.store, { beforeWrite: quiet, beforeRead: quiet });
  await Promise.all(disturbances);

  const told = new Set(first.left.map(({ path }) => path));
  for (const [index, text] of await textsOf(parts)) {
    expect([broken(index), fixed(index)]).toContain(text);
    const there = parts.host.app.vault.getFileByPath(`n/${index}.md`);
    if (there && text === broken(index) && first.failure === null) expect(told).toContain(`n/${index}.md`);
  }
  for (const { reason } of first.left) expect(reason).toMatch(/^(The note is not there any more|The note could not be (read|written): EIO: i\/o error)/);

  const second = await parts.runner.write(await planAll(parts), ownFix, { ...head, made: 2 }, never, quiet);
  expect(second).toMatchObject({ left: [], failure: null });
  for (const [index, text] of await textsOf(parts)) expect(text).toBe(fixed(index));

  for (let journal = await parts.journals.newest(() => true); journal; journal = await parts.journals.newest(() => true)) {
    const undone = await parts.runner.undo(journal, never, quiet);
    expect(undone.left.every(({ reason }) => reason === 'The note is not there any more.')).toBe(true);
  }
  for (const [index, text] of await textsOf(parts)) {
    if (parts.host.app.vault.getFileByPath(`n/${index}.md`)) expect(text).toBe(broken(index));
  }
});
