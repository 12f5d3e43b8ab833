/**
 * How many characters (UTF-16 units) must be changed, added, removed or swapped with the next one to turn one text into the other;
 * `limit + 1` where it is more than `limit`. No character is edited twice (optimal string alignment). It branches only where the texts
 * differ, so it is quick for limits of one or two; each further edit takes up to four times as long.
 */
export function countEdits(a: string, b: string, limit: number): number {
  return countFrom(a, 0, b, 0, limit);
}

function countFrom(a: string, fromA: number, b: string, fromB: number, limit: number): number {
  let i = fromA;
  let j = fromB;
  if (Math.abs(a.length - i - (b.length - j)) > limit) return limit + 1;
  while (i < a.length && j < b.length && a.charCodeAt(i) === b.charCodeAt(j)) {
    i += 1;
    j += 1;
  }
  if (i === a.length || j === b.length) return a.length - i + b.length - j;
  if (limit === 0) return 1;
  let least = 1 + countFrom(a, i + 1, b, j + 1, limit - 1);
  if (least > 1) least = Math.min(least, 1 + countFrom(a, i + 1, b, j, least - 2), 1 + countFrom(a, i, b, j + 1, least - 2));
  if (least > 1 && isSwapped(a, i, b, j)) least = Math.min(least, 1 + countFrom(a, i + 2, b, j + 2, least - 2));
  return least;
}

function isSwapped(a: string, i: number, b: string, j: number): boolean {
  return a.charCodeAt(i) === b.charCodeAt(j + 1) && a.charCodeAt(i + 1) === b.charCodeAt(j);
}
