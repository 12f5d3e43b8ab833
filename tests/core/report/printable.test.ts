import fc from 'fast-check';
import { printable } from '../../../src/core/report/printable';

test('shows what would command a terminal or end a line', () => {
  expect(printable('a\u001b[2Jb\nc\u0085\u2028')).toBe('a\\u001b[2Jb\\u000ac\\u0085\\u2028');
});

test('leaves any other text as it is', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }).filter((text) => !/[\p{Cc}\u2028\u2029]/u.test(text)), (text) => expect(printable(text)).toBe(text)));
});
