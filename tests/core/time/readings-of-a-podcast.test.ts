import type { Written } from '../../../src/core/time/reading';
import { decideReadings } from '../../../src/core/time/readings';
import { read } from './readings-of';

/** A three-hour podcast's note: sections in order, now and then a look back; steps from seconds to a quarter of an hour. */
function podcast(secondsOf: (step: number) => number): Written[] {
  let seconds = 15;
  return Array.from({ length: 80 }, (_, step) => {
    const start = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, secondsOf(step) % 60];
    seconds += step % 11 === 10 ? -340 : 20 + ((step * step * 37) % 283);
    return { time: { start, end: null }, labelTime: null };
  });
}

describe('a note of a podcast of three hours', () => {
  const varied = podcast((step) => step * step * 7 + 3);

  test('stays as it is', () => {
    expect(varied.at(-1)?.time.start[0]).toBe(2);
    expect(decideReadings(varied).every((reading) => reading.kind === 'literal')).toBe(true);
  });

  test('stays as it is whatever other notes cite and whatever its length', () => {
    const elsewhere = Array.from({ length: 200 }, (_, index) => index * 3);
    expect(decideReadings(varied, { duration: null, elsewhere }).every((reading) => reading.kind === 'literal')).toBe(true);
    expect(decideReadings(varied, { duration: 3 * 3600, elsewhere: [] }).every((reading) => reading.kind === 'literal')).toBe(true);
  });

  test('that rounds a few times to the minute is in doubt there, and kept', () => {
    expect(read('00:12:10 00:20:00 01:08:00 02:18:00 02:03:00 01:01:00')).toBe('12:10 20:00 1:08:00? 2:18:00? 2:03:00? 1:01:00?');
    expect(read('00:12:10 00:20:00 01:08:00')).toBe('12:10 20:00 1:08:00');
  });

  test('that rounds now and then among times with seconds stays as it is', () => {
    expect(read('01:02:10 01:05:31 01:08:00 01:12:45 01:15:00 01:19:20 01:21:21')).not.toMatch(/[!?]/);
  });

  test('with one slip among its seconds stays as it is', () => {
    expect(read('01:02:10 01:05:31 01:08:72 01:12:45 01:15:03 01:19:20 01:21:21 01:24:08 01:30:44 01:31:02 01:40:13')).not.toMatch(/[!?]/);
    expect(read('01:08:75 01:12:40', { duration: 3 * 3600 })).not.toMatch(/[!?]/);
  });

  test('with one label without its hour is moved nowhere else', () => {
    expect(read('00:12:07 01:10:20 01:31:44 02:09:35=00:02:09')).toBe('12:07 1:10:20 1:31:44 2:09!');
  });

  test('that cites its first minutes once and then rounds is in doubt', () => {
    expect(read('00:00:40 01:08:00 02:18:00')).toBe('0:40 1:08:00? 2:18:00?');
    expect(read('00:00:40 00:03:00 01:08:00 02:18:00')).toBe('0:40 3:00 1:08:00? 2:18:00?');
  });

  test('that rounds every time to the minute is right when the length is known', () => {
    const rounded = podcast(() => 0);
    const kinds = decideReadings(rounded, { duration: 3 * 3600, elsewhere: [] }).map((reading) => reading.kind);
    expect(new Set(kinds)).toEqual(new Set(['literal']));
  });
});
