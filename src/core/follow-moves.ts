/** A file or folder that was moved or renamed. */
export interface Move {
  readonly from: string;
  readonly to: string;
  /** Everything in a folder moves with it. */
  readonly isFolder: boolean;
  /** When, in milliseconds since 1970. */
  readonly made: number;
}

/**
 * Tells where files are after moves: a map from the path that each had before to the path that it has now.
 * @param moves In the order in which they were made. Moves of the files in a moved folder may come before its own, after it, or not at all.
 */
export function followMoves(paths: Iterable<string>, moves: readonly Move[]): Map<string, string> {
  /** From each path of now to the one before. */
  const were = new Map(Array.from(paths, (path) => [path, path]));
  for (const { from, to, isFolder } of moves) {
    if (!isFolder) rename(were, from, to);
    else for (const path of [...were.keys()]) if (path.startsWith(`${from}/`)) rename(were, path, to + path.slice(from.length));
  }
  return new Map(Array.from(were, ([now, before]) => [before, now]));
}

/** Leaves out moves of things that merely went with their folder. @param moves Reported together, as when one folder is moved. */
export function withoutFollowers(moves: readonly Move[]): Move[] {
  return stretches(moves).flatMap((stretch) => {
    const folders = stretch.filter(({ isFolder }) => isFolder);
    return stretch.filter(({ from, to }) => !folders.some((folder) => from.startsWith(`${folder.from}/`) && to === folder.to + from.slice(folder.from.length)));
  });
}

/** Cuts moves where something comes to a path that was left before: it did not go with the folder that left from there. */
function stretches(moves: readonly Move[]): Move[][] {
  let stretch: Move[] = [];
  const all = [stretch];
  const left = new Set<string>();
  for (const move of moves) {
    if (left.has(move.to)) {
      left.clear();
      all.push((stretch = []));
    }
    stretch.push(move);
    left.add(move.from);
  }
  return all;
}

function rename(were: Map<string, string>, from: string, to: string): void {
  const before = were.get(from);
  if (before === undefined) return;
  were.delete(from);
  were.set(to, before);
}
