import fc from 'fast-check';
import { CitedTimes } from '../../../src/core/vault/cited-times';

test('tells what the others cite, whatever came and went', () => {
  const second = fc.integer({ min: 0, max: 12 });
  const change = fc.record({ note: fc.integer({ min: 0, max: 4 }), seconds: fc.array(second, { maxLength: 6 }).map((list): ReadonlySet<number> => new Set(list)) });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
      const notes = new Map<number, ReadonlySet<number>>();
      const cited = new CitedTimes();
      for (const { note, seconds } of changes) {
        cited.remove(notes.get(note) ?? new Set());
        cited.add(seconds);
        notes.set(note, seconds);
        const others = [...notes].flatMap(([other, its]) => (other === note ? [] : [...its]));
        expect(cited.without(seconds)).toEqual([...new Set(others)].sort((a, b) => a - b));
      }
    }),
  );
});
