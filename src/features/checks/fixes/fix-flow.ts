import { count } from '../../../core/report/count';
import { withoutMd } from '../../../core/vault-path';
import type { Journal } from '../../../obsidian/fixes/fix-journal';
import { saySettled } from '../../../obsidian/fixes/say-settled';
import type { Services } from '../../../obsidian/services';
import { drawInlineChange } from '../rows/draw-row';
import type { FixRequest, NotePlan, PlannedFix } from './fix-plan';
import type { FixRunner, OnProgress, RunReport } from './fix-runner';
import { RunModal, type Preview, type PreviewRow, type Run } from './run-modal';

/** Shows what a request would change and, once the person agrees, writes it. */
export function openFixPreview({ app, dialogs }: Services, runner: FixRunner, request: FixRequest, undo: (journal: string) => void): void {
  let plans: NotePlan[] = [];
  const run: Run = {
    title: 'Fix problems',
    prepare: async (signal, onProgress) => {
      plans = await runner.plan(request, signal, onProgress);
      return previewOf(plans);
    },
    write: (signal, onProgress) => runner.write(plans.filter(hasFixes), request.choose, headFor(plans), signal, onProgress),
    describe: (report) => describeRun(report, sayFixed(report)),
    undo: ({ journal }) => journal !== null && undo(journal),
  };
  dialogs.open(new RunModal(app, run));
}

/** Takes back what a journal holds, once the person agrees. */
export function openUndo({ app, dialogs }: Services, runner: FixRunner, journal: Journal): void {
  const paths = [...new Set(journal.entries.map(({ path }) => path))];
  const made = new Date(journal.head.made).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  const run: Run = {
    title: 'Undo last bulk fix',
    prepare: () =>
      Promise.resolve({
        summary: `${journal.head.title}, on ${made}. Undoing it restores ${count(paths.length, 'note')}.`,
        caveat: 'Notes that were changed since then are left alone.',
        rows: paths.map((path) => ({ key: path, draw: (el: HTMLElement) => void el.createDiv({ cls: 'timecite-run-note', text: withoutMd(path) }) })),
        go: `Undo in ${count(paths.length, 'note')}`,
      }),
    write: (signal: AbortSignal, onProgress: OnProgress) => runner.undo(journal, signal, onProgress),
    // One fix may have made several edits: only the notes are counted as before.
    describe: (report) => describeRun(report, `Undid the fixes in ${count(report.notes, 'note')}.`),
    undo: null,
  };
  dialogs.open(new RunModal(app, run));
}

/** What a journal calls the fixes that it holds. */
export function headFor(plans: readonly NotePlan[]): { title: string; made: number; bulk: boolean } {
  const fixes = countFixes(plans);
  const notes = plans.filter(hasFixes).length;
  return { title: `Fixed ${count(fixes, 'problem')} in ${count(notes, 'note')}`, made: Date.now(), bulk: fixes > 1 };
}

/** What was fixed, in a sentence. */
export function sayFixed({ fixes, notes }: RunReport): string {
  return `Fixed ${count(fixes, 'problem')} in ${count(notes, 'note')}.`;
}

/** What a run came to, in a sentence or two. @param done What to say where it changed anything. */
export function describeRun({ fixes, settled, left, cancelled }: RunReport, done: string): string {
  const also = settled === 0 ? '' : ` ${saySettled(settled)}`;
  const rest = left.length === 0 ? '' : ` ${count(left.length, 'note')} could not be written in full:`;
  return `${cancelled ? 'Cancelled. ' : ''}${fixes === 0 ? 'Nothing was changed.' : done}${also}${rest}`;
}

function previewOf(plans: readonly NotePlan[]): Preview {
  const fixes = countFixes(plans);
  const left = plans.reduce((sum, plan) => sum + plan.left, 0);
  const notes = plans.filter(hasFixes);
  if (fixes === 0) return { summary: 'There is nothing left to fix here.', caveat: null, rows: [], go: null };
  return {
    summary: `${count(fixes, 'change')} in ${count(notes.length, 'note')}:`,
    caveat: left === 0 ? null : `${count(left, 'problem')} will be left for another run, because the text has changed or another fix touches it.`,
    rows: notes.flatMap((plan) => [noteRow(plan), ...plan.fixes.map((fix) => fixRow(plan, fix))]),
    go: `Fix ${count(fixes, 'problem')}`,
  };
}

function noteRow({ path, fixes }: NotePlan): PreviewRow {
  return {
    key: path,
    draw: (el) => {
      const head = el.createDiv('timecite-run-note');
      head.createSpan({ text: withoutMd(path) });
      head.createSpan({ cls: 'tree-item-flair', text: fixes.length.toLocaleString() });
    },
  };
}

function fixRow({ path }: NotePlan, fix: PlannedFix): PreviewRow {
  return {
    key: `${path} ${fix.key}`,
    draw: (el) => {
      const row = el.createDiv('timecite-run-change');
      row.createSpan({ cls: 'timecite-run-line', text: String(fix.line), attr: { 'aria-label': `Line ${fix.line}` } });
      drawInlineChange(row.createSpan('timecite-run-text'), fix);
    },
  };
}

function countFixes(plans: readonly NotePlan[]): number {
  return plans.reduce((sum, { fixes }) => sum + fixes.length, 0);
}

function hasFixes(plan: NotePlan): boolean {
  return plan.fixes.length > 0;
}
