import { Menu } from 'obsidian';
import { ProblemActions } from '../../../src/features/checks/fixes/problem-actions';
import { fillGroupMenu } from '../../../src/features/checks/fixes/problem-menu';
import type { GroupRow } from '../../../src/features/checks/rows/problem-tree';
import { NoteFixing } from '../../../src/obsidian/note-fixing';
import type { Playback } from '../../../src/obsidian/playback';
import type { PlayingServices } from '../../../src/obsidian/services';
import { until } from './checks-plugin';
import { setUp } from './set-up';

const ofNote: GroupRow = { row: 'group', key: 'n/a.md', name: { kind: 'note', path: 'n/a.md' }, title: 'n/a', problems: 1, notes: 1, safe: 0, severity: 'error', open: true };

test.each([
  ['Open', 1],
  ['Open in new tab', 2],
])('a note is opened from the menu of its group: %s', async (title, tabs) => {
  const { host, services: some, runner, journals, problemsOf } = await setUp({ 'n/a.md': 'See [[gone]].\n', 'b.md': 'Sound.\n' });
  await host.open('b.md');
  const services: PlayingServices = { ...some, journals, playback: {} as Playback, noteFixing: new NoteFixing() };
  const menu = new Menu();
  fillGroupMenu(menu, ofNote, await problemsOf('n/a.md'), new ProblemActions(services, runner));
  menu.showAtPosition({ x: 0, y: 0 });
  [...document.querySelectorAll<HTMLElement>('.menu-item')].find(({ textContent }) => textContent === title)?.click();
  await until(() => host.app.workspace.getActiveFile()?.path === 'n/a.md');
  expect(host.app.workspace.getLeavesOfType('markdown')).toHaveLength(tabs);
});
