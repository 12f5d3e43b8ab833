import type { App } from 'obsidian';
import { effectOnTimes } from '../../../core/check/keeps-times';
import { groupBy } from '../../../core/group-by';
import { messageOf } from '../../../core/message-of';
import type { UndoEntry } from '../../../core/undo-entry';
import { rewriteNote, undoNote, type Refused } from '../../../obsidian/fixes/apply-fix';
import type { FixJournals, Journal, JournalHead } from '../../../obsidian/fixes/fix-journal';
import { findNoteText } from '../../../obsidian/fixes/note-text';
import { pace } from '../../../obsidian/pace';
import type { NoteChecker } from '../problems/note-checker';
import { planNote, plannedEdits, type ChooseEdits, type FixRequest, type NotePlan } from './fix-plan';

/** How far a run has come; numbers are notes. */
export type OnProgress = (done: number, total: number) => void;

/** What a run came to. */
export interface RunReport {
  /** Fixes written, or taken back. */
  readonly fixes: number;
  /** In how many notes. */
  readonly notes: number;
  /** How many other times are no longer uncertain, and read as written now. */
  readonly settled: number;
  /** Notes that were left as they were, or in part. */
  readonly left: readonly Refused[];
  readonly cancelled: boolean;
  /** Why the run broke off; null where it did not. */
  readonly failure: string | null;
  /** The journal to undo by; null where nothing was written. */
  readonly journal: string | null;
}

/** Fixes problems note by note, and takes that back. */
export class FixRunner {
  constructor(
    private readonly app: App,
    private readonly checker: NoteChecker,
    private readonly journals: FixJournals,
    /** Called with each note that was written, and its new text. */
    private readonly onWritten: (path: string, text: string) => void,
  ) {}

  /** Shows what a request would change, note by note in the order of their paths. */
  async plan({ problems, choose }: FixRequest, signal: AbortSignal, onProgress: OnProgress): Promise<NotePlan[]> {
    const wanted = [...groupBy(problems, ({ path }) => path)].sort(([one], [other]) => (one < other ? -1 : 1));
    const plans: NotePlan[] = [];
    const breathe = pace();
    let done = 0;
    for (const [path, asked] of wanted) {
      const keys = new Set(asked.map(({ key }) => key));
      const text = await findNoteText(this.app, path);
      await breathe();
      if (signal.aborted) break;
      plans.push(text === null ? { path, fixes: [], left: keys.size } : planNote(this.checker.check(path, text), keys, choose));
      onProgress((done += 1), wanted.length);
    }
    return plans;
  }

  /** Writes what was planned, as far as it still holds. Cancelling ends it between two notes. */
  async write(plans: readonly NotePlan[], choose: ChooseEdits, head: JournalHead, signal: AbortSignal, onProgress: OnProgress): Promise<RunReport> {
    const run = new Tally();
    const breathe = pace();
    try {
      for (const [index, plan] of plans.entries()) {
        if (signal.aborted) return run.report({ cancelled: true });
        await this.writeNote(plan, choose, head, run);
        onProgress(index + 1, plans.length);
        await breathe();
      }
      return run.report();
    } catch (error) {
      return run.report({ failure: messageOf(error) });
    } finally {
      // There is nothing to take back: the command that undoes is to find the journal before it.
      if (run.wroteNothing && run.journal !== null) await this.journals.remove(run.journal).catch(() => undefined);
    }
  }

  /** Takes back what a journal holds, and removes the journal unless trying again may help. */
  async undo(journal: Journal, signal: AbortSignal, onProgress: OnProgress): Promise<RunReport> {
    const run = new Tally();
    const breathe = pace();
    const byNote = groupBy(journal.entries, ({ path }) => path);
    let done = 0;
    for (const [path, entries] of byNote) {
      if (signal.aborted) return run.report({ cancelled: true });
      const written = await undoNote(this.app, path, entries);
      if ('text' in written) run.wrote(entries.reduce((sum, { edits }) => sum + edits.length, 0));
      else run.leave(written);
      if ('text' in written) this.onWritten(path, written.text);
      onProgress((done += 1), byNote.size);
      await breathe();
    }
    if (!run.mayTryAgain) await this.journals.remove(journal.path).catch(() => undefined);
    return run.report();
  }

  private async writeNote(plan: NotePlan, choose: ChooseEdits, head: JournalHead, run: Tally): Promise<void> {
    const { path } = plan;
    let fixes = 0;
    let settled = 0;
    const makeEdits = (text: string) => {
      const checked = this.checker.check(path, text);
      const planned = plannedEdits(checked, plan, choose);
      fixes = planned.fixes;
      const effect = effectOnTimes(checked.note, text, planned.edits, checked.evidence);
      settled = effect.settled;
      return effect.reason ?? planned.edits;
    };
    const written = await rewriteNote(this.app, path, makeEdits, (entry) => this.record(entry, head, run));
    if (!('text' in written)) {
      run.leave(written);
      return;
    }
    if (fixes > 0) run.wrote(fixes, settled);
    if (fixes < plan.fixes.length) run.leave({ path, reason: changedReason(plan.fixes.length - fixes), temporary: true });
    this.onWritten(path, written.text);
  }

  /** Writes the journal entry. If that fails the run breaks off: nothing is written that could not be undone. */
  private async record(entry: UndoEntry, head: JournalHead, run: Tally): Promise<void> {
    try {
      run.journal ??= await this.journals.begin(head);
      await this.journals.add(run.journal, entry);
    } catch (error) {
      throw new Error(`The undo journal could not be written: ${messageOf(error)}`);
    }
  }
}

/** What a run has come to so far. */
class Tally {
  journal: string | null = null;
  private fixes = 0;
  private notes = 0;
  private settled = 0;
  private readonly left: Refused[] = [];

  get mayTryAgain(): boolean {
    return this.left.some(({ temporary }) => temporary);
  }

  get wroteNothing(): boolean {
    return this.notes === 0;
  }

  wrote(fixes: number, settled = 0): void {
    this.fixes += fixes;
    this.settled += settled;
    this.notes += 1;
  }

  leave(refused: Refused): void {
    this.left.push(refused);
  }

  report({ cancelled = false, failure = null }: Partial<Pick<RunReport, 'cancelled' | 'failure'>> = {}): RunReport {
    const { fixes, notes, settled, left, journal } = this;
    // A journal is begun before the first write, which may have failed.
    return { fixes, notes, settled, left, cancelled, failure, journal: this.wroteNothing ? null : journal };
  }
}

function changedReason(fixes: number): string {
  return fixes === 1 ? 'One place has changed since the preview.' : `${fixes} places have changed since the preview.`;
}
