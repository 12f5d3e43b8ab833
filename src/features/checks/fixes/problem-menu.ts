import type { Menu } from 'obsidian';
import { targetToIgnore } from '../../../core/check/ignore';
import { quote } from '../../../core/close-embeddings';
import { isAttachmentPath } from '../../../core/links/attachment';
import { count } from '../../../core/report/count';
import { folderOf, isNotePath, nameOf, splitTarget } from '../../../core/vault-path';
import { addItem } from '../../../obsidian/ui/menu-item';
import { kindNames } from '../problems/problem-kinds';
import type { Mender } from './mender';
import type { PlacedProblem } from '../problems/placed-problem';
import type { GroupRow } from '../rows/problem-tree';
import { addTimeItems } from './time-items';

/** How many suggestions stand in a menu; the picker has them all. */
const offered = 3;

/** Adds what can be done about one problem. */
export function fillProblemMenu(menu: Menu, placed: PlacedProblem, mender: Mender): void {
  const { problem } = placed;
  const { fix } = problem;
  addTimeItems(menu, placed, mender.services);
  if (fix) addItem(menu, { title: fix.title, icon: 'wrench', section: 'fix' }, () => mender.fix([placed]));
  if (isRetargetable(placed)) addTargets(menu, placed, mender);
  addCreateNote(menu, placed, mender);
  addIgnores(menu, placed, mender);
}

/** Adds what can be done about all problems of a group. */
export function fillGroupMenu(menu: Menu, group: GroupRow, problems: readonly PlacedProblem[], mender: Mender): void {
  const [first] = problems;
  if (!first) return;
  if (group.safe > 0) {
    addItem(menu, { title: `Fix ${count(group.safe, 'safe problem')}…`, icon: 'wrench', section: 'fix' }, () => mender.fixSafe(problems));
  }
  const fixable = problems.filter(({ problem }) => problem.fix !== null);
  if (fixable.length > group.safe) {
    addItem(menu, { title: `Fix all ${count(fixable.length, 'problem')}…`, icon: 'list-checks', section: 'fix' }, () => mender.fix(fixable));
  }
  if (group.name.kind === 'target') addTargetItems(menu, problems, first, mender);
  else if (group.name.kind === 'note') addIgnoreNote(menu, first, mender);
  else addIgnoreCode(menu, first, mender);
}

function addTargetItems(menu: Menu, problems: readonly PlacedProblem[], first: PlacedProblem, mender: Mender): void {
  const links = problems.filter(isRetargetable);
  if (links.length > 0) addItem(menu, { title: 'Pick another target…', icon: 'replace', section: 'fix' }, () => mender.pickTarget(links));
  addCreateNote(menu, first, mender);
  addItem(menu, { title: 'Ignore this target', icon: 'eye-off', section: 'ignore' }, () => mender.ignoreTarget(first));
}

function addTargets(menu: Menu, placed: PlacedProblem, mender: Mender): void {
  const { suggestions, fix } = placed.problem;
  for (const { path } of suggestions.slice(fix ? 1 : 0, offered)) {
    addItem(menu, { title: `Link to ${path}`, icon: 'link', section: 'fix' }, () => mender.retarget([placed], path));
  }
  addItem(menu, { title: 'Pick another target…', icon: 'replace', section: 'fix' }, () => mender.pickTarget([placed]));
}

function addCreateNote(menu: Menu, placed: PlacedProblem, mender: Mender): void {
  const { code, target } = placed.problem;
  if (code !== 'link/missing-note' || target === null || isAttachmentPath(splitTarget(target).linkPath)) return;
  addItem(menu, { title: 'Create note', icon: 'file-plus', section: 'fix' }, () => mender.createNote(placed));
}

function addIgnores(menu: Menu, placed: PlacedProblem, mender: Mender): void {
  if (targetToIgnore(placed.problem) !== null) {
    addItem(menu, { title: 'Ignore this target', icon: 'eye-off', section: 'ignore' }, () => mender.ignoreTarget(placed));
  }
  addIgnoreNote(menu, placed, mender);
  addIgnoreCode(menu, placed, mender);
}

function addIgnoreNote(menu: Menu, { path }: PlacedProblem, mender: Mender): void {
  const { vault } = mender.services.app;
  // Either may get another path while the menu is open: its file knows it.
  const note = vault.getFileByPath(path) ?? { path };
  addItem(menu, { title: 'Ignore this note', icon: 'eye-off', section: 'ignore' }, () => mender.ignore('notes', note.path));
  const inFolder = folderOf(path);
  if (inFolder === '') return;
  const folder = vault.getFolderByPath(inFolder) ?? { path: inFolder };
  addItem(menu, { title: `Ignore folder ${quote(nameOf(inFolder))}`, icon: 'eye-off', section: 'ignore' }, () => mender.ignore('folders', folder.path));
}

function addIgnoreCode(menu: Menu, { problem: { code } }: PlacedProblem, mender: Mender): void {
  addItem(menu, { title: `Ignore all "${kindNames[code]}"`, icon: 'eye-off', section: 'ignore' }, () => mender.ignore('codes', code));
}

/** A link of a note whose path leads nowhere, or to one of several files. */
export function isRetargetable({ path, problem }: PlacedProblem): boolean {
  if (!isNotePath(path)) return false;
  return problem.code === 'link/missing-note' || problem.code === 'link/ambiguous';
}
