import { ButtonComponent, ProgressBarComponent } from 'obsidian';
import { isolate } from '../../../core/close-embeddings';
import { count } from '../../../core/report/count';
import { scopeName, scopePhrase } from '../problems/check-scope';
import type { CheckState } from '../problems/vault-check';

/** One line that says how far the check is or what it found; with a bar and a way out while it runs. */
export class CheckStatus {
  private readonly el: HTMLElement;
  private readonly text: HTMLElement;
  private readonly cancelEl: HTMLElement;
  private readonly bar: ProgressBarComponent;

  constructor(parent: HTMLElement, onCancel: () => void) {
    this.el = parent.createDiv('timecite-checks-status');
    const line = this.el.createDiv('timecite-checks-status-line');
    this.text = line.createDiv({ cls: 'timecite-checks-status-text timecite-own-words', attr: { role: 'status' } });
    this.cancelEl = new ButtonComponent(line).setButtonText('Cancel').onClick(onCancel).buttonEl;
    this.cancelEl.addClass('timecite-checks-cancel');
    this.bar = new ProgressBarComponent(this.el);
  }

  /** Whether the keyboard's focus is on what is there only while a check runs. */
  get isHeld(): boolean {
    return this.cancelEl === this.cancelEl.doc.activeElement;
  }

  /**
   * @param problems how many were found; null where what was checked is not in the vault any more.
   * @param shown how many of them pass the filter; null without one.
   */
  update(state: CheckState, problems: number | null, notes: number, shown: number | null): void {
    this.el.toggleClass('is-running', state.kind === 'running');
    // What was found is told; the steps on the way would talk all the time.
    this.text.setAttr('aria-live', state.kind === 'running' ? 'off' : 'polite');
    if (state.kind === 'running') this.bar.setValue(state.total === 0 ? 100 : (100 * state.done) / state.total);
    const text = describe(state, problems, notes, shown);
    // Set only when it changed: a screen reader tells each change of a status.
    if (this.text.textContent !== text) this.text.setText(text);
  }
}

function describe(state: CheckState, problems: number | null, notes: number, shown: number | null): string {
  if (state.kind === 'idle') return '';
  const name = isolate(scopeName(state.scope));
  if (state.kind === 'failed') return `${name}: the check failed.`;
  if (state.kind === 'running') return `Checking ${scopePhrase(state.scope)}: ${state.done.toLocaleString()} of ${count(state.total, 'note')}`;
  const found = `${name}: ${problems === null ? 'not in the vault any more' : sayFound(problems, state.scope.kind === 'note' ? null : notes, shown)}.`;
  if (state.kind === 'cancelled') return `${found} Stopped after ${state.done.toLocaleString()} of ${count(state.total, 'note')}.`;
  if (state.unread.length === 0) return found;
  return `${found} ${count(state.unread.length, 'note')} could not be read.`;
}

/** @param notes how many notes have problems; null where one note was checked, which goes without saying. */
function sayFound(problems: number, notes: number | null, shown: number | null): string {
  if (problems === 0) return 'no problems';
  const listed = shown === null ? '' : `${shown.toLocaleString()} of `;
  return `${listed}${count(problems, 'problem')}${notes === null ? '' : ` in ${count(notes, 'note')}`}`;
}
