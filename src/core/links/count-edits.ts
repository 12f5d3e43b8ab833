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
  let row = Array.from({ length: b.length + 1 }, (_, column) => Math.min(column, tooMany));
  for (let i = 1; i <= a.length; i += 1) {
    const next = new Array<number>(b.length + 1).fill(tooMany);
    if (i <= limit) next[0] = i;
    let least = next[0] ?? tooMany;
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      const edits = Math.min((row[j - 1] ?? tooMany) + same, (row[j] ?? tooMany) + 1, (next[j - 1] ?? tooMany) + 1, tooMany);
      next[j] = edits;
      least = Math.min(least, edits);
    }
    if (least > limit) return tooMany;
    row = next;
  }
  return row[b.length] ?? tooMany;
}
