import { noteNameOf } from '../vault-path';
import { slugOf } from './slug';

/** A file and the names under which a person may look for it. */
export interface NamedFile {
  readonly path: string;
  /** The front matter's `title` and `aliases`. No link resolves by them, but they help to guess what a dangling one means. */
  readonly otherNames: readonly string[];
}

/** A note's title and aliases without those that have the slug of its file's name. @param path The note's vault path. */
export function otherNamesOf(path: string, title: string | null, aliases: readonly string[]): string[] {
  const own = slugOf(noteNameOf(path));
  return (title === null ? aliases : [title, ...aliases]).filter((name) => slugOf(name) !== own);
}
