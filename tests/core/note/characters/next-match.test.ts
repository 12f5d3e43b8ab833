import fc from 'fast-check';
import { NextMatch } from '../../../../src/core/note/characters/next-match';

describe('NextMatch', () => {
  it('finds what a search finds, whichever way the offsets go', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', '<', '[') });
    fc.assert(
      fc.property(texts, fc.array(fc.nat(40)), (text, offsets) => {
        const next = new NextMatch(text, /[<[]/g);
        for (const offset of offsets) {
          const at = Math.min(offset, text.length);
          const found = text.slice(at).search(/[<[]/);
          expect(next.from(at)).toBe(found < 0 ? text.length : at + found);
        }
      }),
    );
  });
});
