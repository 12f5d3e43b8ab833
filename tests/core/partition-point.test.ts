import { partitionPoint } from '../../src/core/partition-point';

const ascending = [2, 3, 3, 5, 8];

test.each([[1, 0], [2, 1], [3, 3], [4, 3], [8, 5], [9, 5]])('so many numbers are at most %i: %i', (most, count) => {
  expect(partitionPoint(ascending.length, (index) => (ascending[index] ?? 0) <= most)).toBe(count);
});

test('counts none of none', () => {
  expect(partitionPoint(0, () => true)).toBe(0);
});
