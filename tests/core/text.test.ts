import { applyEdits, LineIndex } from '../../src/core/text';

test('applies edits in any order', () => {
  expect(applyEdits('one two', [{ from: 4, to: 7, text: '2' }, { from: 0, to: 3, text: '1' }])).toBe('1 2');
});

test('refuses edits that overlap or lie outside', () => {
  expect(() => applyEdits('abc', [{ from: 0, to: 2, text: '' }, { from: 1, to: 3, text: '' }])).toThrow(RangeError);
  expect(() => applyEdits('abc', [{ from: 2, to: 9, text: '' }])).toThrow(RangeError);
});

test('tells the line and column of an offset', () => {
  const lines = new LineIndex('ab\n\ncd');
  expect(lines.position(0)).toEqual({ line: 1, column: 1 });
  expect(lines.position(2)).toEqual({ line: 1, column: 3 });
  expect(lines.position(3)).toEqual({ line: 2, column: 1 });
  expect(lines.position(5)).toEqual({ line: 3, column: 2 });
});
