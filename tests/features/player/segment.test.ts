import { stepSegment } from '../../../src/features/player/segment';

const once = { from: 10, to: 20, repeat: false };

test.each([
  [once, 12, false, 'go-on'],
  [once, 20.2, false, 'stop'],
  [{ ...once, repeat: true }, 20.2, false, 'repeat'],
  [once, 300, false, 'leave'],
  [once, 2, false, 'leave'],
  [once, 9.5, false, 'go-on'],
  [once, 19.4, false, 'go-on'],
  [once, 19.4, true, 'stop'],
  [{ ...once, repeat: true }, 19.4, true, 'repeat'],
  [once, 12, true, 'go-on'],
])('in %j, second %d, the video having ended %j: %s', (segment, seconds, ended, step) => {
  expect(stepSegment(segment, seconds, ended)).toBe(step);
});
