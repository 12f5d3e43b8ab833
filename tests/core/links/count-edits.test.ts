import fc from 'fast-check';
import { countEdits } from '../../../src/core/links/count-edits';

/** Optimal string alignment, by the whole table. */
function countPlainly(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : i)));
  const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const ways = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]), isSwapped ? at(i - 2, j - 2) + 1 : Infinity];
      (table[i] ?? [])[j] = Math.min(...ways);
    }
  }
  return at(a.length, b.length);
}

test('counts as the plain algorithm does, up to its limit', () => {
  const text = fc.stringMatching(/^[abc]{0,12}$/);
  fc.assert(
    fc.property(text, text, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      expect(countEdits(a, b, limit)).toBe(Math.min(countPlainly(a, b), limit + 1));
    }),
    { numRuns: 1000 },
  );
});

test('two letters that are swapped are one slip', () => {
  expect([countEdits('bridge', 'brigde', 2), countEdits('abcd', 'badc', 4), countEdits('ca', 'abc', 4)]).toEqual([1, 2, 3]);
});
