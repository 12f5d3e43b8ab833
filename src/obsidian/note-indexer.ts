import { Component, TFile, TFolder, type App, type TAbstractFile } from 'obsidian';
import { videoKey, type Video } from '../core/time/video';
import { citedElsewhere, citesAlike } from '../core/vault/cited-elsewhere';
import type { ClaimIndex, IndexChange } from '../core/vault/claim-index';
import { packNote, type FileVersion, type NoteRecord } from '../core/vault/claim-record';
import type { Durations } from './durations';
import { pace } from './pace';
import { markOf, type ReadNotes } from './read-notes';
import type { RecordStore } from './record-store';

/** How far the indexing is, in notes. */
export interface IndexProgress {
  readonly done: number;
  readonly total: number;
}

/** How long changes gather before they are stored, in milliseconds. */
const saveDelay = 2000;

/** Fills the claim index once the layout is ready, keeps it in step with the vault, and stores it for the next start. */
export class NoteIndexer extends Component {
  /** null as long as the index is complete or was never begun. */
  progress: IndexProgress | null = null;
  private readonly waiting = new Set<TFile>();
  /** Notes to read again although their files are unchanged. */
  private readonly outdated = new Set<TFile>();
  /** Videos whose notes cite other times than when they were last compared. */
  private readonly stirred = new Map<string, Video>();
  private readonly unsaved = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private readonly failures = new Map<string, string>();
  /** Nothing is read or compared before the stored records are there. */
  private isLoaded = false;
  private running = false;
  private done = 0;
  private timer: number | null = null;

  constructor(
    private readonly app: App,
    private readonly index: ClaimIndex,
    private readonly notes: ReadNotes,
    private readonly durations: Durations,
    private readonly store: RecordStore,
  ) {
    super();
  }

  override onload(): void {
    this.app.workspace.onLayoutReady(() => void this.start());
  }

  override onunload(): void {
    this.waiting.clear();
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.store.close();
  }

  /** Notes that could not be read, with the reason. */
  get failed(): ReadonlyMap<string, string> {
    return this.failures;
  }

  /** Reads a note again, whatever is known of it. */
  retry(file: TFile): void {
    this.readAgain(file);
    this.enqueue([]);
  }

  /** Whether the index is what its notes say, as far as is known. */
  get isIdle(): boolean {
    return this.isLoaded && !this.running && this.waiting.size === 0 && this.stirred.size === 0;
  }

