import { Notice, type App } from 'obsidian';
import { isProblemCode } from '../../../core/check/all-rules';
import { targetToIgnore, type IgnoreRules } from '../../../core/check/ignore';
import { otherTimesReason } from '../../../core/check/keeps-times';
import { quote } from '../../../core/close-embeddings';
import { linkAt } from '../../../core/links/link-at';
import { messageOf } from '../../../core/message-of';
import { nameOf, noteNameOf, withoutMd } from '../../../core/vault-path';
import { changeSettings } from '../../../obsidian/change-settings';
import { retargetLink } from '../../../obsidian/fixes/retarget-link';
import { offerUndo, tellCannotUndo } from '../../../obsidian/fixes/single-fix';
import type { PlayingServices } from '../../../obsidian/services';
import { showButtonNotice } from '../../../obsidian/ui/button-notice';
import { openPlaceOrTell } from '../../../obsidian/ui/open-place';
import type { PlacedProblem } from '../problems/placed-problem';
import { kindNames } from '../problems/problem-kinds';
import { createTarget } from './create-target';
import { describeRun, headFor, openFixPreview, openUndo, sayFixed } from './fix-flow';
import { ownFix, type ChooseEdits, type FixRequest } from './fix-plan';
import type { FixRunner } from './fix-runner';
import { TargetPicker } from './target-picker';

/** How what stands in each list of what is ignored is called; notes and folders as in the menu. */
const nameIgnored: Readonly<Record<keyof IgnoreRules, (value: string) => string>> = {
  targets: (target) => `Links to ${quote(target)}`,
  notes: (path) => `Problems in the note ${quote(noteNameOf(path))}`,
  folders: (path) => `Problems in the folder ${quote(nameOf(path))}`,
  codes: (code) => `Problems of the kind ${quote(isProblemCode(code) ? kindNames[code] : code)}`,
};

/** What a person can do about problems. */
export class ProblemActions {
  private readonly app: App;

  constructor(
    readonly services: PlayingServices,
    private readonly runner: FixRunner,
  ) {
    this.app = services.app;
  }

  /** Writes the fix of one problem, which its row has shown, at once; of several after a preview. */
  fix(problems: readonly PlacedProblem[]): void {
    this.apply({ problems: problems.filter(({ problem }) => problem.fix !== null), choose: ownFix });
  }

  /** Writes the safe fixes among these, after a preview. A notice says so if there are none. */
  fixSafe(problems: readonly PlacedProblem[]): void {
    const safe = problems.filter(({ problem }) => problem.fix?.safe);
    if (safe.length > 0) this.preview({ problems: safe, choose: ownFix });
    else new Notice('None of the problems shown has a safe fix.');
  }

  /** Leads the links of these problems to another file. */
  retarget(problems: readonly PlacedProblem[], path: string): void {
    this.apply({ problems, choose: this.linkTo(path) });
  }

  /** Lets the person pick where the links of these problems should lead. */
  pickTarget(problems: readonly PlacedProblem[]): void {
    const [first] = problems;
    if (!first) return;
    const { suggestions, target } = first.problem;
    this.services.dialogs.open(new TargetPicker(this.app, suggestions, target ?? '', (path) => this.retarget(problems, path)));
  }

  /** Creates the note that a link is missing. A notice says where and leads there, or says why that failed. */
  async createNote({ path, problem }: PlacedProblem): Promise<void> {
    try {
      const file = await createTarget(this.app, problem.target ?? '', path);
      showButtonNotice(`Created ${withoutMd(file.path)}.`, 'Open', () => void openPlaceOrTell(this.app, file.path, { line: 0 }, false));
    } catch (error) {
      new Notice(messageOf(error));
    }
  }

  /** Adds a value to one of the lists of what is ignored. A notice offers to undo that. */
  async ignore<Kind extends keyof IgnoreRules>(kind: Kind, value: IgnoreRules[Kind][number]): Promise<void> {
    const isSaved = await this.setIgnored(kind, (list) => [...list.filter((one) => one !== value), value]);
    if (!isSaved) return;
    // The host's own object for a note or folder: its path is still right after a rename, as is the list's.
    const file = kind === 'notes' || kind === 'folders' ? this.app.vault.getAbstractFileByPath(value) : null;
    showButtonNotice(`${nameIgnored[kind](value)} are ignored from now on. The settings list what is ignored.`, 'Undo', () => {
      void this.setIgnored(kind, (list) => list.filter((one) => one !== value && one !== file?.path));
    });
  }

  /** Ignores problems of links to a problem's target from now on. */
  async ignoreTarget({ problem }: PlacedProblem): Promise<void> {
    const target = targetToIgnore(problem);
    if (target !== null) await this.ignore('targets', target);
  }

  /** Changes one of the lists of what is ignored. Returns whether that was saved; a notice says so if not. */
  private setIgnored<Kind extends keyof IgnoreRules>(kind: Kind, change: (list: readonly string[]) => string[]): Promise<boolean> {
    const { settings } = this.services;
    const { ignores } = settings.current;
    return changeSettings(settings, { ignores: { ...ignores, [kind]: change(ignores[kind]) } });
  }

  /** Takes back the last run of several fixes, after a preview. A notice says so if there is none, or it cannot be read. */
  async undoLastBulk(): Promise<void> {
    try {
      const journal = await this.services.journals.newest(({ bulk }) => bulk);
      if (journal) openUndo(this.services, this.runner, journal);
      else new Notice('There is no bulk fix to undo.');
    } catch (error) {
      new Notice(`The saved fixes could not be read: ${messageOf(error)}`);
    }
  }

  private apply(request: FixRequest): void {
    if (request.problems.length > 1) this.preview(request);
    else void this.applyAtOnce(request);
  }

  private preview(request: FixRequest): void {
    openFixPreview(this.services, this.runner, request, (path) => void this.undo(path));
  }

  private async applyAtOnce(request: FixRequest): Promise<void> {
    const { signal } = new AbortController();
    const plans = await this.runner.plan(request, signal, () => undefined);
    const report = await this.runner.write(plans, request.choose, headFor(plans), signal, () => undefined);
    const failure = report.failure ?? report.left[0]?.reason;
    const path = request.problems[0]?.path ?? '';
    if (failure === otherTimesReason) this.services.noteFixing.offer(`Not fixed. ${failure}`, this.app.vault.getFileByPath(path) ?? { path });
    else if (failure !== undefined) new Notice(`Not fixed. ${failure}`);
    else if (report.fixes === 0) new Notice('This problem is not there any more.');
    else offerUndo(describeRun(report, sayFixed(report)), report.journal, (journal) => void this.undo(journal));
  }

  private async undo(path: string): Promise<void> {
    const journal = await this.services.journals.read(path);
    if (!journal) return tellCannotUndo();
    if (journal.head.bulk) {
      openUndo(this.services, this.runner, journal);
      return;
    }
    const report = await this.runner.undo(journal, new AbortController().signal, () => undefined);
    new Notice(report.left[0] ? `Not undone. ${report.left[0].reason}` : 'Undone.');
  }

  private linkTo(path: string): ChooseEdits {
    return (checked, { problem }) => {
      const file = this.app.vault.getFileByPath(path);
      const link = linkAt(checked.note.links, problem);
      return file && link ? retargetLink(this.app, checked, link, file) : null;
    };
  }
}
