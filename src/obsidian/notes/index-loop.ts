import type { App, TFile } from 'obsidian';
import { Listeners } from '../../core/listeners';
import type { ClaimIndex } from '../../core/vault/claim-index';
import { pace } from '../pace';
import { ReadQueue } from './read-queue';
import { StirredVideos } from './stirred-videos';

/** How far the reading of notes is. */
export interface IndexProgress {
  readonly done: number;
  readonly total: number;
}

/** Reads notes one after the other, in slices, and once more when other notes on their video say something new. */
export class IndexLoop {
  /** How far the waiting notes are read; null while none waits. */
  progress: IndexProgress | null = null;
  private readonly queue: ReadQueue;
  private readonly stirred: StirredVideos;
  private readonly listeners = new Listeners();
  private started = false;
  private ended = false;
  private running = false;

  /** @param read Reads one note into the index; where `again` is true, although its file is unchanged. */
  constructor(
    private readonly app: App,
    private readonly index: ClaimIndex,
    private readonly read: (file: TFile, again: boolean) => Promise<void>,
  ) {
    this.queue = new ReadQueue(app);
    this.stirred = new StirredVideos(index);
  }

  /** Whether the index is what its notes say, as far as is known. */
  get isIdle(): boolean {
    return this.started && !this.running && this.queue.size === 0 && this.stirred.size === 0;
  }

  /** Begins to read and compare. Notes that are added before that wait: the stored records must be loaded first. */
  start(): void {
    this.started = true;
    this.wake();
  }

  /** Has a note read when its turn comes. @param again Although its file is unchanged. */
  add(file: TFile, again = false): void {
    if (this.ended) return;
    this.queue.add(file, again);
    this.wake();
  }

  /** Has the note at a path read again, where there is one. */
  addPath(path: string): void {
    const file = this.app.vault.getFileByPath(path);
    if (file) this.add(file, true);
  }

  /** Takes a note off the queue. */
  remove(file: TFile): void {
    this.queue.remove(file);
  }

  /** Reads nothing from now on. */
  end(): void {
    this.ended = true;
    this.queue.clear();
  }

  /** Watches the index for changes after which a video's notes must be compared; returns a function that ends that. */
  watch(): () => void {
    return this.index.onChange((change) => this.stirred.take(change) && this.wake());
  }

  /** Calls the listener whenever the progress changes; returns a function that removes it. */
  onProgress(listener: () => void): () => void {
    return this.listeners.add(listener);
  }

  /** Tells how far the reading is. */
  tell(progress: IndexProgress | null): void {
    this.progress = progress;
    this.listeners.tell();
  }

  private wake(): void {
    if (this.started && !this.running) void this.run();
  }

  private async run(): Promise<void> {
    this.running = true;
    const breathe = pace();
    // One event may add several notes: let all of them join the queue first.
    await Promise.resolve();
    do {
      await this.readWaiting(breathe);
      this.tell(null);
      // Each try is about other videos: what cannot be compared is not tried again.
      await this.compare(breathe).catch((error: unknown) => console.error('Timecite: comparing the notes on a video went wrong.', error));
    } while (this.queue.size > 0 || this.stirred.size > 0);
    this.running = false;
  }

  private async compare(breathe: () => Promise<void>): Promise<void> {
    for (const path of this.stirred.compare()) {
      if (path !== null) this.addPath(path);
      await breathe();
    }
  }

  private async readWaiting(breathe: () => Promise<void>): Promise<void> {
    let done = 0;
    for (const { file, again } of this.queue.take()) {
      // A mistake with one note must not end the reading of the others.
      await this.read(file, again).catch((error: unknown) => console.error(`Timecite: reading ${file.path} went wrong.`, error));
      await breathe();
      done += 1;
      this.progress = { done, total: done + this.queue.size };
      if (done % 25 === 0) this.tell(this.progress);
    }
  }
}
