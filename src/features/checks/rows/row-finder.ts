/** How many rows after one that is gone are tried in its place. */
const mostTried = 50;

/** Finds where a row of another list stands in this one, or the nearest after it that is here; -1 where none is. */
export function rowFinder<Row>(rows: readonly Row[], key: (row: Row) => string): (before: readonly Row[], index: number) => number {
  return (before, index) => {
    const ranks = new Map(before.slice(index, index + mostTried).map((row, rank) => [key(row), rank]));
    let best = Infinity;
    let place = -1;
    for (let at = 0; at < rows.length && best > 0; at += 1) {
      const rank = ranks.get(key(rows[at] as Row)) ?? Infinity;
      if (rank < best) [best, place] = [rank, at];
    }
    return place;
  };
}
