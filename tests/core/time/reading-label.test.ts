import { judgeLabel, labelsLeaveOutHours, sameFields, type LabelVerdict } from '../../../src/core/time/reading-label';
import { write } from './readings-of';

test.each<[string, LabelVerdict]>([
  ['14:12=00:14:13', 'literal'],
  ['01:02:03', null],
  ['01:02:03=01:02:03', null],
  ['01:02:03=01:02:30', null],
  ['00:12:20=12:20', 'literal'],
  ['01:12:20=12:20', 'label'],
  ['01:12:20=12:21', null],
  ['01:12:20=13:20', null],
  ['12:20:00=12:20', 'shifted'],
  ['12:20:00=12:21', null],
  ['12:20:00=13:20', null],
  ['00:12:20=12:20:00', 'literal'],
  ['00:00:16=00:16:00', 'literal'],
  ['00:12:20=12:21:00', null],
  ['00:12:20=13:20:00', null],
  ['01:12:20=12:20:00', null],
  ['23:37:00=00:23:37', 'shifted'],
  ['23:37:10=00:23:37', 'shifted'],
  ['12:12:00=00:12:12', 'shifted'],
  ['00:12:20=00:00:12', 'shifted'],
  ['00:00:16=00:00:00', null],
  ['42:28:00=01:42:28', 'shifted'],
  ['42:28:10=01:42:28', null],
  ['23:37:00=00:23:38', null],
  ['23:37:00=00:22:37', null],
  ['23:37:00=1417', null],
  ['23:37:00=00:23:37:00', null],
])('a raw time and its label, %s: %s', (text, verdict) => {
  expect(write(text).map(judgeLabel)).toEqual([verdict]);
});

describe('a label without the hour of its time may only be short for it', () => {
  const leavesOut = (text: string): boolean => labelsLeaveOutHours(write(text));

  test('where other labels leave out 00 hours', () => {
    expect(leavesOut('00:12:20=12:20')).toBe(true);
    expect(leavesOut('01:02:03=01:02:03 00:12:20=12:20')).toBe(true);
  });

  test('where none repeats its time in full', () => {
    expect(leavesOut('01:02:03 01:02:03=02:03 14:12=14:12')).toBe(true);
    expect(leavesOut('01:02:03=01:02:03 01:12:20=12:20')).toBe(false);
  });

  test.each(['00:12:20=12:21', '00:12:20=13:20', '01:12:20=12:20', '00:12:20=12:20:05'])('not where they differ otherwise, as %s', (text) => {
    expect(leavesOut(`${text} 01:02:03=01:02:03`)).toBe(false);
  });
});

test('times are the same where all their fields are', () => {
  expect(sameFields([1, 2, 3], [1, 2, 3])).toBe(true);
  expect([sameFields([1, 2, 3], [0, 2, 3]), sameFields([1, 2, 3], [1, 2, 4]), sameFields([1, 2], [1, 2, 0]), sameFields([1, 2, 0], [1, 2])]).toEqual([false, false, false, false]);
});
