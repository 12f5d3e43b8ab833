import type * as Api from 'obsidian';
import { Events } from '../events';
import { strict } from '../strict';
import { StoreAdapter } from './adapter';
import { parentPath, TFile, TFolder, type TAbstractFile } from './file';
import { missing, type FileStore } from './file-store';
import { FileTree } from './file-tree';
import { Turns } from './turns';

/** The vault over a file store: what is written is read back at once, and events tell of it before the promise settles. */
export class Vault extends Events implements Api.Vault {
  readonly adapter: Api.DataAdapter;
  readonly configDir = '.obsidian';
  private readonly tree: FileTree;
  private readonly turns = new Turns();

  constructor(private readonly store: FileStore) {
    super();
    this.adapter = strict(new StoreAdapter(store), 'DataAdapter');
    this.tree = new FileTree(this);
    for (const path of store.paths()) if (isShown(path)) this.tree.addFile(path, { ...this.statOf(path) });
  }

  getName(): string {
    return this.adapter.getName();
  }

  getRoot(): TFolder {
    return this.tree.root;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.tree.get(path);
  }

  getFileByPath(path: string): TFile | null {
    const entry = this.tree.get(path);
    return entry instanceof TFile ? entry : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const entry = this.tree.get(path);
    return entry instanceof TFolder ? entry : null;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return this.tree.all();
  }

  getAllFolders(includeRoot = false): TFolder[] {
    return this.tree.all().filter((entry): entry is TFolder => entry instanceof TFolder && (includeRoot || !entry.isRoot()));
  }

  getFiles(): TFile[] {
    return this.tree.all().filter((entry): entry is TFile => entry instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === 'md');
  }

  getResourcePath(file: TFile): string {
    return `${this.adapter.getResourcePath(file.path)}?${file.stat.mtime}`;
  }

  static recurseChildren(root: TFolder, visit: (file: TAbstractFile) => unknown): void {
    visit(root);
    for (const child of root.children) {
      if (child instanceof TFolder) Vault.recurseChildren(child, visit);
      else visit(child);
    }
  }

  async create(path: string, data: string, options?: Api.DataWriteOptions): Promise<TFile> {
    return this.createBinary(path, data, options);
  }

  async createBinary(path: string, data: ArrayBuffer | string, options?: Api.DataWriteOptions): Promise<TFile> {
    if (this.tree.get(path) !== null) throw new Error('File already exists.');
    if (this.getFolderByPath(parentPath(path)) === null) throw missing(path);
    this.store.write(path, data, options);
    const file = this.tree.addFile(path, { ...this.statOf(path) });
    this.trigger('create', file);
    return file;
  }

  async createFolder(path: string): Promise<TFolder> {
    if (this.tree.get(path) !== null) throw new Error('Folder already exists.');
    this.store.folders.add(path);
    const folder = this.tree.folder(path);
    this.trigger('create', folder);
    return folder;
  }

  async read(file: TFile): Promise<string> {
    return this.store.read(file.path);
  }

  async cachedRead(file: TFile): Promise<string> {
    return this.store.read(file.path);
  }

  async readBinary(file: TFile): Promise<ArrayBuffer> {
    return this.store.readBinary(file.path);
  }

  async modify(file: TFile, data: string, options?: Api.DataWriteOptions): Promise<void> {
    await this.turns.take(file.path, async () => this.put(file, data, options));
  }

  async modifyBinary(file: TFile, data: ArrayBuffer, options?: Api.DataWriteOptions): Promise<void> {
    await this.turns.take(file.path, async () => this.put(file, data, options));
  }

  async append(file: TFile, data: string, options?: Api.DataWriteOptions): Promise<void> {
    await this.process(file, (text) => text + data, options);
  }

  async appendBinary(file: TFile, data: ArrayBuffer, options?: Api.DataWriteOptions): Promise<void> {
    const before = await this.readBinary(file);
    await this.modifyBinary(file, await new Blob([before, data]).arrayBuffer(), options);
  }

  /** Reads, changes and writes in one step: no other write to the file comes between. */
  async process(file: TFile, change: (data: string) => string, options?: Api.DataWriteOptions): Promise<string> {
    return this.turns.take(file.path, async () => {
      const before = await this.store.read(file.path);
      const after = change(before);
      if (after !== before) this.put(file, after, options);
      return after;
    });
  }

  async copy<T extends Api.TAbstractFile>(file: T, newPath: string): Promise<T> {
    const bytes = await this.store.readBinary(file.path);
    const copy: Api.TAbstractFile = await this.createBinary(newPath, bytes);
    return copy as T;
  }

  async rename(entry: TAbstractFile, newPath: string): Promise<void> {
    if (this.tree.get(newPath) !== null) throw new Error('Destination file already exists!');
    const children = entry instanceof TFolder ? entry.children.slice() : [];
    const oldPath = entry.path;
    if (entry instanceof TFile) this.store.move(oldPath, newPath);
    this.tree.move(entry, newPath);
    this.trigger('rename', entry, oldPath);
    for (const child of children) await this.rename(child, `${newPath}/${child.name}`);
  }

  async delete(entry: TAbstractFile): Promise<void> {
    if (entry instanceof TFolder) {
      for (const child of entry.children.slice()) await this.delete(child);
      this.store.folders.delete(entry.path);
    } else {
      this.store.remove(entry.path);
    }
    this.tree.remove(entry);
    this.trigger('delete', entry);
  }

  async trash(entry: TAbstractFile): Promise<void> {
    await this.delete(entry);
  }

  private put(file: TFile, data: string | ArrayBuffer, options?: Api.DataWriteOptions): void {
    if (this.tree.get(file.path) !== file) throw missing(file.path);
    this.store.write(file.path, data, options);
    file.stat = { ...this.statOf(file.path) };
    this.trigger('modify', file);
  }

  private statOf(path: string): Api.FileStats {
    const stat = this.store.stat(path);
    if (stat === null) throw missing(path);
    return stat;
  }
}

/** Obsidian leaves out whatever lies in a folder or file whose name starts with a dot. */
function isShown(path: string): boolean {
  return !path.split('/').some((part) => part.startsWith('.'));
}
