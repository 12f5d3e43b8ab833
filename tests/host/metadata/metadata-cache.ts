import type * as Api from 'obsidian';
import { Events } from '../events';
import { TFile } from '../vault/file';
import type { FileStore } from '../vault/file-store';
import type { Vault } from '../vault/vault';
import { LinkIndex } from './link-index';
import { parseMetadata } from './parse-metadata';

/** How many notes are fetched together. */
const notesAtATime = 200;
/** Milliseconds of parsing before the page gets its turn. */
const longestSlice = 12;

type Counts = Record<string, number>;

interface LinkCounts {
  readonly resolved: Record<string, Counts>;
  readonly unresolved: Record<string, Counts>;
}

/** Obsidian's metadata cache: brought up to date a turn after the vault changes, then `changed`, `resolve` and `resolved` tell of it. */
export class MetadataCache extends Events implements Api.MetadataCache {
  private readonly caches = new Map<string, Api.CachedMetadata>();
  private readonly index = new LinkIndex();
  private readonly waiting = new Set<TFile>();
  private work: Promise<void> | null = null;
  private counts: LinkCounts | null = null;

  constructor(private readonly vault: Vault, private readonly store: FileStore) {
    super();
    for (const file of vault.getFiles()) this.index.add(file);
    vault.on('create', (file: Api.TAbstractFile) => file instanceof TFile && this.fileCreated(file));
    vault.on('modify', (file: Api.TAbstractFile) => file instanceof TFile && this.enqueue([file]));
    vault.on('delete', (file: Api.TAbstractFile) => file instanceof TFile && this.fileDeleted(file));
    vault.on('rename', (file: Api.TAbstractFile, oldPath: string) => file instanceof TFile && this.fileRenamed(file, oldPath));
  }

  get resolvedLinks(): Record<string, Counts> {
    return this.countLinks().resolved;
  }

  get unresolvedLinks(): Record<string, Counts> {
    return this.countLinks().unresolved;
  }

  /** Reads every note. Pauses between slices so that the page stays alive; settles when `resolved` has fired. */
  async indexAll(): Promise<void> {
    this.enqueue(this.vault.getMarkdownFiles());
    await this.settled();
  }

  /** Settles when no file waits to be read. */
  async settled(): Promise<void> {
    while (this.work !== null) await this.work;
  }

  getFileCache(file: Api.TFile): Api.CachedMetadata | null {
    return this.getCache(file.path);
  }

  getCache(path: string): Api.CachedMetadata | null {
    return this.caches.get(path) ?? null;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    return linkpath === '' ? this.vault.getFileByPath(sourcePath) : this.index.resolve(linkpath, sourcePath);
  }

  /** The shortest text that leads to the file from anywhere. */
  fileToLinktext(file: Api.TFile, sourcePath: string, omitMdExtension = true): string {
    const path = omitMdExtension && file.extension === 'md' ? file.path.slice(0, -3) : file.path;
    const name = path.slice(path.lastIndexOf('/') + 1);
    return this.getFirstLinkpathDest(name, sourcePath) === file ? name : path;
  }

  private fileCreated(file: TFile): void {
    this.index.add(file);
    this.enqueue([file]);
  }

  private fileDeleted(file: TFile): void {
    this.index.remove(file);
    this.waiting.delete(file);
    const before = this.caches.get(file.path) ?? null;
    this.forget(file.path);
    this.trigger('deleted', file, before);
    this.enqueue([]);
  }

  private fileRenamed(file: TFile, oldPath: string): void {
    this.index.remove(file, oldPath);
    this.index.add(file);
    const cache = this.caches.get(oldPath);
    this.forget(oldPath);
    if (cache !== undefined) this.caches.set(file.path, cache);
    this.enqueue([]);
  }

  private forget(path: string): void {
    this.caches.delete(path);
  }

  private enqueue(files: readonly TFile[]): void {
    for (const file of files) if (file.extension === 'md') this.waiting.add(file);
    this.work ??= Promise.resolve().then(() => this.readWaiting());
  }

  private async readWaiting(): Promise<void> {
    while (this.waiting.size > 0) {
      const batch = [...this.waiting].slice(0, notesAtATime);
      batch.forEach((file) => this.waiting.delete(file));
      await this.readBatch(batch);
    }
    this.counts = null;
    this.work = null;
    this.trigger('resolved');
  }

  /** Texts are fetched together, since a store may have to ask elsewhere; they are parsed in short slices. */
  private async readBatch(files: readonly TFile[]): Promise<void> {
    const texts = await Promise.all(files.map((file) => this.store.read(file.path).catch(() => null)));
    let sliceEnd = performance.now() + longestSlice;
    for (const [index, file] of files.entries()) {
      this.take(file, texts[index] ?? null);
      if (performance.now() < sliceEnd) continue;
      await new Promise((resolve) => setTimeout(resolve, 0));
      sliceEnd = performance.now() + longestSlice;
    }
  }

  private take(file: TFile, text: string | null): void {
    if (text === null || this.vault.getFileByPath(file.path) !== file) return;
    const cache = parseMetadata(text);
    this.caches.set(file.path, cache);
    this.trigger('changed', file, text, cache);
    this.trigger('resolve', file);
  }

  /** Counted when somebody asks, not at each change: it takes the whole vault. */
  private countLinks(): LinkCounts {
    if (this.counts !== null) return this.counts;
    this.counts = { resolved: {}, unresolved: {} };
    for (const [path, cache] of this.caches) {
      const resolved: Counts = (this.counts.resolved[path] = {});
      const unresolved: Counts = (this.counts.unresolved[path] = {});
      for (const { link } of [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])]) {
        const target = link.split('#')[0]?.trim() ?? '';
        const file = target === '' ? null : this.getFirstLinkpathDest(target, path);
        if (file !== null) resolved[file.path] = (resolved[file.path] ?? 0) + 1;
        else if (target !== '') unresolved[target] = (unresolved[target] ?? 0) + 1;
      }
    }
    return this.counts;
  }
}
