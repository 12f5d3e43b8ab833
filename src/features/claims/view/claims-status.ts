import { ProgressBarComponent, type TFile } from 'obsidian';
import { count } from '../../../core/report/count';
import type { NoteRecord } from '../../../core/vault/claim-record';
import type { IndexProgress } from '../../../obsidian/notes/index-loop';
import type { ClaimsState } from '../claims-state';
import { scopeName } from '../titles';
import { scopeLooks } from './claims-toolbar';

/** What a claims view is showing, as far as words about it need. */
export interface Seen {
  readonly state: ClaimsState;
  readonly file: TFile | null;
  /** The active note's record, once it is indexed. */
  readonly record: NoteRecord | null;
  /** The active note stands in a code fence as a whole. */
  readonly isFenced: boolean;
  /** How many claims are listed, and how many there are without the filter. */
  readonly shown: number;
  readonly total: number;
  /** Whether any note of the vault has claims; looks at all of them. */
  readonly hasClaims: () => boolean;
  /** How many notes the scope covers. */
  readonly notes: number;
  /** What the header of the only group says; null where there are several, or none has a header. */
  readonly header: string | null;
  readonly progress: IndexProgress | null;
  /** Why the active note could not be read. */
  readonly failure: string | undefined;
}

/** One line that says what is listed and how much of it; with a bar while notes are being read. */
export class ClaimsStatus {
  private readonly el: HTMLElement;
  private readonly name: HTMLElement;
  private readonly count: HTMLElement;
  private readonly bar: ProgressBarComponent;

  constructor(parent: HTMLElement) {
    this.el = parent.createDiv('timecite-claims-status');
    const line = this.el.createDiv('timecite-claims-status-line');
    this.name = line.createDiv({ cls: 'timecite-name timecite-claims-name', attr: { dir: 'auto' } });
    this.count = line.createDiv({ cls: 'timecite-claims-count timecite-own-words', attr: { role: 'status' } });
    this.bar = new ProgressBarComponent(this.el);
  }

  update(seen: Seen): void {
    const { state, progress } = seen;
    const isReading = progress !== null && state.scope !== 'note';
    // A screen reader should say what is listed, but not count the notes that are being read.
    this.count.setAttr('aria-live', isReading ? 'off' : 'polite');
    setText(this.name, nameOf(seen));
    setText(this.count, countText(seen));
    this.el.toggleClass('is-reading', isReading);
    if (progress) this.bar.setValue((100 * progress.done) / Math.max(1, progress.total));
  }
}

/** What the scope is called; where the header below says just that, which scope it is. */
function nameOf({ state, file, record, notes, header }: Seen): string {
  const name = scopeName(state.scope, file, record, notes);
  return name === header ? scopeLooks[state.scope].title : name;
}

function countText({ state, shown, total, progress }: Seen): string {
  const filtered = total > 0 && (state.search.trim() !== '' || state.traits.length > 0);
  const all = count(total, 'claim');
  const listed = filtered ? `${shown.toLocaleString()} of ${all}` : all;
  if (!progress || state.scope === 'note') return listed;
  return `${listed}, reading note ${progress.done.toLocaleString()} of ${progress.total.toLocaleString()}…`;
}

/** Sets a text only if it differs: a screen reader reads out each change of a status. */
function setText(el: HTMLElement, text: string): void {
  if (el.textContent !== text) el.setText(text);
}
