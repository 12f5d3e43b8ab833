import type { App, TFile } from 'obsidian';

/** Notes that wait to be read. */
export class ReadQueue {
  private readonly waiting = new Set<TFile>();
  /** Those to read although their files are unchanged. */
  private readonly unconditional = new Set<TFile>();

  constructor(private readonly app: App) {}

  get size(): number {
    return this.waiting.size;
  }

  /** Puts a note on the queue. @param again It is to be read although its file is unchanged. */
  add(file: TFile, again = false): void {
    this.waiting.add(file);
    if (again) this.unconditional.add(file);
  }

  /** Takes a note off the queue. */
  remove(file: TFile): void {
    this.waiting.delete(file);
    this.unconditional.delete(file);
  }

  clear(): void {
    this.waiting.clear();
    this.unconditional.clear();
  }

  /** Takes the notes out one by one, those that are open first, then the newest, as long as any wait. */
  *take(): Generator<{ readonly file: TFile; readonly again: boolean }> {
    for (let batch = this.inOrder(); batch.length > 0; batch = this.inOrder()) {
      for (const file of batch) if (this.waiting.delete(file)) yield { file, again: this.unconditional.delete(file) };
    }
  }

  private inOrder(): TFile[] {
    const open = new Set(this.app.workspace.getLeavesOfType('markdown').map(({ view }) => view.getState().file));
    const rank = (file: TFile) => (open.has(file.path) ? Infinity : file.stat.mtime);
    return [...this.waiting].sort((a, b) => rank(b) - rank(a));
  }
}
