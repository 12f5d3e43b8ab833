import fc from 'fast-check';
import { compatible } from '../../../src/core/check/safe-edits';
import { applyEdits, type Edit } from '../../../src/core/text';

function fix(...edits: [from: number, to: number][]): { edits: Edit[] } {
  return { edits: edits.map(([from, to]) => ({ from, to, text: 'x' })) };
}

describe('fixes that can be applied together', () => {
  it('leave out the later of two that touch the same place', () => {
    const [one, other, apart] = [fix([0, 4]), fix([3, 6]), fix([6, 8])];
    expect(compatible([apart, other, one])).toEqual([apart, one]);
    expect(compatible([fix([2, 2]), fix([2, 2])])).toHaveLength(1);
  });

  it('may meet, and one may insert where the other begins', () => {
    const [first, second, insertion] = [fix([0, 3]), fix([3, 6]), fix([3, 3])];
    expect(compatible([first, second, insertion])).toEqual([first, second, insertion]);
  });

  it('are whole ones, and one that is left out stands in the way of none', () => {
    const [one, torn, last] = [fix([0, 4]), fix([2, 3], [10, 20]), fix([12, 14])];
    expect(compatible([one, torn, last])).toEqual([one, last]);
  });

  it('never have edits that overlap', () => {
    const span = fc.tuple(fc.nat(30), fc.nat(5)).map(([from, length]): [number, number] => [from, from + length]);
    fc.assert(
      fc.property(fc.array(fc.array(span, { minLength: 1, maxLength: 1 }), { maxLength: 12 }), (spans) => {
        const edits = compatible(spans.map((each) => fix(...each))).flatMap((one) => one.edits);
        const ordered = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
        ordered.forEach(({ from }, index) => expect(from).toBeGreaterThanOrEqual(ordered[index - 1]?.to ?? 0));
        expect(() => applyEdits('-'.repeat(40), edits)).not.toThrow();
      }),
    );
  });
});
