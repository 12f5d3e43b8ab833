import { setIcon, setTooltip } from 'obsidian';
import type { Severity } from '../../../core/check/problem';
import { closeEmbeddings } from '../../../core/close-embeddings';
import { count } from '../../../core/report/count';
import { noteNameOf } from '../../../core/vault-path';
import { addRowChip } from '../../../obsidian/list/row-chips';
import { addRowButton, type ButtonLook } from '../../../obsidian/ui/icon-button';
import type { Excerpt } from '../problems/excerpt';
import { severityLooks } from '../problems/problem-kinds';
import type { Grouping, GroupRow, ProblemRow } from './problem-tree';

/** A thing that the person can do with a row. */
export interface RowAction extends ButtonLook {
  readonly run: (event: MouseEvent) => void;
}

const groupIcons = { target: 'unlink', note: 'file-text' } as const;

/** Draws the head of a group of problems into a row's element. */
export function drawGroup(el: HTMLElement, { title, problems, notes, name, severity, open }: GroupRow, actions: readonly RowAction[]): void {
  el.setAttrs({ role: 'treeitem', 'aria-level': '1', 'aria-expanded': String(open) });
  const self = el.createDiv('tree-item-self is-clickable mod-collapsible timecite-group');
  const arrow = self.createDiv({ cls: 'tree-item-icon collapse-icon', attr: { 'aria-hidden': 'true' } });
  arrow.toggleClass('is-collapsed', !open);
  setIcon(arrow, 'right-triangle');
  if (name.kind === 'kind') drawSeverity(self, severity);
  else setIcon(self.createDiv({ cls: 'timecite-group-icon', attr: { 'aria-hidden': 'true' } }), groupIcons[name.kind]);
  self.createDiv({ cls: 'tree-item-inner timecite-name timecite-group-title', text: title, attr: { dir: 'auto' } });
  const flair = self.createDiv('tree-item-flair-outer').createSpan({ cls: 'tree-item-flair', text: problems.toLocaleString() });
  const spoken = `${count(problems, 'problem')} in ${count(notes, 'note')}`;
  flair.setAttr('aria-label', spoken);
  setTooltip(flair, spoken);
  // Last, so that it does not stand between the title and the count when the row is read aloud.
  drawActions(self, actions);
}

/** Draws a problem into a row's element: what is wrong, what the fix makes of it or the words around it, and where it stands. */
export function drawProblem(el: HTMLElement, { placed }: ProblemRow, grouping: Grouping, actions: readonly RowAction[]): void {
  const { problem, path, line, before, after, excerpt, citation } = placed;
  el.setAttrs({ role: 'treeitem', 'aria-level': '2' });
  const self = el.createDiv('tree-item-self is-clickable timecite-problem');
  drawSeverity(self, problem.severity);
  const body = self.createDiv('tree-item-inner timecite-problem-body');
  const note = closeEmbeddings(noteNameOf(path));
  // All of one missing target say the same: where they stand is what matters.
  const isSaid = grouping === 'target' && problem.code === 'link/missing-note';
  if (isSaid) body.createDiv({ cls: 'timecite-problem-message', text: note, attr: { dir: 'auto' } });
  else body.createDiv({ cls: 'timecite-problem-message timecite-own-words', text: problem.message });
  if (after !== null) drawChange(body, before, after);
  if (excerpt) drawExcerpt(body, excerpt);
  const place = body.createDiv({ cls: 'timecite-problem-place', text: grouping === 'note' || isSaid ? `Line ${line}` : `${note}, line\u00a0${line}` });
  // Last, so that it does not interrupt what the row says. It takes no line of its own there.
  if (citation) addRowChip(place, citation);
  drawActions(self, actions);
}

/** What stands there, struck out, and what the fix puts in its place. */
export function drawChange(parent: HTMLElement, before: string, after: string): void {
  const change = parent.createDiv('timecite-change');
  change.createEl('del', { text: shown(before) });
  setIcon(change.createSpan({ cls: 'timecite-change-arrow', attr: { 'aria-label': 'becomes' } }), 'arrow-right');
  change.createEl('ins', { text: shown(after) });
}

/** The line that a problem stands in, its own part marked. */
function drawExcerpt(parent: HTMLElement, { lead, part, tail }: Excerpt): void {
  const el = parent.createDiv('timecite-problem-excerpt');
  el.appendText(lead);
  el.createEl('mark', { text: part });
  el.appendText(tail);
}

/** A change in the words around it. */
export function drawInlineChange(el: HTMLElement, { lead, before, after, tail }: { lead: string; before: string; after: string; tail: string }): void {
  el.addClass('timecite-change');
  el.appendText(shown(lead, ''));
  if (before !== '') el.createEl('del', { text: shown(before) });
  if (after !== '') el.createEl('ins', { text: shown(after) });
  el.appendText(shown(tail, ''));
}

function drawSeverity(parent: HTMLElement, severity: Severity): void {
  const { icon, name } = severityLooks[severity];
  setIcon(parent.createDiv({ cls: `timecite-severity-icon mod-${severity}`, attr: { role: 'img', 'aria-label': name.replace(/s$/, '') } }), icon);
}

function drawActions(parent: HTMLElement, actions: readonly RowAction[]): void {
  if (actions.length === 0) return;
  const bar = parent.createDiv('timecite-row-actions');
  for (const { run, ...look } of actions) addRowButton(bar, look, run);
}

/** A line break shows as a sign: a row has one line for each side. */
function shown(text: string, empty = '∅'): string {
  return closeEmbeddings(text.replace(/\r?\n/g, ' ⏎ ')) || empty;
}
