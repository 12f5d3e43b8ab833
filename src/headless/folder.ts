import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isNotePath } from '../core/vault-path';
import { reasonOf } from './reason-of';

/** The files of a folder, as a vault. Paths are relative to it, `/`-separated, in path order. */
export interface Folder {
  readonly root: string;
  readonly notes: readonly string[];
  /** Notes and all other files: links may lead to any of them. */
  readonly files: readonly string[];
  /** Folders that could not be read, each with the reason. */
  readonly complaints: readonly string[];
}

/** A folder that cannot be read at all; the message is for the person. */
export class FolderError extends Error {}

/**
 * Lists a folder. What has a name that begins with a dot, or is named `node_modules`, is no part of a vault.
 * @throws FolderError
 */
export function listFolder(root: string): Folder {
  const lister = new Lister(root);
  lister.visit('');
  const files = lister.files.sort();
  return { root, files, notes: files.filter(isNotePath), complaints: lister.complaints };
}

/** A path as this system writes it, `/`-separated. */
export function withSlashes(path: string): string {
  return path.split(sep).join('/');
}

class Lister {
  readonly files: string[] = [];
  readonly complaints: string[] = [];
  /** The real paths of the vault and of the folders that links led to. None lies in another. */
  private readonly places: string[];

  constructor(private readonly root: string) {
    this.places = [realFolder(root)];
  }

  visit(folder: string): void {
    for (const entry of this.entries(folder)) {
      if (isHidden(entry.name)) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) this.visit(path);
      else if (entry.isFile()) this.files.push(path);
      else if (entry.isSymbolicLink()) this.follow(path);
    }
  }

  private entries(folder: string): Dirent[] {
    try {
      return readdirSync(join(this.root, folder), { withFileTypes: true });
    } catch (error) {
      this.complaints.push(`${folder} could not be read: ${reasonOf(error)}.`);
      return [];
    }
  }

  private follow(path: string): void {
    try {
      const target = realpathSync(join(this.root, path));
      const kind = statSync(target);
      // Only files and folders: reading a pipe or a device might never end.
      if (kind.isFile()) this.files.push(path);
      else if (kind.isDirectory()) this.enter(path, target);
    } catch {
      // It leads nowhere. As a note it is reported when it is read; as an attachment it is not there.
      if (isNotePath(path)) this.files.push(path);
    }
  }

  /** Visits a folder that a link leads to, unless it has files that are listed already. Obsidian, too, passes over such links. */
  private enter(path: string, target: string): void {
    if (this.places.some((place) => holds(place, target) || holds(target, place))) return;
    this.places.push(target);
    this.visit(path);
  }
}

/** Whether a folder is another or lies above it. */
function holds(folder: string, other: string): boolean {
  return other === folder || other.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

function realFolder(root: string): string {
  try {
    const real = realpathSync(root);
    if (!statSync(real).isDirectory()) throw new FolderError(`${root} is not a folder.`);
    readdirSync(real);
    return real;
  } catch (error) {
    if (error instanceof FolderError) throw error;
    throw new FolderError(`${root} cannot be read: ${reasonOf(error)}.`);
  }
}
