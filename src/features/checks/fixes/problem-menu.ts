import type { Menu, PaneType } from 'obsidian';
import { offerLink } from '../../../core/check/fix-missing-note';
import { targetToIgnore } from '../../../core/check/ignore';
import { clip } from '../../../core/clip';
import { quote } from '../../../core/close-embeddings';
import { isAttachmentPath } from '../../../core/links/attachment';
import { count } from '../../../core/report/count';
import { folderOf, isNotePath, nameOf, noteNameOf, splitTarget } from '../../../core/vault-path';
import { addItem } from '../../../obsidian/ui/menu-item';
import { openPlaceOrTell } from '../../../obsidian/ui/open-place';
import type { PlacedProblem } from '../problems/placed-problem';
import { kindNames } from '../problems/problem-kinds';
import type { GroupRow } from '../rows/problem-tree';
import type { ProblemActions } from './problem-actions';
import { addTimeItems } from './time-items';

/** How many suggestions stand in a menu; the picker has them all. */
const offered = 3;

/** How much of a target is quoted, in UTF-16 units: what stands between the brackets of a broken link may be long. */
const longestTarget = 80;

/** Adds what can be done about one problem. */
export function fillProblemMenu(menu: Menu, placed: PlacedProblem, actions: ProblemActions): void {
  const { problem } = placed;
  const { fix } = problem;
  addTimeItems(menu, placed, actions.services);
  if (fix) addItem(menu, { title: fix.title, icon: 'wrench', section: 'fix' }, () => actions.fix([placed]));
  if (isRetargetable(placed)) addTargets(menu, placed, actions);
  addCreateNote(menu, placed, actions);
  addIgnores(menu, placed, actions);
}

/** Adds what can be done about all problems of a group. */
export function fillGroupMenu(menu: Menu, group: GroupRow, problems: readonly PlacedProblem[], actions: ProblemActions): void {
  const [first] = problems;
  if (!first) return;
  if (group.name.kind === 'note') addOpenNote(menu, first, actions);
  if (group.safe > 0) {
    addItem(menu, { title: `Fix ${count(group.safe, 'safe problem')}…`, icon: 'wrench', section: 'fix' }, () => actions.fixSafe(problems));
  }
  const fixable = problems.filter(({ problem }) => problem.fix !== null);
  if (fixable.length > group.safe) {
    addItem(menu, { title: `Fix all ${count(fixable.length, 'problem')}…`, icon: 'list-checks', section: 'fix' }, () => actions.fix(fixable));
  }
  if (group.name.kind === 'target') addTargetItems(menu, problems, first, actions);
  else if (group.name.kind === 'note') addIgnoreNote(menu, first, actions);
  else addIgnoreCode(menu, first, actions);
}

/** A click on a note's group folds it, so that its menu has both ways of opening. */
function addOpenNote(menu: Menu, { path, problem }: PlacedProblem, { services: { app } }: ProblemActions): void {
  const open = (pane: PaneType | boolean) => openPlaceOrTell(app, path, { offset: problem.from }, pane);
  addItem(menu, { title: 'Open', icon: 'file-text', section: 'open' }, () => open(false));
  addItem(menu, { title: 'Open in new tab', icon: 'file-plus', section: 'open' }, () => open('tab'));
}

function addTargetItems(menu: Menu, problems: readonly PlacedProblem[], first: PlacedProblem, actions: ProblemActions): void {
  const links = problems.filter(isRetargetable);
  if (links.length > 0) addItem(menu, { title: 'Pick another target…', icon: 'replace', section: 'fix' }, () => actions.pickTarget(links));
  addCreateNote(menu, first, actions);
  addIgnoreTarget(menu, first, actions);
}

function addTargets(menu: Menu, placed: PlacedProblem, actions: ProblemActions): void {
  const { suggestions, fix } = placed.problem;
  for (const { path } of suggestions.slice(fix ? 1 : 0, offered)) {
    addItem(menu, { title: offerLink(path), icon: 'link', section: 'fix' }, () => actions.retarget([placed], path));
  }
  addItem(menu, { title: 'Pick another target…', icon: 'replace', section: 'fix' }, () => actions.pickTarget([placed]));
}

function addCreateNote(menu: Menu, placed: PlacedProblem, actions: ProblemActions): void {
  const { code, target } = placed.problem;
  if (code !== 'link/missing-note' || target === null || isAttachmentPath(splitTarget(target).linkPath)) return;
  addItem(menu, { title: 'Create note', icon: 'file-plus', section: 'fix' }, () => actions.createNote(placed));
}

function addIgnores(menu: Menu, placed: PlacedProblem, actions: ProblemActions): void {
  addIgnoreTarget(menu, placed, actions);
  addIgnoreNote(menu, placed, actions);
  addIgnoreCode(menu, placed, actions);
}

function addIgnoreTarget(menu: Menu, placed: PlacedProblem, actions: ProblemActions): void {
  const target = targetToIgnore(placed.problem);
  if (target === null) return;
  addItem(menu, { title: `Ignore target ${quote(clip(target, longestTarget))}`, icon: 'eye-off', section: 'ignore' }, () => actions.ignoreTarget(placed));
}

/** Named, since of a link to a missing note "this note" might be either. */
function addIgnoreNote(menu: Menu, { path }: PlacedProblem, actions: ProblemActions): void {
  const { vault } = actions.services.app;
  // Either may get another path while the menu is open: its file knows it.
  const note = vault.getFileByPath(path) ?? { path };
  addItem(menu, { title: `Ignore note ${quote(noteNameOf(path))}`, icon: 'eye-off', section: 'ignore' }, () => actions.ignore('notes', note.path));
  const inFolder = folderOf(path);
  if (inFolder === '') return;
  const folder = vault.getFolderByPath(inFolder) ?? { path: inFolder };
  addItem(menu, { title: `Ignore folder ${quote(nameOf(inFolder))}`, icon: 'eye-off', section: 'ignore' }, () => actions.ignore('folders', folder.path));
}

function addIgnoreCode(menu: Menu, { problem: { code } }: PlacedProblem, actions: ProblemActions): void {
  addItem(menu, { title: `Ignore all "${kindNames[code]}"`, icon: 'eye-off', section: 'ignore' }, () => actions.ignore('codes', code));
}

/** A link of a note whose path leads nowhere, or to one of several files. */
export function isRetargetable({ path, problem }: PlacedProblem): boolean {
  if (!isNotePath(path)) return false;
  return problem.code === 'link/missing-note' || problem.code === 'link/ambiguous';
}
