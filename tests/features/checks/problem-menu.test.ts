import { Menu, type TAbstractFile } from 'obsidian';
import { ignoreTest } from '../../../src/core/check/ignore';
import { ProblemActions } from '../../../src/features/checks/fixes/problem-actions';
import { fillProblemMenu } from '../../../src/features/checks/fixes/problem-menu';
import { NoteFixing } from '../../../src/obsidian/note-fixing';
import type { Moment, Playback } from '../../../src/obsidian/playback';
import type { PlayingServices } from '../../../src/obsidian/services';
import { VaultIgnores } from '../../../src/obsidian/vault/vault-ignores';
import { until } from './checks-plugin';
import { setUp } from './set-up';

/** The menu of a note's problem with a target or code, and the settings that it changes. */
async function openMenu(text: string, sought: string, path = 'a.md') {
  const { host, services: some, runner, journals, problemsOf } = await setUp({ [path]: text, 'b.md': '# Costs\n' });
  const played: number[] = [];
  const playback = { play: ({ seconds }: Moment) => Promise.resolve(void played.push(seconds)) } as unknown as Playback;
  const services: PlayingServices = { ...some, journals, playback, noteFixing: new NoteFixing() };
  const problems = await problemsOf(path);
  const placed = problems.filter(({ problem: { target, code } }) => target === sought || code === sought).at(-1);
  if (!placed) throw new Error(`There is no problem of ${sought}.`);
  const menu = new Menu();
  fillProblemMenu(menu, placed, new ProblemActions(services, runner));
  menu.showAtPosition({ x: 0, y: 0 });
  return { host, settings: services.settings, problems, played };
}

function item(title: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('.menu-item')].find(({ textContent }) => textContent === title);
}

test.each([
  ['[[#Costs]], [[#Prices]], [[#^sum]], [[b#Costs]]', '#Costs', '#Costs', ['#Costs']],
  ['[[b#Prices]], [[b#Gains]], [[#Prices]]', 'b#Prices', 'b#Prices', ['b#Prices']],
  ['[[gone#Prices]], [[gone]], [[b#Prices]]', 'gone#Prices', 'gone', ['gone#Prices', 'gone']],
])('of %s, ignoring %s is offered as %s and leaves out what leads there', async (text, target, named, ignored) => {
  const { settings, problems } = await openMenu(text, target);
  item(`Ignore target "${named}"`)?.click();
  await until(() => document.querySelector('.notice') !== null);
  const { ignores } = settings.current;
  const leavesOut = ignoreTest(ignores);
  expect(problems.filter(({ problem }) => leavesOut('a.md', problem)).map(({ problem }) => problem.target)).toEqual(ignored);
  expect(document.querySelector('.notice')?.textContent).toBe(`Links to "${ignores.targets[0]}" are ignored from now on. The settings list what is ignored.Undo`);
});

test.each([
  ['Ignore note "a"', 'notes', 'n/c.md', 'in the note "c"'],
  ['Ignore folder "n"', 'folders', 'm', 'in the folder "m"'],
] as const)('%s ignores it under the path that it has by then', async (title, kind, ignored, named) => {
  const { host, settings } = await openMenu('See [[gone]].', 'gone', 'n/a.md');
  const moved = host.app.vault.getAbstractFileByPath(kind === 'notes' ? 'n/a.md' : 'n') as TAbstractFile;
  await host.app.vault.rename(moved, ignored);
  item(title)?.click();
  await until(() => document.querySelector('.notice') !== null);
  expect(settings.current.ignores[kind]).toEqual([ignored]);
  expect(document.querySelector('.notice')?.textContent).toContain(`Problems ${named} are ignored from now on.`);
});

test.each([
  ['Ignore note "a"', 'n/a.md', 'n/c.md'],
  ['Ignore note "a"', 'n', 'm'],
  ['Ignore folder "n"', 'n', 'm'],
])('%s can be undone after %s was renamed', async (title, from, to) => {
  const { host, settings } = await openMenu('See [[gone]].', 'gone', 'n/a.md');
  const before = settings.current.ignores;
  const ignores = new VaultIgnores(host.app.vault, settings);
  ignores.load();
  item(title)?.click();
  await until(() => document.querySelector('.notice') !== null);
  await host.app.vault.rename(host.app.vault.getAbstractFileByPath(from) as TAbstractFile, to);
  expect(settings.current.ignores).not.toEqual(before);
  document.querySelector<HTMLElement>('.notice button')?.click();
  await host.settled();
  ignores.unload();
  expect(settings.current.ignores).toEqual(before);
});

