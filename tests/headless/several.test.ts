import { grouped, several } from '../../src/headless/several';

test.each([0, 1, 12, 999, 1000, 12_345, 123_456, 1_234_567, 1_000_000])('%d is grouped as in English', (total) => {
  expect(grouped(total)).toBe(total.toLocaleString('en-US'));
});

test('one is one, anything else several', () => {
  expect([0, 1, 1200].map((total) => several(total, 'note'))).toEqual(['0 notes', '1 note', '1,200 notes']);
});
