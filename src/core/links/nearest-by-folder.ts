import { folderOf } from '../vault-path';

/** For each folder the first of the files that lie in it or below it, which has the shortest path. @param paths The shortest first. */
export function nearestByFolder(paths: readonly string[]): Map<string, string> {
  const nearest = new Map<string, string>();
  for (const path of paths) {
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      if (nearest.has(folder)) break;
      nearest.set(folder, path);
      if (folder === '') break;
    }
  }
  return nearest;
}