test('what is ignored is called by its name, and can be heeded again', async () => {
  const { settings } = await openMenu('See [[gone]].', 'gone');
  const before = settings.current.ignores;
  item('Ignore all "Links to missing notes"')?.click();
  await until(() => document.querySelector('.notice') !== null);
  expect(settings.current.ignores.codes).toEqual(['link/missing-note']);
  expect(document.querySelector('.notice')?.textContent).toContain('Problems of the kind "Links to missing notes" are ignored from now on.');
  document.querySelector<HTMLElement>('.notice button')?.click();
  await until(() => settings.current.ignores.codes.length === 0);
  expect(settings.current.ignores).toEqual(before);
});

test('a link without a target is not offered to be ignored by it', async () => {
  await openMenu('See [[ | the prices]].', '');
  expect(document.querySelector('.menu')?.textContent).not.toContain('Ignore target');
});

test('of a long target, the item that ignores it quotes the start', async () => {
  const target = 'gone '.repeat(40).trim();
  await openMenu(`See [[${target}]].`, target);
  expect(item(`Ignore target "${'gone '.repeat(16)}…"`)).toBeDefined();
});

test.each([
  ['![[costs by year.png]]', 'costs by year.png', false],
  ['[w](missing.pdf)', 'missing.pdf', false],
  ['![[costs by year]]', 'costs by year', true],
  ['[w](missing.md#Costs)', 'missing.md#Costs', true],
  ['[[Node.js]]', 'Node.js', true],
])('of %s, what is missing can be made as a note: %s, %s', async (text, target, offered) => {
  await openMenu(text, target);
  expect(item('Create note') !== undefined).toBe(offered);
});

const head = '---\nvideoId: dQw4w9WgXcQ\n---\n\n';
const element = (time: string) => `<a class="yt-timestamp" data-t="${time}">[${time}]</a>`;

function playing(): string[] {
  return [...document.querySelectorAll('.menu-item')].map(({ textContent }) => textContent).filter((title) => /^(Play|Correct)/.test(title));
}

const twice = `${head}Widgets ${element('02:10:00')}.\n\nGears ${element('02:10:00')}.`;

test('a time in doubt can be heard both ways', async () => {
  const { played } = await openMenu(twice, 'time/uncertain');
  expect(playing()).toEqual(['Play at 2:10:00', 'Play at 2:10', 'Correct this timestamp to 00:02:10']);
  item('Play at 2:10')?.click();
  expect(played).toEqual([130]);
});

test('a time in doubt can be settled: of two that are written the same the one that is asked for', async () => {
  const { host } = await openMenu(twice, 'time/uncertain');
  item('Correct this timestamp to 00:02:10')?.click();
  await until(() => document.querySelector('.notice') !== null);
  expect(await host.app.vault.adapter.read('a.md')).toBe(`${head}Widgets ${element('02:10:00')}.\n\nGears ${element('00:02:10')}.`);
});

test('another time that can be played is played from the menu, too', async () => {
  await openMenu(`${head}Widgets ${element('07:55:00')}.`, 'time/misencoded');
  expect(playing()).toEqual(['Play at 7:55']);
});

test.each([
  ['a link', '[[gone]]', 'gone'],
  ['a time of no video', `Widgets ${element('00:07:55')}.`, 'time/no-video'],
])('the menu of %s plays nothing', async (_, text, sought) => {
  await openMenu(text, sought);
  expect(playing()).toEqual([]);
});

test('a note that was made can be opened from the notice', async () => {
  const { host } = await openMenu('See [[gone]].', 'gone');
  item('Create note')?.click();
  await until(() => document.querySelector('.notice')?.textContent === 'Created gone.Open');
  document.querySelector<HTMLElement>('.timecite-notice-button')?.click();
  await until(() => host.app.workspace.getActiveFile()?.path === 'gone.md');
});
