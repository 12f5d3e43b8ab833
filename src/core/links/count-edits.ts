/**
 * How many characters must be changed, added or taken away to make one text of the other (Levenshtein's distance), as far as
 * that is at most `limit`; one more than that where it is more. Time in proportion to the texts' length × the limit.
 */
export function countEdits(a: string, b: string, limit: number): number {
  let from = 0;
  let endA = a.length;
  let endB = b.length;
  if (Math.abs(endA - endB) > limit) return limit + 1;
  while (from < endA && from < endB && a.charCodeAt(from) === b.charCodeAt(from)) from += 1;
  while (endA > from && endB > from && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA -= 1;
    endB -= 1;
  }
  return countBanded(a.slice(from, endA), b.slice(from, endB), limit);
}

/** Fills only the stretch of each row that lies within the limit of the diagonal. */
function countBanded(a: string, b: string, limit: number): number {
  const tooMany = limit + 1;
  let row = Array.from({ length: b.length + 2 }, (_, column) => Math.min(column, tooMany));
  let next = row.slice();
  for (let i = 1; i <= a.length; i += 1) {
    const first = Math.max(1, i - limit);
    const last = Math.min(b.length, i + limit);
    let left = i <= limit ? i : tooMany;
    let least = left;
    next[first - 1] = left;
    for (let j = first; j <= last; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      left = Math.min((row[j - 1] ?? tooMany) + same, (row[j] ?? tooMany) + 1, left + 1, tooMany);
      next[j] = left;
      if (left < least) least = left;
    }
    if (least > limit) return tooMany;
    next[last + 1] = tooMany;
    [row, next] = [next, row];
  }
  return row[b.length] ?? tooMany;
}
