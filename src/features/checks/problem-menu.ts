import type { Menu } from 'obsidian';
import { folderOf, nameOf } from '../../core/links/resolve';
import { kindNames } from './problem-kinds';
import type { Mender } from './mender';
import type { PlacedProblem } from './placed-problem';
import type { GroupRow } from './problem-tree';

/** How many suggestions stand in a menu; the picker has them all. */
const offered = 3;

/** Adds what can be done about one problem. */
export function fillProblemMenu(menu: Menu, placed: PlacedProblem, mender: Mender): void {
  const { problem } = placed;
  const { fix } = problem;
  if (fix) menu.addItem((item) => item.setSection('fix').setTitle(fix.title).setIcon('wrench').onClick(() => mender.fix([placed])));
  if (isRetargetable(placed)) addTargets(menu, placed, mender);
  if (problem.code === 'link/missing-note') {
    menu.addItem((item) => item.setSection('fix').setTitle('Create note').setIcon('file-plus').onClick(() => void mender.createNote(placed)));
  }
  addIgnores(menu, placed, mender);
}

/** Adds what can be done about all problems of a group. */
export function fillGroupMenu(menu: Menu, group: GroupRow, problems: readonly PlacedProblem[], mender: Mender): void {
  const [first] = problems;
  if (!first) return;
  if (group.safe > 0) {
    menu.addItem((item) => item.setSection('fix').setTitle(`Fix ${group.safe.toLocaleString()} safe…`).setIcon('wrench').onClick(() => mender.fixSafe(problems)));
  }
  const fixable = problems.filter(({ problem }) => problem.fix !== null);
  if (fixable.length > group.safe) {
    menu.addItem((item) => item.setSection('fix').setTitle(`Fix all ${fixable.length.toLocaleString()}…`).setIcon('list-checks').onClick(() => mender.fix(fixable)));
  }
  if (group.name.kind === 'target') addTargetItems(menu, problems, first, mender);
  else if (group.name.kind === 'note') addIgnoreNote(menu, first, mender);
  else addIgnoreCode(menu, first, mender);
}

function addTargetItems(menu: Menu, problems: readonly PlacedProblem[], first: PlacedProblem, mender: Mender): void {
  const links = problems.filter(isRetargetable);
  if (links.length > 0) menu.addItem((item) => item.setSection('fix').setTitle('Pick another target…').setIcon('replace').onClick(() => mender.pickTarget(links)));
  if (first.problem.code === 'link/missing-note') {
    menu.addItem((item) => item.setSection('fix').setTitle('Create note').setIcon('file-plus').onClick(() => void mender.createNote(first)));
  }
  menu.addItem((item) => item.setSection('ignore').setTitle('Ignore this target').setIcon('eye-off').onClick(() => void mender.ignoreTarget(first)));
}

function addTargets(menu: Menu, placed: PlacedProblem, mender: Mender): void {
  const { suggestions, fix } = placed.problem;
  for (const { path } of suggestions.slice(fix ? 1 : 0, offered)) {
    menu.addItem((item) => item.setSection('fix').setTitle(`Link to ${path}`).setIcon('link').onClick(() => mender.retarget([placed], path)));
  }
  menu.addItem((item) => item.setSection('fix').setTitle('Pick another target…').setIcon('replace').onClick(() => mender.pickTarget([placed])));
}

function addIgnores(menu: Menu, placed: PlacedProblem, mender: Mender): void {
  if (placed.problem.target) {
    menu.addItem((item) => item.setSection('ignore').setTitle('Ignore this target').setIcon('eye-off').onClick(() => void mender.ignoreTarget(placed)));
  }
  addIgnoreNote(menu, placed, mender);
  addIgnoreCode(menu, placed, mender);
}

function addIgnoreNote(menu: Menu, { path }: PlacedProblem, mender: Mender): void {
  const folder = folderOf(path);
  menu.addItem((item) => item.setSection('ignore').setTitle('Ignore this note').setIcon('eye-off').onClick(() => void mender.ignore('notes', path)));
  if (folder === '') return;
  menu.addItem((item) => item.setSection('ignore').setTitle(`Ignore folder “${nameOf(folder)}”`).setIcon('eye-off').onClick(() => void mender.ignore('folders', folder)));
}

function addIgnoreCode(menu: Menu, { problem: { code } }: PlacedProblem, mender: Mender): void {
  menu.addItem((item) => item.setSection('ignore').setTitle(`Ignore all “${kindNames[code]}”`).setIcon('eye-off').onClick(() => void mender.ignore('codes', code)));
}

/** A link of a note whose path leads nowhere, or to one of several files. */
export function isRetargetable({ path, problem }: PlacedProblem): boolean {
  if (!path.endsWith('.md')) return false;
  return problem.code === 'link/missing-note' || problem.code === 'link/ambiguous';
}
