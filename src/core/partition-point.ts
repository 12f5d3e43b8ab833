/**
 * Binary search: how many of the numbers 0, 1, 2 … below `length` a condition holds for. It must hold for all before the first that it
 * fails for.
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
