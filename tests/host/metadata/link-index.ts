import { TFile } from '../vault/file';

/** Finds the file that a link path leads to, by Obsidian's rules; kept in step with the vault's files. */
export class LinkIndex {
  private readonly filesByName = new Map<string, TFile[]>();

  add(file: TFile): void {
    const name = fold(file.name);
    this.filesByName.set(name, [...(this.filesByName.get(name) ?? []), file]);
  }

  remove(file: TFile, path = file.path): void {
    const name = fold(path.slice(path.lastIndexOf('/') + 1));
    this.filesByName.set(name, (this.filesByName.get(name) ?? []).filter((known) => known !== file));
  }

  /** The first destination of a link path (no subpath) from a note, or null. */
  resolve(linkPath: string, sourcePath: string): TFile | null {
    const path = fold(linkPath);
    const folder = fold(sourcePath).split('/').slice(0, -1);
    const candidates = this.named(path.slice(path.lastIndexOf('/') + 1));
    if (candidates.length === 0) return null;
    if (!path.includes('/') && candidates.length === 1) return candidates[0] ?? null;
    if (path.startsWith('./') || path.startsWith('../')) {
      const target = walk(folder, path);
      const exact = candidates.find((file) => reads(file, target));
      if (exact !== undefined) return exact;
    }
    if (path.startsWith('/')) return candidates.find((file) => reads(file, path.slice(1))) ?? null;
    const bare = path.replace(/^(\.{1,2}\/)+/, '');
    const exact = candidates.find((file) => reads(file, bare));
    if (exact !== undefined) return exact;
    return nearest(candidates.filter((file) => endsWith(file, bare)), folder.join('/'));
  }

  private named(name: string): TFile[] {
    const literal = name.includes('.') ? this.filesByName.get(name) : undefined;
    return literal !== undefined && literal.length > 0 ? literal : this.filesByName.get(`${name}.md`) ?? [];
  }
}

function fold(path: string): string {
  return path.normalize('NFC').replace(/\u00a0/g, ' ').toLowerCase();
}

function reads(file: TFile, path: string): boolean {
  const own = fold(file.path);
  return own === path || own === `${path}.md`;
}

function endsWith(file: TFile, path: string): boolean {
  const own = `/${fold(file.path)}`;
  return own.endsWith(`/${path}`) || own.endsWith(`/${path}.md`);
}

function walk(folder: readonly string[], path: string): string {
  const parts = folder.slice();
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Files under the source's folder come first, then the shortest path. */
function nearest(files: readonly TFile[], folder: string): TFile | null {
  const near = (file: TFile): number => (folder !== '' && fold(file.path).startsWith(`${folder}/`) ? 0 : 1);
  return files.slice().sort((a, b) => near(a) - near(b) || a.path.length - b.path.length)[0] ?? null;
}
