import fc from 'fast-check';
import { findNumber, spliceNumbers, withRoom } from '../../../src/core/vault/number-list';

test('numbers are put in as into any list, also when they outgrow their room', () => {
  const splice = fc.record({ at: fc.nat(), gone: fc.nat(30), come: fc.array(fc.nat(100), { maxLength: 5 }), times: fc.constantFrom(1, 1, 400) });
  fc.assert(
    fc.property(fc.array(fc.nat(100), { maxLength: 20 }), fc.array(splice, { maxLength: 8 }), (start, splices) => {
      let numbers = withRoom(Uint32Array.from(start), start.length);
      const expected = [...start];
      for (const { at, gone, come, times } of splices) {
        const from = at % (expected.length + 1);
        const to = Math.min(expected.length, from + gone);
        const between = Array.from({ length: times }, () => come).flat();
        numbers = spliceNumbers(numbers, from, to, between);
        expected.splice(from, to - from, ...between);
        expect(Array.from(numbers)).toEqual(expected);
      }
    }),
  );
});

test('a stretch of other numbers is not written over', () => {
  const all = Uint32Array.from([1, 2, 3, 4]);
  expect(Array.from(spliceNumbers(all.subarray(1, 3), 0, 1, [9, 9]))).toEqual([9, 9, 3]);
  expect(Array.from(all)).toEqual([1, 2, 3, 4]);
});

test('the first number that is not below a value', () => {
  const numbers = Uint32Array.from([2, 4, 4, 7]);
  expect([1, 2, 3, 4, 5, 7, 8].map((value) => findNumber(numbers, value))).toEqual([0, 0, 1, 1, 3, 3, 4]);
});
