import { fieldsToSeconds, formatSpan, formatTime, formatTimecode, sayTime } from '../../../src/core/time/timecode';

test.each([
  [[], 0],
  [[7], 7],
  [[14, 12], 852],
  [[1, 2, 3], 3723],
  [[2, 8, 52, 0], 7732],
])('reads the fields %j as %d seconds', (fields, seconds) => {
  expect(fieldsToSeconds(fields)).toBe(seconds);
});

test.each([
  [475, '7:55', '00:07:55', '7 minutes 55 seconds'],
  [3723, '1:02:03', '01:02:03', '1 hour 2 minutes 3 seconds'],
  [0, '0:00', '00:00:00', '0 seconds'],
  [3599, '59:59', '00:59:59', '59 minutes 59 seconds'],
  [3600, '1:00:00', '01:00:00', '1 hour'],
  [-5, '0:00', '00:00:00', '0 seconds'],
  [61.9, '1:01', '00:01:01', '1 minute 1 second'],
])('shows %d seconds as %s', (seconds, shown, canonical, said) => {
  expect(formatTime(seconds)).toBe(shown);
  expect(formatTimecode(seconds)).toBe(canonical);
  expect(sayTime(seconds)).toBe(said);
});

test('shows a range by both of its ends, a moment by itself', () => {
  expect(formatSpan(212, 236)).toBe('3:32–3:56');
  expect(formatSpan(475, null)).toBe('7:55');
});
