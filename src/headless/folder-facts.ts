import { join } from 'node:path';
import { FileIndex } from '../core/links/file-index';
import type { VaultFacts } from '../core/links/vault-facts';
import { Landmarks } from '../core/note/landmarks';
import { parseNote } from '../core/note/parse-note';
import { noEvidence } from '../core/time/evidence';
import { isNotePath } from '../core/vault-path';
import { readNoteFile } from './note-file';

/** What a folder's files tell about a vault. */
export class FolderFacts implements VaultFacts {
  /** Made when first asked: not every task has links to follow. */
  private index: FileIndex | null = null;
  private readonly landmarks = new Map<string, Landmarks | null>();

  constructor(private readonly folder: { readonly root: string; readonly files: readonly string[] }) {}

  resolve(linkPath: string, source: string): string | null {
    return this.links.resolve(linkPath, source);
  }

  namesakes(linkPath: string): readonly string[] {
    return this.links.namesakes(linkPath);
  }

  hasSubpath(path: string, subpath: string): boolean {
    return !isNotePath(path) || (this.landmarksOf(path)?.has(subpath) ?? true);
  }

  headings(path: string): readonly string[] {
    return isNotePath(path) ? (this.landmarksOf(path)?.written ?? []) : [];
  }

  private get links(): FileIndex {
    this.index ??= new FileIndex(this.folder.files);
    return this.index;
  }

  private landmarksOf(path: string): Landmarks | null {
    const known = this.landmarks.get(path);
    if (known !== undefined) return known;
    const found = this.findLandmarks(path);
    this.landmarks.set(path, found);
    return found;
  }

  /**
   * Few notes have links to their headings: those are read once more rather than keeping all. Null for a note that cannot be read: it
   * gets the benefit of the doubt.
   */
  private findLandmarks(path: string): Landmarks | null {
    try {
      const { text } = readNoteFile(join(this.folder.root, path));
      return new Landmarks(parseNote(text, noEvidence, 'outline'), text);
    } catch {
      return null;
    }
  }
}
