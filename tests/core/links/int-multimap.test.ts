import fc from 'fast-check';
import { IntMultimap } from '../../../src/core/links/int-multimap';

test('answers as a map of lists does, also when it has grown and where slots are shared', () => {
  const hash = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(1024, 2048, -1024, 0x7fffffff, -0x80000000));
  fc.assert(
    fc.property(fc.array(hash, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 120 }), (hashes, times) => {
      const multimap = new IntMultimap();
      const lists = new Map<number, number[]>();
      for (let number = 0; number < hashes.length * times; number += 1) {
        const key = hashes[number % hashes.length] ?? 0;
        multimap.add(key, number);
        lists.set(key, [...(lists.get(key) ?? []), number]);
      }
      for (const [key, numbers] of lists) {
        const found: number[] = [];
        multimap.collect(key, found);
        expect(found).toEqual(numbers);
      }
      const none: number[] = [];
      multimap.collect(77, none);
      expect(none).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
