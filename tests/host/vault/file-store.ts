import type { DataWriteOptions, FileStats } from 'obsidian';

/** Fetches a file's bytes when they are first asked for. */
export type Loader = () => Promise<string | ArrayBuffer>;

export type Contents = string | ArrayBuffer | Loader;

/** The vault's disk, held in memory. A content given as a loader stays outside until it is read; what is written stays here. */
export class FileStore {
  readonly folders = new Set<string>();
  /** What the app keeps outside the vault's files, by key. */
  readonly local = new Map<string, unknown>();
  private readonly contents = new Map<string, Contents>();
  private readonly stats = new Map<string, FileStats>();
  private clock = 0;

  /** Called with the path before each write and removal; what it throws, the write fails with. */
  beforeWrite: (path: string) => void = () => {};

  /** Called with the path before each read; what it throws, the read fails with. */
  beforeRead: (path: string) => void = () => {};

  constructor(files: Record<string, string | ArrayBuffer> = {}) {
    for (const [path, content] of Object.entries(files)) this.put(path, content);
  }

  /** Places a file without the hooks and events of a write. A size in bytes is needed for what is not loaded yet. */
  put(path: string, content: Contents, stat: Partial<FileStats> = {}): void {
    this.contents.set(path, content);
    const now = this.now();
    const known = this.stats.get(path);
    this.stats.set(path, {
      ctime: stat.ctime ?? known?.ctime ?? now,
      mtime: stat.mtime ?? now,
      size: stat.size ?? (typeof content === 'function' ? 0 : byteLength(content)),
    });
  }

  has(path: string): boolean {
    return this.contents.has(path);
  }

  paths(): string[] {
    return [...this.contents.keys()];
  }

  stat(path: string): FileStats | null {
    return this.stats.get(path) ?? null;
  }

  async read(path: string): Promise<string> {
    const content = await this.load(path);
    return typeof content === 'string' ? content : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    const content = await this.load(path);
    return typeof content === 'string' ? new TextEncoder().encode(content).buffer : content;
  }

  /** The text where it is in memory, else null. */
  peek(path: string): string | null {
    const content = this.contents.get(path);
    return typeof content === 'string' ? content : null;
  }

  write(path: string, content: string | ArrayBuffer, options: DataWriteOptions = {}): void {
    this.beforeWrite(path);
    this.put(path, content, options);
  }

  /** Adds to a text that is in memory, at the cost of what is added: as quick on a long file as on a short one. */
  append(path: string, data: string, options: DataWriteOptions = {}): void {
    this.beforeWrite(path);
    this.put(path, `${this.peek(path) ?? ''}${data}`, { ...options, size: (this.stat(path)?.size ?? 0) + byteLength(data) });
  }

  remove(path: string): void {
    this.beforeWrite(path);
    this.contents.delete(path);
    this.stats.delete(path);
  }

  move(from: string, to: string): void {
    this.beforeWrite(from);
    const content = this.contents.get(from);
    const stat = this.stats.get(from);
    if (content === undefined || stat === undefined) throw missing(from);
    this.contents.delete(from);
    this.stats.delete(from);
    this.contents.set(to, content);
    this.stats.set(to, stat);
  }

  private async load(path: string): Promise<string | ArrayBuffer> {
    this.beforeRead(path);
    const content = this.contents.get(path);
    if (content === undefined) throw missing(path);
    return typeof content === 'function' ? this.fetch(path, content) : content;
  }

  /** A text that was fetched stays in memory, bytes do not. */
  private async fetch(path: string, loader: Loader): Promise<string | ArrayBuffer> {
    const fetched = await loader();
    if (typeof fetched === 'string' && this.contents.get(path) === loader) this.contents.set(path, fetched);
    return fetched;
  }

  /** Milliseconds, never the same twice: two writes within one tick still differ in their mtime. */
  private now(): number {
    this.clock = Math.max(this.clock + 1, Date.now());
    return this.clock;
  }
}

/** The error of a file that is not there, worded as Node words it. */
export function missing(path: string): Error {
  return Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: 'ENOENT' });
}

function byteLength(content: string | ArrayBuffer): number {
  return typeof content === 'string' ? new Blob([content]).size : content.byteLength;
}
