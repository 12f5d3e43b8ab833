import { labelOfAddress } from '../../../src/core/time/label-of-address';
import { write } from './readings-of';

function told(raw: string, address: string): number | null {
  const [one] = write(raw);
  return one ? (labelOfAddress(address, one.time)?.start[0] ?? null) : null;
}

test.each([
  ['1:23:00', 'https://youtu.be/dQw4w9WgXcQ?t=4980', 4980],
  ['01:23:00', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1h23m', 4980],
  ['1:23:00', 'talk.mp4#t=4980', 4980],
  ['1:23:00', 'https://youtu.be/dQw4w9WgXcQ?t=83', 83],
])('the address tells what the hours of %s are: %s', (raw, address, seconds) => {
  expect(told(raw, address)).toBe(seconds);
});

test.each([
  ['1:23:00', 'https://youtu.be/dQw4w9WgXcQ?t=4985'],
  ['1:23:00', 'https://youtu.be/dQw4w9WgXcQ'],
  ['1:23:00', '#t=1:23:00'],
  ['0:23:00', 'https://youtu.be/dQw4w9WgXcQ?t=1380'],
  ['23:00', 'https://youtu.be/dQw4w9WgXcQ?t=1380'],
])('it tells nothing of %s: %s', (raw, address) => {
  expect(told(raw, address)).toBe(null);
});
