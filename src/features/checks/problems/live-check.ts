import { Component, TFile, TFolder, type App, type CachedMetadata, type TAbstractFile } from 'obsidian';
import { slugOf } from '../../../core/links/slug';
import { Listeners } from '../../../core/listeners';
import { noteNameOf } from '../../../core/vault-path';
import { pace } from '../../../obsidian/pace';
import type { Services } from '../../../obsidian/services';
import { Timer } from '../../../obsidian/timer';
import { whenLayoutReady } from '../../../obsidian/when-layout-ready';
import type { CheckResults } from './check-results';
import type { VaultCheck } from './vault-check';

/** How long changes of files gather before the notes that link to them are looked for, in milliseconds. */
const gather = 300;

/** Keeps the results true while notes change: of the note itself, and of those that link to it. */
export class LiveCheck extends Component {
  private readonly listeners = new Listeners<string | null>();
  private readonly app: App;
  private readonly waiting = new Set<string>();
  private readonly changedNames = new Set<string>();
  private readonly changedLandmarks = new Set<string>();
  private readonly landmarks = new Map<string, string>();
  private running = false;
  private isUnloaded = false;
  private readonly timer = new Timer();

  constructor(
    private readonly services: Services,
    private readonly check: VaultCheck,
    private readonly results: CheckResults,
  ) {
    super();
    this.app = services.app;
  }

  override onload(): void {
    whenLayoutReady(this, this.app, () => this.watch());
  }

  override onunload(): void {
    this.isUnloaded = true;
    this.waiting.clear();
    this.listeners.clear();
    this.timer.stop();
  }

  /**
   * Calls the listener when the problems of an open note may have changed by something other than its text, with its path;
   * null when that goes for all. Returns a function that removes it.
   */
  onStale(listener: (path: string | null) => void): () => void {
    return this.listeners.add(listener);
  }

  /** Lets what shows open notes look at them again. */
  refresh(): void {
    this.listeners.tell(null);
  }

  private watch(): void {
    const { metadataCache, vault } = this.app;
    this.registerEvent(metadataCache.on('changed', (file, text, cache) => this.onChanged(file, text, cache)));
    // The only event for canvases.
    this.registerEvent(metadataCache.on('resolve', (file) => file.extension === 'canvas' && this.enqueue(file.path)));
    this.registerEvent(vault.on('create', (file) => this.onNamed(file.path)));
    this.registerEvent(vault.on('delete', (file) => this.onGone(file, file.path)));
    this.registerEvent(vault.on('rename', (file, oldPath) => this.onRenamed(file, oldPath)));
    const { durations, index } = this.services;
    this.register(
      durations.onLearn((video) => {
        this.listeners.tell(null);
        for (const { path } of index.ofVideo(video)) this.enqueue(path);
      }),
    );
  }

  private onChanged(file: TFile, text: string, cache: CachedMetadata): void {
    if (file.extension !== 'md') return;
    this.check.recheck(file.path, text);
    this.listeners.tell(file.path);
    const now = landmarksOf(cache);
    if (this.landmarks.get(file.path) === now) return;
    this.landmarks.set(file.path, now);
    this.changedLandmarks.add(file.path);
    this.lookLater();
  }

  private onNamed(path: string): void {
    this.changedNames.add(slugOfFile(path));
    this.lookLater();
  }

  private onGone(file: TAbstractFile, path: string): void {
    this.landmarks.delete(path);
    for (const gone of this.pathsIn(file, path)) this.check.forget(gone);
    if (!(file instanceof TFolder)) this.onNamed(path);
  }

  private onRenamed(file: TAbstractFile, oldPath: string): void {
    this.check.follow(file.path, oldPath);
    const moved = this.pathsIn(file, oldPath);
    this.onGone(file, oldPath);
    this.onNamed(file.path);
    for (const path of moved) this.enqueue(file.path + path.slice(oldPath.length));
    this.enqueue(file.path);
  }

  /**
   * The notes whose results go with a file: itself, or for a folder the notes with problems in it. Obsidian reports a folder and then each of
   * its files; searching all results for each file would take too long.
   */
  private pathsIn(file: TAbstractFile, path: string): string[] {
    return file instanceof TFolder ? this.results.under(path) : [path];
  }

  private lookLater(): void {
    this.timer.start(gather, () => void this.lookForLinkers());
  }

  /** Finds the notes with links that may now lead elsewhere. */
  private async lookForLinkers(): Promise<void> {
    const names = new Set(this.changedNames);
    const landmarks = [...this.changedLandmarks];
    this.changedNames.clear();
    this.changedLandmarks.clear();
    this.listeners.tell(null);
    if (this.check.state.kind === 'idle') return;
    const { resolvedLinks, unresolvedLinks } = this.app.metadataCache;
    const breathe = pace();
    for (const source of Object.keys(resolvedLinks)) {
      await breathe();
      if (this.isUnloaded) return;
      const leads = resolvedLinks[source] ?? {};
      const isNamed = names.size > 0 && [...Object.keys(leads), ...Object.keys(unresolvedLinks[source] ?? {})].some((link) => names.has(slugOfFile(link)));
      if (isNamed || landmarks.some((path) => path in leads && this.usesSubpaths(source))) this.enqueue(source);
    }
  }

  private usesSubpaths(source: string): boolean {
    const cache = this.app.metadataCache.getCache(source);
    return [cache?.links, cache?.embeds, cache?.frontmatterLinks].some((links) => links?.some(({ link }) => link.includes('#')));
  }

  private enqueue(path: string): void {
    if (!/\.(?:md|canvas)$/i.test(path) || !this.check.covers(path)) return;
    this.waiting.add(path);
    if (!this.running) void this.work();
  }

  private async work(): Promise<void> {
    this.running = true;
    const breathe = pace();
    for (const path of this.waiting) {
      this.waiting.delete(path);
      await this.reread(path);
      await breathe();
    }
    this.running = false;
  }

  /** Checks a note again. If the note changed while it was being read, its older text must not overwrite what is known by now. */
  private async reread(path: string): Promise<void> {
    const { vault } = this.app;
    const file = vault.getFileByPath(path);
    if (!file) return;
    const { mtime } = file.stat;
    const text = await vault.cachedRead(file).catch(() => null);
    if (vault.getFileByPath(path) !== file || text === null) return;
    if (file.stat.mtime !== mtime) this.waiting.add(path);
    else this.check.recheck(path, text);
  }
}

/** All of a note that a link's subpath can lead to, as one text. */
function landmarksOf({ headings = [], blocks = {}, footnotes = [] }: CachedMetadata): string {
  const written = headings.map(({ level, heading }) => `${level} ${heading}`);
  return [...written, ...Object.keys(blocks).map((id) => `^${id}`), ...footnotes.map(({ id }) => `[^${id}]`)].join('\n');
}

function slugOfFile(path: string): string {
  return slugOf(noteNameOf(path));
}
