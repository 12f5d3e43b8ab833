import type * as Api from 'obsidian';
import { parentPath, TFile, TFolder, type TAbstractFile } from './file';

/** The files and folders that the vault shows. */
export class FileTree {
  readonly root: TFolder;
  private readonly entries = new Map<string, TAbstractFile>();

  constructor(private readonly vault: Api.Vault) {
    this.root = new TFolder(vault, '/');
    this.root.name = '';
    this.entries.set('/', this.root);
  }

  get(path: string): TAbstractFile | null {
    return this.entries.get(path) ?? null;
  }

  all(): TAbstractFile[] {
    return [...this.entries.values()];
  }

  addFile(path: string, stat: Api.FileStats): TFile {
    const file = new TFile(this.vault, path, stat);
    this.attach(file);
    return file;
  }

  /** The folder at the path, made with its parents where it is missing. */
  folder(path: string): TFolder {
    const known = this.entries.get(path);
    if (known instanceof TFolder) return known;
    const folder = new TFolder(this.vault, path);
    this.attach(folder);
    return folder;
  }

  remove(entry: TAbstractFile): void {
    this.entries.delete(entry.path);
    const siblings = entry.parent?.children ?? [];
    const index = siblings.indexOf(entry);
    if (index >= 0) siblings.splice(index, 1);
    entry.parent = null;
  }

  move(entry: TAbstractFile, path: string): void {
    this.remove(entry);
    entry.moveTo(path);
    this.attach(entry);
  }

  private attach(entry: TAbstractFile): void {
    const parent = this.folder(parentPath(entry.path));
    entry.parent = parent;
    parent.children.push(entry);
    this.entries.set(entry.path, entry);
  }
}