  /** Calls the listener whenever the progress changes; returns what ends that. */
  onProgress(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async start(): Promise<void> {
    this.watch();
    this.progress = { done: 0, total: this.app.vault.getMarkdownFiles().length };
    this.tell();
    const step = pace();
    await this.store.load(async (records) => {
      for (const record of records) {
        this.take(record);
        await step();
      }
    });
    this.isLoaded = true;
    this.enqueue(this.app.vault.getMarkdownFiles().filter((file) => !this.isIndexed(file)));
  }

  private watch(): void {
    const { metadataCache, vault } = this.app;
    this.registerEvent(metadataCache.on('changed', (file, text) => this.put(file, text)));
    this.registerEvent(vault.on('create', (file) => this.queueFile(file)));
    this.registerEvent(vault.on('modify', (file) => this.queueFile(file)));
    this.registerEvent(vault.on('delete', (file) => this.dropFile(file)));
    this.registerEvent(vault.on('rename', (file, oldPath) => this.move(file, oldPath)));
    this.register(this.durations.onLearn((video) => this.reread(video)));
    this.register(this.index.onChange((change) => this.stir(change)));
  }

  /** Notes with doubts lean on what the others on their video cite. */
  private stir({ before, after }: IndexChange): void {
    if (before && after && before.video === after.video && citesAlike(before, after)) return;
    for (const video of [before?.video, after?.video]) if (video) this.stirred.set(videoKey(video), video);
    this.enqueue([]);
  }

  /** Takes a stored record, unless its note is gone, changed, or indexed already. */
  private take(record: NoteRecord): void {
    const file = this.app.vault.getFileByPath(record.path);
    if (!file) this.saveLater(record.path);
    else if (isCurrent(record, file.stat) && !this.index.get(record.path)) this.index.set(record);
  }

  private isIndexed(file: TFile): boolean {
    const record = this.index.get(file.path);
    return record !== null && isCurrent(record, file.stat);
  }

  private queueFile(file: TAbstractFile): void {
    if (file instanceof TFile && file.extension === 'md') this.enqueue([file]);
  }

  private enqueue(files: readonly TFile[]): void {
    for (const file of files) this.waiting.add(file);
    if (this.isLoaded && !this.running) void this.run();
  }

  /** Indexes what waits, then has notes read again whose videos' other notes say something new, until nothing is left. */
  private async run(): Promise<void> {
    this.running = true;
    const step = pace();
    // What comes with the event that brought this about is taken together.
    await Promise.resolve();
    do {
      await this.readWaiting(step);
      this.progress = null;
      this.tell();
      await this.compareStirred(step);
    } while (this.waiting.size > 0 || this.stirred.size > 0);
    this.running = false;
  }

  /** Open notes first, then the newest. */
  private async readWaiting(step: () => Promise<void>): Promise<void> {
    this.done = 0;
    for (let batch = this.nextBatch(); batch.length > 0; batch = this.nextBatch()) {
      for (const file of batch) {
        if (!this.waiting.delete(file)) continue;
        await this.indexFile(file);
        await step();
        this.report();
      }
    }
  }

  private async compareStirred(step: () => Promise<void>): Promise<void> {
    for (const [key, video] of this.stirred) {
      this.stirred.delete(key);
      const records = this.index.ofVideo(video);
      for (const { path } of records.filter((record) => this.isOutOfDate(record, records))) {
        const file = this.app.vault.getFileByPath(path);
        if (file) this.readAgain(file);
      }
      await step();
    }
  }

  /** Whether other notes say something else now than when a note's doubts were settled. */
  private isOutOfDate({ path, isDoubtful, evidence }: NoteRecord, records: readonly NoteRecord[]): boolean {
    return isDoubtful && evidence !== markOf({ elsewhere: citedElsewhere(records, path) });
  }

  private nextBatch(): TFile[] {
    const open = new Set(this.app.workspace.getLeavesOfType('markdown').map(({ view }) => view.getState().file));
    const rank = (file: TFile) => (open.has(file.path) ? Infinity : file.stat.mtime);
    return [...this.waiting].sort((a, b) => rank(b) - rank(a));
  }

  private readAgain(file: TFile): void {
    this.outdated.add(file);
    this.waiting.add(file);
  }

  private async indexFile(file: TFile): Promise<void> {
    const version = versionOf(file);
    if (!this.outdated.delete(file) && this.isIndexed(file)) return;
    try {
      const text = await this.app.vault.cachedRead(file);
      if (isCurrent(version, file.stat)) this.put(file, text);
      else this.waiting.add(file);
    } catch (error) {
      if (this.isThere(file)) this.fail(file, error);
    }
  }

  private put(file: TFile, text: string): void {
    if (file.extension !== 'md' || !this.isThere(file)) return;
    const read = this.notes.read(text, file.path);
    this.waiting.delete(file);
    this.failures.delete(file.path);
    this.index.set(packNote(file.path, versionOf(file), read));
    this.saveLater(file.path);
  }

  private fail(file: TFile, error: unknown): void {
    this.drop(file.path);
    this.failures.set(file.path, error instanceof Error ? error.message : String(error));
  }

  private isThere(file: TFile): boolean {
    return this.app.vault.getFileByPath(file.path) === file;
  }

  private dropFile(file: TAbstractFile): void {
    if (file instanceof TFile) this.waiting.delete(file);
    for (const path of this.pathsIn(file, file.path)) this.drop(path);
  }

  private move(file: TAbstractFile, oldPath: string): void {
    for (const from of this.pathsIn(file, oldPath)) {
      const record = this.index.get(from);
      const to = file.path + from.slice(oldPath.length);
      this.drop(from);
      if (!record || !to.endsWith('.md')) continue;
      this.index.set({ ...record, path: to });
      this.saveLater(to);
    }
    this.queueFile(file);
  }

  private drop(path: string): void {
    this.failures.delete(path);
    this.index.remove(path);
    this.saveLater(path);
  }

  /** The indexed notes that go with a file: itself, or all below a folder. */
  private pathsIn(file: TAbstractFile, path: string): string[] {
    if (!(file instanceof TFolder)) return [path];
    return this.index.all().flatMap((record) => (record.path.startsWith(`${path}/`) ? [record.path] : []));
  }

  /** A length that was learnt may change what the times of the video's notes mean. */
  private reread(video: Video): void {
    for (const { path } of this.index.ofVideo(video)) {
      const file = this.app.vault.getFileByPath(path);
      if (file) this.retry(file);
    }
  }

  private saveLater(path: string): void {
    this.unsaved.add(path);
    this.timer ??= window.setTimeout(() => void this.save(), saveDelay);
  }

  /** Stores what has changed since the last time. */
  async save(): Promise<void> {
    this.timer = null;
    const paths = [...this.unsaved];
    this.unsaved.clear();
    await this.store.save(paths, (path) => this.index.get(path), pace());
  }

  private report(): void {
    this.done += 1;
    this.progress = { done: this.done, total: this.done + this.waiting.size };
    if (this.done % 25 === 0) this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

function versionOf({ stat }: TFile): FileVersion {
  return { mtime: stat.mtime, size: stat.size };
}

function isCurrent(known: FileVersion, now: FileVersion): boolean {
  return known.mtime === now.mtime && known.size === now.size;
}
