import fc from 'fast-check';
import { hashText } from '../../src/core/hash-text';
import { applyEdits, type Edit } from '../../src/core/text';
import { invert, takeBack, undoEntry } from '../../src/core/undo-entry';

/** A text and edits of it that do not overlap, but may touch. Two insertions at one place have no order. */
const edited = fc
  .array(fc.tuple(fc.string({ maxLength: 4 }), fc.string({ maxLength: 3 }), fc.option(fc.string({ maxLength: 4 }))), { maxLength: 8 })
  .map((parts) => {
    let text = '';
    const edits: Edit[] = [];
    for (const [kept, taken, put] of parts) {
      text += kept;
      const at = text.length;
      const last = edits[edits.length - 1];
      const doubles = last?.from === at && last.to === at && taken === '';
      if (put !== null && !doubles) edits.push({ from: at, to: at + taken.length, text: put });
      text += taken;
    }
    return { text, edits };
  });

test('inverted edits restore the text', () => {
  fc.assert(
    fc.property(edited, ({ text, edits }) => {
      expect(applyEdits(applyEdits(text, edits), invert(text, edits))).toBe(text);
    }),
  );
});

test('takes back several writes, the last first', () => {
  const first = [{ from: 0, to: 1, text: 'one' }];
  const second = [{ from: 3, to: 3, text: '!' }];
  const entries = [undoEntry('n.md', 'a b', first), undoEntry('n.md', 'one b', second)];
  const steps = takeBack('one! b', entries);
  expect(steps?.reduce((text, edits) => applyEdits(text, edits), 'one! b')).toBe('a b');
});

test('passes over a write that never came about', () => {
  const entries = [undoEntry('n.md', 'a', [{ from: 0, to: 1, text: 'b' }]), undoEntry('n.md', 'b', [{ from: 0, to: 1, text: 'c' }])];
  expect(takeBack('b', entries)).toEqual([[{ from: 0, to: 1, text: 'a' }]]);
  expect(takeBack('a', entries)).toEqual([]);
});

test('leaves a text alone that no write left', () => {
  expect(takeBack('something else', [undoEntry('n.md', 'a', [{ from: 0, to: 1, text: 'b' }])])).toBeNull();
});

test('a damaged entry undoes nothing', () => {
  const entry = undoEntry('n.md', 'a', [{ from: 0, to: 1, text: 'b' }]);
  expect(takeBack('b', [{ ...entry, edits: [{ from: 0, to: 9, text: 'a' }] }])).toBeNull();
  expect(takeBack('b', [{ ...entry, edits: [{ from: 0, to: 1, text: 'x' }] }])).toBeNull();
});

test('hashes tell texts apart that differ in one place', () => {
  const hashes = new Set(Array.from({ length: 2000 }, (_, index) => hashText(`note ${index}`)));
  expect(hashes.size).toBe(2000);
  expect(hashText('')).toMatch(/^[0-9a-f]{14}$/);
});
