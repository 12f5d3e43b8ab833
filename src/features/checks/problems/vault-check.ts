import { Component, type App, type TFile } from 'obsidian';
import { Listeners } from '../../../core/listeners';
import { messageOf } from '../../../core/message-of';
import { count } from '../../../core/report/count';
import { pace, turn } from '../../../obsidian/pace';
import type { CheckResults } from './check-results';
import { covers, movedScope, notesOf, scopeName, type CheckScope } from './check-scope';
import type { PlacedProblem } from './placed-problem';
import type { FindProblems } from './problem-finder';

/** How far a check has come. Numbers are notes. */
export type CheckState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly scope: CheckScope; readonly done: number; readonly total: number }
  | { readonly kind: 'done' | 'cancelled'; readonly scope: CheckScope; readonly done: number; readonly total: number; readonly unread: readonly string[] }
  | { readonly kind: 'failed'; readonly scope: CheckScope; readonly message: string };

/** What the results of a check are called; with how far it came if it is not complete. */
export function titleOf(state: CheckState): string {
  if (state.kind === 'idle') return 'Problems';
  const name = scopeName(state.scope);
  return state.kind === 'running' || state.kind === 'cancelled' ? `${name}, ${state.done.toLocaleString()} of ${count(state.total, 'note')} checked` : name;
}

/** Does beforehand the part of a note's check that can be done with pauses. */
export type PrepareText = (path: string, breathe: () => Promise<void>) => Promise<void>;

/** How many notes are read ahead of the one that is looked at. */
const readAhead = 16;

/** How often a running check tells its progress, in milliseconds. */
const tellEvery = 100;

/** Checks the notes of a scope while the person goes on working, and tells how far it is. */
export class VaultCheck extends Component {
  state: CheckState = { kind: 'idle' };
  private run: AbortController | null = null;
  /** Whether the plugin was unloaded: what waited for a check then must not go on. */
  isUnloaded = false;
  /** Notes that changed since the check began: what was read ahead of them is out of date. */
  private readonly touched = new Set<string>();
  private readonly listeners = new Listeners<CheckState>();

  constructor(
    private readonly app: App,
    private readonly results: CheckResults,
    private readonly checkText: FindProblems,
    private readonly prepareText: PrepareText,
  ) {
    super();
  }

  override onunload(): void {
    this.isUnloaded = true;
    this.cancel();
    this.listeners.clear();
  }

  /** Calls the listener whenever the state changes; returns a function that removes it. */
  onState(listener: (state: CheckState) => void): () => void {
    return this.listeners.add(listener);
  }

  /** Whether the results tell about this note: its scope was checked. */
  covers(path: string): boolean {
    return this.scope !== null && covers(this.scope, path);
  }

  /** Takes a note's new text into the results, where they tell about it. */
  recheck(path: string, text: string): void {
    if (!this.covers(path)) return;
    this.touched.add(path);
    const problems = this.tryCheck(path, text);
    if (problems) this.results.set(path, problems);
  }

  /** Drops a note that is gone. */
  forget(path: string): void {
    this.touched.add(path);
    this.results.set(path, []);
  }

  /** Follows the scope where that got another path: the results go on telling about it. */
  follow(path: string, oldPath: string): void {
    if (this.state.kind === 'idle') return;
    const scope = movedScope(this.state.scope, path, oldPath);
    if (scope !== this.state.scope) this.tell({ ...this.state, scope });
  }

  /** Puts an end to a running check; what it has found stays. */
  cancel(): void {
    this.run?.abort();
    this.run = null;
    if (this.state.kind === 'running') this.tell({ ...this.state, kind: 'cancelled', unread: [] });
  }

  /** Checks a scope from the start, in place of a running check. Settles when it is through or cancelled. */
  async start(scope: CheckScope): Promise<void> {
    // Callers first wait for names to be gathered; the plugin may have been unloaded since.
    if (this.isUnloaded) return;
    this.cancel();
    const run = new AbortController();
    this.run = run;
    this.results.clear();
    this.touched.clear();
    const progress = window.setInterval(() => this.tell(this.state), tellEvery);
    run.signal.addEventListener('abort', () => window.clearInterval(progress));
    try {
      const files = notesOf(this.app, scope);
      this.tell({ kind: 'running', scope, done: 0, total: files.length });
      const unread = await this.checkAll(files, run.signal);
      if (!run.signal.aborted) this.tell({ kind: 'done', scope: this.scope ?? scope, done: files.length, total: files.length, unread });
    } catch (error) {
      if (!run.signal.aborted) this.tell({ kind: 'failed', scope: this.scope ?? scope, message: messageOf(error) });
    }
    window.clearInterval(progress);
    if (this.run === run) this.run = null;
  }

  /** Settles when no check is running. */
  async rest(): Promise<void> {
    while (this.state.kind === 'running') {
      await new Promise<void>((resolve) => {
        const end = this.onState(() => {
          end();
          resolve();
        });
      });
    }
  }

  /** The scope that is checked or was, under its present path. */
  private get scope(): CheckScope | null {
    return this.state.kind === 'idle' ? null : this.state.scope;
  }

  private async checkAll(files: readonly TFile[], signal: AbortSignal): Promise<string[]> {
    const breathe = pace();
    const unread: string[] = [];
    const ahead: Promise<string | null>[] = [];
    for (const [index, file] of files.entries()) {
      while (ahead.length < readAhead && index + ahead.length < files.length) ahead.push(this.read(files[index + ahead.length]));
      const text = await ahead.shift();
      // What fails here fails in the check too, which tells it.
      await this.prepareText(file.path, breathe).catch(() => undefined);
      await breathe();
      if (signal.aborted) break;
      const isThere = this.app.vault.getFileByPath(file.path) === file;
      if (isThere && !this.touched.has(file.path)) this.take(file.path, text ?? null, unread);
      if (this.state.kind === 'running') this.state = { ...this.state, done: index + 1 };
    }
    // Listeners draw the end of the check at once: the window gets a turn between the last notes and that.
    await turn();
    return unread;
  }

  private take(path: string, text: string | null, unread: string[]): void {
    const problems = text === null ? null : this.tryCheck(path, text);
    if (problems) this.results.set(path, problems);
    else unread.push(path);
  }

  /** Null if a rule throws: that is a mistake of the plugin, and must not end the check of the other notes. */
  private tryCheck(path: string, text: string): PlacedProblem[] | null {
    try {
      return this.checkText(path, text);
    } catch (error) {
      console.error(`Timecite could not check ${path}`, error);
      return null;
    }
  }

  /** The text, or null where it cannot be read: a note that is gone or locked must not end the check of the others. */
  private read(file: TFile | undefined): Promise<string | null> {
    return file ? this.app.vault.cachedRead(file).catch(() => null) : Promise.resolve(null);
  }

  private tell(state: CheckState): void {
    this.state = state;
    this.listeners.tell(state);
  }
}
