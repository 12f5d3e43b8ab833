/**
 * Binary search: the first index below `length` for which a condition fails; `length` where it holds for all. From that index on it must
 * fail for every one.
 */
export function partitionPoint(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
