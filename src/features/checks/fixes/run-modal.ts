import { ButtonComponent, Component, Modal, ProgressBarComponent, type App } from 'obsidian';
import { messageOf } from '../../../core/message-of';
import { withoutMd } from '../../../core/vault-path';
import type { Refused } from '../../../obsidian/fixes/apply-fix';
import { offerUndo } from '../../../obsidian/fixes/single-fix';
import { nameSilently } from '../../../obsidian/ui/name-silently';
import { RowList } from '../rows/row-list';
import type { OnProgress, RunReport } from './fix-runner';

/** A line of what a run is about to do. */
export interface PreviewRow {
  readonly key: string;
  readonly draw: (el: HTMLElement) => void;
}

/** What a run is about to do. */
export interface Preview {
  /** One sentence: how many changes in how many notes. */
  readonly summary: string;
  /** What will not be done, and why; null where all will. */
  readonly caveat: string | null;
  readonly rows: readonly PreviewRow[];
  /** The label of the button that starts it; null where there is nothing to do. */
  readonly go: string | null;
}

/** A piece of work that is shown before it is done, can be cancelled, and tells what came of it. */
export interface Run {
  readonly title: string;
  prepare(signal: AbortSignal, onProgress: OnProgress): Promise<Preview>;
  write(signal: AbortSignal, onProgress: OnProgress): Promise<RunReport>;
  /** What was done, in a sentence. */
  describe(report: RunReport): string;
  /** Takes it back; null where that cannot be. */
  readonly undo: ((report: RunReport) => void) | null;
}

/** Leads through a run: preview, progress, report. Closing it cancels what is going on. */
export class RunModal extends Modal {
  private readonly cancel = new AbortController();
  private readonly parts = new Component();
  /** The list that is shown; null while none is. */
  private rows: Component | null = null;

  constructor(
    app: App,
    private readonly run: Run,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.modalEl.addClass('timecite-run');
    this.setTitle(this.run.title);
    this.parts.load();
    void this.showPreview().catch((error: unknown) => this.showFailure(error));
  }

  override onClose(): void {
    this.cancel.abort();
    this.parts.unload();
    this.clear();
  }

  private clear(): void {
    if (this.rows) this.parts.removeChild(this.rows);
    this.rows = null;
    this.contentEl.empty();
  }

  private async showPreview(): Promise<void> {
    const { signal } = this.cancel;
    const preview = await this.run.prepare(signal, this.showProgress('Gathering the changes…'));
    if (signal.aborted) return;
    this.showText(preview.summary, preview.caveat);
    if (preview.rows.length > 0) this.showRows(preview.rows);
    const { go } = preview;
    if (go === null) this.addButtons([this.button('Close', () => this.close())]);
    else this.addButtons([this.button(go, () => void this.write()).setCta(), this.button('Cancel', () => this.close())]);
  }

  private async write(): Promise<void> {
    const { signal } = this.cancel;
    const report = await this.run.write(signal, this.showProgress('Writing…'));
    if (signal.aborted) this.tell(report);
    else this.showReport(report);
  }

  /** Says in a notice what came of it, once the dialog is closed. */
  private tell(report: RunReport): void {
    const { undo } = this.run;
    offerUndo(briefly(this.run.describe(report), report.failure), undo && report.journal, () => undo?.(report));
  }

  private showReport(report: RunReport): void {
    const { undo } = this.run;
    this.showText(this.run.describe(report), report.failure);
    if (report.left.length > 0) this.showRows(report.left.map(refusalRow));
    const close = this.button('Close', () => this.close());
    if (!undo || report.journal === null) this.addButtons([close]);
    else this.addButtons([close, this.button('Undo', () => this.takeBack(() => undo(report)))]);
  }

  /** Closes first: what the dialog says is about to become untrue, and it would show again behind the dialog that asks whether to undo. */
  private takeBack(undo: () => void): void {
    this.close();
    undo();
  }

  private showFailure(error: unknown): void {
    this.showText(messageOf(error), null);
    this.addButtons([this.button('Close', () => this.close())]);
  }

  private showText(text: string, caveat: string | null): void {
    this.clear();
    this.contentEl.createDiv({ cls: 'timecite-run-summary timecite-own-words', text, attr: { role: 'status' } });
    if (caveat !== null) this.contentEl.createDiv({ cls: 'timecite-run-caveat timecite-own-words', text: caveat });
  }

  private showRows(rows: readonly PreviewRow[]): void {
    const scroller = this.contentEl.createDiv({ cls: 'timecite-run-list', attr: { role: 'listbox' } });
    nameSilently(scroller, 'Changes');
    const draw = (row: PreviewRow, el: HTMLElement) => {
      el.setAttr('role', 'option');
      row.draw(el);
    };
    const list = this.parts.addChild(new RowList({ scroller, key: (row: PreviewRow) => row.key, draw }));
    list.set(rows);
    this.rows = list;
  }

  private showProgress(text: string): OnProgress {
    const { contentEl } = this;
    this.clear();
    const line = contentEl.createDiv({ cls: 'timecite-run-summary timecite-own-words', text, attr: { role: 'status' } });
    const bar = new ProgressBarComponent(contentEl);
    this.addButtons([this.button('Cancel', () => this.close())]);
    return (done, total) => {
      // A screen reader that told each step would tell nothing else.
      line.setAttr('aria-live', 'off');
      bar.setValue((100 * done) / Math.max(1, total));
      line.setText(`${text} ${done.toLocaleString()} of ${total.toLocaleString()} notes`);
    };
  }

  private button(label: string, onClick: () => void): ButtonComponent {
    return new ButtonComponent(this.contentEl).setButtonText(label).onClick(onClick);
  }

  /** Puts buttons at the foot; the first has the focus. */
  private addButtons(buttons: readonly ButtonComponent[]): void {
    const row = this.contentEl.createDiv('modal-button-container');
    for (const { buttonEl } of buttons) row.append(buttonEl);
    buttons[0]?.buttonEl.focus();
  }
}

/** What came of a run whose dialog is closed, without the list of the notes that were left. */
function briefly(done: string, failure: string | null): string {
  const sentence = done.replace(/:$/, '.');
  return failure === null ? sentence : `${sentence} ${failure}`;
}

function refusalRow({ path, reason }: Refused, index: number): PreviewRow {
  return {
    key: `${index} ${path}`,
    draw: (el) => {
      el.createDiv({ cls: 'timecite-run-note', text: withoutMd(path) });
      el.createDiv({ cls: 'timecite-run-reason timecite-own-words', text: reason });
    },
  };
}
