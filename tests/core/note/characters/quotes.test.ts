import fc from 'fast-check';
import { isQuoted, lastPairBefore } from '../../../../src/core/note/characters/quotes';

/** Pairs in order, none in another, from the lengths of gaps and pairs. */
function pairsOf(lengths: readonly number[]): number[] {
  let at = 0;
  const offsets = lengths.map((length) => (at += length + 1));
  return offsets.slice(0, offsets.length - (offsets.length % 2));
}

test('finds the pair that looking at each would find', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4)), fc.nat(60), fc.nat(3), (lengths, at, length) => {
      const pairs = pairsOf(lengths);
      const firsts = pairs.filter((_, i) => i % 2 === 0);
      expect(lastPairBefore(pairs, at)).toBe(firsts.filter((first) => first < at).length * 2 - 2);
      expect(isQuoted(pairs, at, at + length)).toBe(firsts.some((first, i) => at > first && at + length <= (pairs[i * 2 + 1] ?? 0)));
    }),
  );
});
