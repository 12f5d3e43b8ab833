import fc from 'fast-check';
import { NextOf } from '../../../../src/core/note/characters/next-of';

describe('NextOf', () => {
  it('finds what a search finds, whichever way the offsets go', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '>') });
    fc.assert(
      fc.property(texts, fc.array(fc.nat(40)), (text, offsets) => {
        const next = new NextOf(text, '>');
        for (const offset of offsets) {
          const at = Math.min(offset, text.length);
          const found = text.indexOf('>', at);
          expect(next.from(at)).toBe(found < 0 ? text.length : found);
        }
      }),
    );
  });
});
