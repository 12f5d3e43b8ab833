import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { countEdits } from '../../../src/core/links/count-edits';

test('counts as the plain algorithm does, up to its limit', () => {
  const text = fc.stringMatching(/^[abc]{0,12}$/);
  fc.assert(
    fc.property(text, text, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      expect(countEdits(a, b, limit)).toBe(Math.min(distance(a, b), limit + 1));
    }),
    { numRuns: 500 },
  );
});
