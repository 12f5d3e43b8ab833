import type { TAbstractFile } from 'obsidian';
import { Workspace } from '../../host/workspace/workspace';
import { aNote, cite, openClaims, show, type Opened } from './open-claims';

const number = 400;

/** A note of so many claims that not all of them are drawn, under three headings. */
const long = Array.from({ length: number }, (_, at) => `${at % 150 === 0 ? `## Part ${at / 150}\n\n` : ''}Claim ${at} holds ${cite('00:00:16')}.\n`);

const files = {
  'n/long.md': aNote('Long', 'aaaaaaaaaaa', ...long),
  'n/other.md': aNote('Other', 'aaaaaaaaaaa', `Ships came ${cite('00:03:00')}.`),
  'z/last.md': aNote('Last', 'aaaaaaaaaaa', `Ships left ${cite('00:04:00')}.`),
};

async function rename({ host: { app }, settle }: Opened, from: string, to: string): Promise<void> {
  await app.vault.rename(app.vault.getAbstractFileByPath(from) as TAbstractFile, to);
  await settle();
}

/** What is in sight, what is active and what is selected. */
function seen({ root, rows }: Opened): unknown {
  const marked = (selector: string) => Array.from(root.querySelectorAll(`.timecite-claims-scroller ${selector}`), show);
  return { rows: rows(), active: marked('.is-active'), selected: marked('[aria-selected=true]') };
}

/** Scrolls, selects two claims, and tells what is to stay. */
function goDown(opened: Opened): unknown {
  for (const key of ['PageDown', 'PageDown', 'PageDown', 'ArrowDown']) opened.press(key);
  opened.press('ArrowDown', { shiftKey: true });
  return seen(opened);
}

const moves = [['the note', 'n/long.md', 'n/a.md'], ['its folder', 'n', 'm']] as const;

test.each(['This note', 'This folder', 'This video', 'Whole vault'].flatMap((scope) => moves.map(([what, from, to]) => [scope, what, from, to] as const)))(
  '%s stays where it was when %s is renamed',
  async (scope, _what, from, to) => {
    const opened = await openClaims(files, 'n/long.md');
    opened.click(scope);
    await opened.settle();
    const before = goDown(opened);
    expect(before).toMatchObject({ active: [expect.stringMatching(/^Claim \d\d+ /)], selected: [expect.anything(), expect.anything()] });
    expect(opened.rows()).not.toContain('Claim 0 holds.');
    await rename(opened, from, to);
    expect(seen(opened)).toEqual(before);
  },
);

test('a view that was there before the vault was read stays where it was, too', async () => {
  const waiting: (() => unknown)[] = [];
  const ready = jest.spyOn(Workspace.prototype, 'onLayoutReady').mockImplementation((callback) => void waiting.push(callback));
  const opened = await openClaims(files, 'n/long.md');
  ready.mockRestore();
  for (const callback of waiting) callback();
  await opened.settle();
  const before = goDown(opened);
  expect(opened.rows()).toHaveLength(46);
  await rename(opened, 'n/long.md', 'n/a.md');
  expect(seen(opened)).toEqual(before);
});

test('groups stay collapsed when their note is renamed', async () => {
  const opened = await openClaims(files, 'n/long.md');
  opened.press('Home');
  opened.press('ArrowLeft');
  const before = seen(opened);
  expect(opened.rows().slice(0, 2)).toEqual(['# Part 0 (150)', '# Part 1 (150)']);
  await rename(opened, 'n/long.md', 'n/a.md');
  expect(seen(opened)).toEqual(before);
});
