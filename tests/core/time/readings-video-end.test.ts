import fc from 'fast-check';
import type { Reading } from '../../../src/core/time/reading';
import { decideReadings } from '../../../src/core/time/readings';
import { formatTimecode } from '../../../src/core/time/timecode';
import { write } from './readings-of';

/** Reads times of a video that lasts so many seconds. */
function read(raws: readonly string[], duration: number): Reading[] {
  return decideReadings(write(raws.join(' ')), { duration, elsewhere: [] });
}

const kinds = (readings: readonly Reading[]): string[] => readings.map(({ kind }) => kind);

describe('a note that cites something beyond a known length', () => {
  const podcast = ['00:05:12', '00:30:44', '00:58:13', '01:02:13', '01:15:22'];

  test('a last moment a little beyond the end: the video was cut, and all stays as written', () => {
    expect(kinds(read([...podcast, '01:31:05'], 5400))).toEqual(Array(6).fill('literal'));
  });

  test('one moment far beyond the end is in doubt by itself', () => {
    const readings = read([...podcast, '12:41:05'], 5400);
    expect(kinds(readings.slice(0, 5))).toEqual(Array(5).fill('literal'));
    expect(readings[5]).toEqual({ kind: 'uncertain', seconds: 761, end: null, reason: 'Perhaps minutes and seconds: as written it lies beyond the end of the video.' });
  });

  test('a moment whose minutes lie beyond the end, too, is none: it stays as written', () => {
    expect(kinds(read(['00:00:12', '00:01:44', '20:41:05', '00:02:41'], 200)).slice(0, 2)).toEqual(['literal', 'literal']);
  });

  test.each(['99:41:05', '90:30:05'])('%s is none in doubt: its minutes lie beyond the end, too, be it a little', (beyond) => {
    expect(kinds(read([...podcast, beyond], 5400))).toEqual(Array(6).fill('literal'));
  });

  test('hours of a short video are minutes, be it of a single time', () => {
    expect(read(['07:55:00'], 720)).toEqual([expect.objectContaining({ kind: 'corrected', seconds: 475 })]);
    expect(read(['00:01:12', '00:03:40', '07:55:00'], 720)[2]).toMatchObject({ kind: 'corrected', seconds: 475 });
  });

  test('two times far beyond a long video, of many, still tell that hours are minutes', () => {
    const readings = read(['02:10:00', '05:40:00', '12:05:00', '01:02:13', '01:10:20', '01:15:44'], 5400);
    expect(readings.slice(0, 3).map(({ seconds }) => seconds)).toEqual([130, 340, 725]);
    expect(kinds(readings.slice(3))).toEqual(['literal', 'literal', 'literal']);
  });

  test('whatever one time beyond the end does, the times of a true podcast stay', () => {
    const moment = fc.integer({ min: 0, max: 10_799 });
    const anyMoments = fc.array(moment, { minLength: 3, maxLength: 40 }).filter((moments) => moments.filter((seconds) => seconds >= 3600).length >= 3);
    fc.assert(
      fc.property(anyMoments, fc.integer({ min: 10_801, max: 90_000 }), fc.nat(), (moments, beyond, at) => {
        const all = moments.sort((one, other) => one - other);
        const place = at % (all.length + 1);
        const readings = read([...all.slice(0, place), beyond, ...all.slice(place)].map(formatTimecode), 10_800);
        readings.splice(place, 1);
        return readings.every(({ seconds }, index) => seconds === all[index]);
      }),
    );
  });
});

describe('a note that goes far beyond all that others cite', () => {
  /** Other notes cite something every twelve seconds, for eight minutes. */
  const elsewhere = Array.from({ length: 40 }, (_, index) => index * 12);
  const readBeside = (raws: readonly string[], others: readonly number[] = elsewhere): Reading[] => decideReadings(write(raws.join(' ')), { duration: null, elsewhere: others });

  test('has its times with hours in doubt, and kept as they are written', () => {
    const readings = readBeside(['00:00:50', '01:10:04', '01:14:48']);
    expect(kinds(readings)).toEqual(['literal', 'uncertain', 'uncertain']);
    expect(readings[1]).toMatchObject({ seconds: 4204, reason: 'Could also be minutes and seconds: other notes on the video cite nothing that late.' });
  });

  test('has none in doubt where it goes on without hours, too: others break off', () => {
    expect(kinds(readBeside(['00:00:50', '00:31:10', '01:10:04']))).toEqual(['literal', 'literal', 'literal']);
    expect(kinds(readBeside(['00:00:50=00:01:10', '00:31:10', '01:10:04']))).toEqual(['literal', 'literal', 'literal']);
  });

  test('has none in doubt whose minutes lie far beyond, too', () => {
    const seconds = Array.from({ length: 30 }, (_, index) => index + 1);
    expect(kinds(readBeside(['01:45:10', '01:46:10'], seconds))).toEqual(['uncertain', 'literal']);
  });

  test('has none in doubt where others cite little, or reach the hour', () => {
    expect(kinds(readBeside(['01:10:04'], elsewhere.slice(0, 12)))).toEqual(['literal']);
    expect(kinds(readBeside(['02:10:04'], [...elsewhere, 3700]))).toEqual(['literal']);
  });
});
