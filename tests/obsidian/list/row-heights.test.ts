import fc from 'fast-check';
import { RowHeights } from '../../../src/obsidian/list/row-heights';

test('guesses what was not measured by what was', () => {
  const heights = new RowHeights(1000);
  heights.set(3, 20);
  heights.set(600, 40);
  expect(heights.total).toBe(20 + 40 + 998 * 30);
  expect([heights.of(3), heights.of(4), heights.isKnown(4)]).toEqual([20, 30, false]);
});

test('sums agree, whichever way they are asked for', () => {
  const heights = new RowHeights(5000);
  for (let row = 0; row < 5000; row += 7) heights.set(row, 10 + (row % 50));
  for (const row of [0, 1, 511, 512, 513, 2600, 4999, 5000]) {
    let sum = 0;
    for (let at = 0; at < row; at += 1) sum += heights.of(at);
    expect(heights.before(row)).toBeCloseTo(sum);
    expect(heights.between(row, 0)).toBeCloseTo(-sum);
    const place = heights.at(sum);
    expect(heights.before(place.row) + place.hidden).toBeCloseTo(sum);
    expect(Math.abs(place.row - row)).toBeLessThanOrEqual(1);
  }
  expect(heights.before(5000)).toBeCloseTo(heights.total);
});

test('measuring again replaces', () => {
  const heights = new RowHeights(2);
  heights.set(0, 10);
  heights.set(0, 30);
  heights.set(7, 99);
  expect(heights.total).toBe(60);
  expect(new RowHeights(0).at(5)).toEqual({ row: 0, hidden: 5 });
});

test('sums and places stay right as rows come and go', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(1500), fc.nat(700), fc.nat(1200), fc.array(fc.nat(3000))), { maxLength: 4 }), (steps) => {
      const heights = new RowHeights(1600);
      const plain: (number | null)[] = Array.from({ length: 1600 }, () => null);
      for (const [start, gone, come, measured] of steps) {
        const from = Math.min(start, plain.length);
        const to = Math.min(from + gone, plain.length);
        heights.splice(from, to, come);
        plain.splice(from, to - from, ...Array.from({ length: come }, () => null));
        for (const row of measured) {
          heights.set(row, 10 + (row % 7));
          if (row < plain.length) plain[row] = 10 + (row % 7);
        }
        const sums = plain.map((height, row) => height ?? heights.of(row));
        expect(heights.length).toBe(plain.length);
        for (const row of [0, 511, 512, 1100, plain.length]) {
          if (row <= plain.length) expect(heights.before(row)).toBeCloseTo(sums.slice(0, row).reduce((sum, height) => sum + height, 0), 2);
        }
        expect(heights.total).toBeCloseTo(sums.reduce((sum, height) => sum + height, 0), 2);
        expect(plain.filter((height, row) => heights.isKnown(row) !== (height !== null))).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
});
