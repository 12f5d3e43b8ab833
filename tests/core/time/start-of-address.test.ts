import { startOfAddress } from '../../../src/core/time/start-of-address';

test.each([
  ['https://youtu.be/dQw4w9WgXcQ?t=42', 42],
  [' https://youtu.be/dQw4w9WgXcQ?si=xyz&t=42s ', 42],
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1h2m3s&list=x', 3723],
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ#t=2m', 120],
  ['https://www.youtube.com/embed/dQw4w9WgXcQ?start=7', 7],
  ['https://youtu.be/dQw4w9WgXcQ?t=12h', 43200],
  ['https://youtu.be/dQw4w9WgXcQ?t=1439m59s', 86399],
  ['https://youtu.be/dQw4w9WgXcQ?t=123456', 123456],
  ['https://youtu.be/dQw4w9WgXcQ', null],
  ['https://youtu.be/dQw4w9WgXcQ?t=0', null],
  ['https://youtu.be/dQw4w9WgXcQ?t=', null],
  ['https://youtu.be/dQw4w9WgXcQ?t=soon', null],
  ['https://youtu.be/dQw4w9WgXcQ?start_radio=1', null],
  [`https://youtu.be/dQw4w9WgXcQ?t=${'9'.repeat(40)}`, null],
])('reads where %s starts', (address, seconds) => {
  expect(startOfAddress(address)).toBe(seconds);
});
