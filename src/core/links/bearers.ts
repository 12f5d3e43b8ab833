import { groupBy } from '../group-by';
import { lastOf } from '../last-of';
import { folderOf, nameOf, shorterFirst } from '../vault-path';
import { nearestByFolder } from './nearest-by-folder';
import { slugOf } from './slug';

/** At most so many files of one name are looked at for one link: in a vault where each folder has an `index`, links may mean any of them. */
const mostLookedAt = 50;

/** The files with one slug: `own` by the file's name, `other` by title or alias. */
export class Bearers {
  readonly own: string[] = [];
  private readonly other: string[] = [];
  private sorted: SortedFiles | null = null;

  /** @param name One of the names that have this slug. */
  constructor(
    readonly slug: string,
    readonly name: string,
  ) {}

  /** Adds a file by its title or an alias. */
  addOther(path: string): void {
    // A file's names come one after the other: it is the last of each list, or not in it. Thousands may bear one title.
    if (lastOf(this.own) !== path && lastOf(this.other) !== path) this.other.push(path);
  }

  /** The files with this slug by their own name. Of very many, only those in a folder with the given name and those with the shortest paths. */
  ownIn(folder: string): readonly string[] {
    if (this.own.length <= mostLookedAt) return this.own;
    const { paths, byFolder } = this.sortOwn();
    return [byFolder.get(slugOf(folder)) ?? [], paths].flatMap((some) => some.slice(0, mostLookedAt));
  }

  /** The files with this slug by title or alias; of very many only some. */
  get others(): readonly string[] {
    return this.other.slice(0, mostLookedAt);
  }

  /** The file in or below a folder with the shortest path, where `ownIn` may leave it out; else null. @param folder A path. */
  nearest(folder: string): string | null {
    return this.own.length <= mostLookedAt ? null : (this.sortOwn().nearest.get(folder) ?? null);
  }

  private sortOwn(): SortedFiles {
    this.sorted ??= sortFiles(this.own);
    return this.sorted;
  }
}

interface SortedFiles {
  /** The shortest first. */
  readonly paths: readonly string[];
  /** By the slug of the folder that each lies in, without those above. */
  readonly byFolder: ReadonlyMap<string, readonly string[]>;
  readonly nearest: ReadonlyMap<string, string>;
}

function sortFiles(files: readonly string[]): SortedFiles {
  const paths = [...files].sort(shorterFirst);
  return { paths, byFolder: groupBy(paths, (path) => slugOf(nameOf(folderOf(path)))), nearest: nearestByFolder(paths) };
}
