import { Component, TFile, TFolder, type App, type TAbstractFile } from 'obsidian';
import { messageOf } from '../../core/message-of';
import type { ClaimIndex } from '../../core/vault/claim-index';
import { packNote, type FileVersion, type NoteRecord } from '../../core/vault/claim-record';
import { isNotePath, liesUnder } from '../../core/vault-path';
import { pace } from '../pace';
import { Timer } from '../timer';
import { whenLayoutReady } from '../when-layout-ready';
import type { Durations } from './durations';
import { IndexLoop, type IndexProgress } from './index-loop';
import { leadsElsewhere, MovedMedia } from './moved-media';
import type { NoteWeigher } from './note-weigher';
import type { RecordStore } from './record-store';
import { isSameRecord } from './same-record';

/** How long changes gather before they are stored, in milliseconds. */
const saveDelay = 2000;

/** Fills the claim index once the layout is ready, keeps it in step with the vault, and stores it for the next start. */
export class NoteIndexer extends Component {
  private readonly loop: IndexLoop;
  private readonly unsaved = new Set<string>();
  private readonly failures = new Map<string, string>();
  private readonly timer = new Timer();

  constructor(
    private readonly app: App,
    private readonly index: ClaimIndex,
    private readonly weigher: NoteWeigher,
    private readonly durations: Durations,
    private readonly store: RecordStore,
  ) {
    super();
    this.loop = new IndexLoop(app, index, (file, again) => this.indexFile(file, again));
  }

  override onload(): void {
    whenLayoutReady(this, this.app, () => void this.start());
  }

  override onunload(): void {
    this.loop.end();
    this.timer.stop();
    this.store.close();
  }

  /** Notes that could not be read, with the reason. */
  get failed(): ReadonlyMap<string, string> {
    return this.failures;
  }

  /** How far the notes are read; null while none waits. */
  get progress(): IndexProgress | null {
    return this.loop.progress;
  }

  /** Whether the index is what its notes say, as far as is known. */
  get isIdle(): boolean {
    return this.loop.isIdle;
  }

  /** Reads a note again, whatever is known of it. */
  retry(file: TFile): void {
    this.loop.add(file, true);
  }

  /** Calls the listener whenever the progress changes; returns a function that removes it. */
  onProgress(listener: () => void): () => void {
    return this.loop.onProgress(listener);
  }

  /** Stores what has changed since the last time. */
  async save(): Promise<void> {
    const paths = [...this.unsaved];
    this.unsaved.clear();
    await this.store.save(paths, (path) => this.index.get(path), pace());
  }

  private async start(): Promise<void> {
    this.watch();
    this.loop.tell({ done: 0, total: this.app.vault.getMarkdownFiles().length });
    const breathe = pace();
    await this.store.load(async (records) => {
      for (const record of records) {
        this.takeStored(record);
        await breathe();
      }
    });
    for (const file of this.app.vault.getMarkdownFiles()) if (!this.isIndexed(file)) this.loop.add(file);
    this.loop.start();
  }

  private watch(): void {
    const { metadataCache, vault } = this.app;
    this.registerEvent(metadataCache.on('changed', (file, text) => this.put(file, text)));
    this.registerEvent(vault.on('create', (file) => this.enqueue(file)));
    this.registerEvent(vault.on('modify', (file) => this.enqueue(file)));
    this.registerEvent(vault.on('delete', (file) => this.dropFile(file)));
    this.registerEvent(vault.on('rename', (file, oldPath) => this.move(file, oldPath)));
    // A length that was learnt may change what the times of the video's notes mean.
    this.register(this.durations.onLearn((video) => this.index.ofVideo(video).forEach(({ path }) => this.loop.addPath(path))));
    this.register(this.loop.watch());
    this.addChild(new MovedMedia(this.app, this.index, (path) => this.loop.addPath(path)));
  }

  /** Takes a stored record, unless its note is gone, changed or indexed already, or names a video that is another file now. */
  private takeStored(record: NoteRecord): void {
    const file = this.app.vault.getFileByPath(record.path);
    if (!file) return this.saveLater(record.path);
    if (!isCurrent(record, file.stat) || leadsElsewhere(this.app, record) || this.index.get(record.path)) return;
    this.index.set(record);
    // The length may have been learnt before the record was loaded, or just before the app was closed.
    if (record.video && this.durations.knowsOther(record.video, record.duration)) this.loop.add(file, true);
  }

  private isIndexed(file: TFile): boolean {
    const record = this.index.get(file.path);
    return record !== null && isCurrent(record, file.stat);
  }

  private enqueue(file: TAbstractFile): void {
    if (file instanceof TFile && file.extension === 'md') this.loop.add(file);
  }

  private async indexFile(file: TFile, again: boolean): Promise<void> {
    if (!again && this.isIndexed(file)) return;
    const version = { mtime: file.stat.mtime, size: file.stat.size };
    const text = await this.tryRead(file);
    if (text === null) return;
    if (isCurrent(version, file.stat)) this.put(file, text);
    else this.loop.add(file);
  }

  private async tryRead(file: TFile): Promise<string | null> {
    try {
      return await this.app.vault.cachedRead(file);
    } catch (error) {
      if (this.isThere(file)) this.fail(file, error);
      return null;
    }
  }

  private put(file: TFile, text: string): void {
    if (file.extension !== 'md' || !this.isThere(file)) return;
    this.loop.remove(file);
    this.failures.delete(file.path);
    const record = packNote(file.path, file.stat, this.weigher.read(text, file.path));
    // The vault and the metadata cache both report most changes: listeners of the index should hear of them once.
    if (isSameRecord(record, this.index.get(file.path))) return;
    this.index.set(record);
    this.saveLater(file.path);
  }

  private fail(file: TFile, error: unknown): void {
    this.drop(file.path);
    this.failures.set(file.path, messageOf(error));
  }

  private isThere(file: TFile): boolean {
    return this.app.vault.getFileByPath(file.path) === file;
  }

  private dropFile(file: TAbstractFile): void {
    if (file instanceof TFile) this.loop.remove(file);
    for (const path of this.pathsIn(file, file.path)) this.drop(path);
  }

  private move(file: TAbstractFile, oldPath: string): void {
    for (const from of this.pathsIn(file, oldPath)) {
      const to = file.path + from.slice(oldPath.length);
      if (isNotePath(to) && this.index.move(from, to)) this.saveLater(to);
      this.drop(from);
    }
    this.enqueue(file);
  }

  private drop(path: string): void {
    this.failures.delete(path);
    this.index.remove(path);
    this.saveLater(path);
  }

  /** The indexed notes that go with a file: itself, or all below a folder. */
  private pathsIn(file: TAbstractFile, path: string): string[] {
    if (!(file instanceof TFolder)) return [path];
    return this.index.all().flatMap((record) => (liesUnder(record.path, path) ? [record.path] : []));
  }

  private saveLater(path: string): void {
    this.unsaved.add(path);
    this.timer.start(saveDelay, () => void this.save());
  }
}

function isCurrent(known: FileVersion, now: FileVersion): boolean {
  return known.mtime === now.mtime && known.size === now.size;
}
