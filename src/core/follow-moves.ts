/** A file or a folder that got another path. */
export interface Move {
  readonly from: string;
  readonly to: string;
  /** What lay in a folder lies under its new path. */
  readonly isFolder: boolean;
  /** When, in milliseconds since 1970. */
  readonly made: number;
}

/**
 * Tells where files are after moves, by the paths that they had before.
 * @param moves In the order in which they were made. Of a folder's, those of the files in it may come before, behind or not at all.
 */
export function followMoves(paths: Iterable<string>, moves: readonly Move[]): Map<string, string> {
  /** For each path of now the one from before. */
  const were = new Map(Array.from(paths, (path) => [path, path]));
  for (const { from, to, isFolder } of moves) {
    if (!isFolder) rename(were, from, to);
    else for (const path of [...were.keys()]) if (path.startsWith(`${from}/`)) rename(were, path, to + path.slice(from.length));
  }
  return new Map(Array.from(were, ([now, before]) => [before, now]));
}

/** Those moves that say more than that what lies in a folder went with it. @param moves Made at once, as with one folder. */
export function withoutFollowers(moves: readonly Move[]): Move[] {
  const folders = moves.filter(({ isFolder }) => isFolder);
  return moves.filter(({ from, to }) => !folders.some((folder) => from.startsWith(`${folder.from}/`) && to === folder.to + from.slice(folder.from.length)));
}

function rename(were: Map<string, string>, from: string, to: string): void {
  const before = were.get(from);
  if (before === undefined) return;
  were.delete(from);
  were.set(to, before);
}
