import type * as Api from 'obsidian';
import { parentPath } from './file';
import { missing, type FileStore } from './file-store';

/** The files as the disk has them, hidden ones included. Writing here does not tell the vault. */
export class StoreAdapter implements Api.DataAdapter {
  constructor(private readonly store: FileStore) {}

  getName(): string {
    return 'test-host';
  }

  getResourcePath(path: string): string {
    return `/vault/${path.split('/').map(encodeURIComponent).join('/')}`;
  }

  async exists(path: string): Promise<boolean> {
    return this.store.has(path) || this.isFolder(path);
  }

  async stat(path: string): Promise<Api.Stat | null> {
    const stat = this.store.stat(path);
    if (stat !== null) return { type: 'file', ...stat };
    return this.isFolder(path) ? { type: 'folder', ctime: 0, mtime: 0, size: 0 } : null;
  }

  async list(path: string): Promise<Api.ListedFiles> {
    const folder = path === '' ? '/' : path;
    const files = this.store.paths().filter((file) => parentPath(file) === folder);
    const folders = [...this.store.folders].filter((child) => parentPath(child) === folder);
    return { files, folders };
  }

  async read(path: string): Promise<string> {
    return this.store.read(path);
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    return this.store.readBinary(path);
  }

  async write(path: string, data: string, options?: Api.DataWriteOptions): Promise<void> {
    this.store.write(path, data, options);
  }

  async writeBinary(path: string, data: ArrayBuffer, options?: Api.DataWriteOptions): Promise<void> {
    this.store.write(path, data, options);
  }

  async append(path: string, data: string, options?: Api.DataWriteOptions): Promise<void> {
    if (this.store.peek(path) === null) await this.process(path, (text) => text + data, options);
    else this.store.append(path, data, options);
  }

  async appendBinary(path: string, data: ArrayBuffer, options?: Api.DataWriteOptions): Promise<void> {
    const joined = await new Blob([await this.store.readBinary(path), data]).arrayBuffer();
    this.store.write(path, joined, options);
  }

  async process(path: string, change: (data: string) => string, options?: Api.DataWriteOptions): Promise<string> {
    const text = change(await this.store.read(path));
    this.store.write(path, text, options);
    return text;
  }

  async mkdir(path: string): Promise<void> {
    this.store.folders.add(path);
  }

  async rmdir(path: string, recursive: boolean): Promise<void> {
    const inside = this.store.paths().filter((file) => file.startsWith(`${path}/`));
    if (inside.length > 0 && !recursive) throw new Error(`ENOTEMPTY: directory not empty, rmdir '${path}'`);
    inside.forEach((file) => this.store.remove(file));
    this.store.folders.delete(path);
  }

  async remove(path: string): Promise<void> {
    if (!this.store.has(path)) throw missing(path);
    this.store.remove(path);
  }

  async trashLocal(path: string): Promise<void> {
    await this.remove(path);
  }

  async trashSystem(path: string): Promise<boolean> {
    await this.remove(path);
    return true;
  }

  async rename(path: string, newPath: string): Promise<void> {
    this.store.move(path, newPath);
  }

  async copy(path: string, newPath: string): Promise<void> {
    this.store.write(newPath, await this.store.readBinary(path));
  }

  private isFolder(path: string): boolean {
    return path === '/' || path === '' || this.store.folders.has(path) || this.store.paths().some((file) => file.startsWith(`${path}/`));
  }
}
