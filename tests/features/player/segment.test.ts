import { stepSegment } from '../../../src/features/player/segment';

const once = { from: 10, to: 20, repeat: false };

test.each([
  [once, 12, 'go-on'],
  [once, 20.2, 'stop'],
  [{ ...once, repeat: true }, 20.2, 'repeat'],
  [once, 300, 'leave'],
  [once, 2, 'leave'],
  [once, 9.5, 'go-on'],
])('in %j, second %d: %s', (segment, seconds, step) => {
  expect(stepSegment(segment, seconds)).toBe(step);
});
