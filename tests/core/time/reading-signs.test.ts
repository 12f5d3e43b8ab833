import { findVideoEnd, noEvidence, type Evidence } from '../../../src/core/time/evidence';
import { readSigns, type Signs } from '../../../src/core/time/reading-signs';
import { write } from './readings-of';

function signs(text: string, evidence: Partial<Evidence> = {}): Signs {
  const all = { ...noEvidence, ...evidence };
  return readSigns(write(text), all, findVideoEnd(all));
}

const writer = (text: string, evidence?: Partial<Evidence>): string => signs(text, evidence).writer;

/** So many times with an hour and with seconds, of an hour and a half. */
function hours(count: number): string {
  return Array.from({ length: count }, (_, index) => ` 01:${10 + index}:09`).join('');
}

describe('the hours of a note are minutes where', () => {
  test('two times far beyond the known length are a tenth of those with hours, or they are half of them', () => {
    const duration = 5400;
    expect(writer(`02:16:01 02:17:01${hours(18)}`, { duration })).toBe('shifted');
    expect(writer(`02:16:01 02:17:01${hours(19)}`, { duration })).toBe('plain');
    expect(writer(`02:16:01${hours(1)}`, { duration })).toBe('shifted');
    expect(writer(`02:16:01${hours(2)}`, { duration })).toBe('plain');
    expect(writer(`02:16:00${hours(1)}`, { duration })).toBe('plain');
  });

  test('one time lies beyond what is believed while no length is known', () => {
    expect([writer(`05:00:01${hours(19)}`), writer(`05:00:00${hours(19)}`)]).toEqual(['shifted', 'plain']);
  });

  test('one label proves it of a telltale, whatever other labels say', () => {
    expect(writer('01:20:00=00:01:20 01:12:20=12:20')).toBe('shifted');
    expect(writer('01:50:56=00:01:50')).toBe('plain');
  });

  test('an address behind one proves it of a telltale', () => {
    expect(writer('01:20:00=80')).toBe('shifted');
    expect([writer('01:50:56=110'), writer('12:20=740'), writer('00:01:20=1')]).toEqual(['plain', 'plain', 'plain']);
  });

  test('others cite the minutes of its times with hours, not the hours', () => {
    const [times, minutes] = ['01:20:10 02:30:12 04:00:11', [80, 150, 240]];
    expect(writer(times, { elsewhere: minutes })).toBe('shifted');
    expect(writer(times, { elsewhere: minutes.slice(1) })).toBe('plain');
    expect(writer(times, { elsewhere: [4810, 9012, 14411] })).toBe('plain');
    expect(writer(`00:59:12 00:59:12 00:59:12 01:10:09`, { elsewhere: [59] })).toBe('plain');
  });

  test('a tenth of those with hours have no seconds in the third field', () => {
    expect([writer(`01:09:60${hours(9)}`), writer(`01:09:60${hours(10)}`)]).toEqual(['shifted', 'plain']);
  });

  test('six telltales are three quarters of those with hours', () => {
    const six = '01:01:00 01:02:00 01:03:03 01:04:00 01:05:00 01:06:00';
    expect([writer(`${six}${hours(2)}`), writer(`${six}${hours(3)}`)]).toEqual(['shifted', 'plain']);
  });

  test('unless those beside them are rounded to half minutes', () => {
    const six = '01:01:00 01:02:00 01:03:30 01:05:00 01:06:00 01:07:00 01:08:00';
    expect([writer(`${six} 02:10:30`), writer(`${six} 02:10:00`), writer(`${six} 02:10:29`)]).toEqual(['plain', 'shifted', 'shifted']);
    expect([writer('01:01:00 01:02:00 01:03:00 01:04:00 01:05:30 01:06:30'), writer('01:01:00 01:02:00 01:05:30')]).toEqual(['plain', 'plain']);
    const many = Array.from({ length: 19 }, (_, index) => `02:${10 + index}:00`).join(' ');
    expect(writer(`${many} 01:05:30 01:06:30`)).toBe('shifted');
    expect(writer(`${six} 02:10:30 07:55:00`)).toBe('shifted');
  });

  test('fewer do so after two times or more in the first three minutes alone', () => {
    expect(writer('00:00:40 00:02:59 01:01:00 01:02:00')).toBe('shifted');
    expect(writer('00:00:40 00:03:00 01:01:00 01:02:00')).toBe('doubtful');
    expect(writer('00:02:59 00:00:40 01:01:00 01:02:00 00:05:00')).toBe('doubtful');
    expect(writer('00:00:40 01:01:00 01:02:00')).toBe('doubtful');
  });
});

test('fewer telltales alone leave them in doubt, one or a small share of them none', () => {
  expect(writer('01:01:00 01:02:00 01:03:00 01:04:00 01:05:00')).toBe('doubtful');
  expect(writer(`01:01:00 01:02:00 01:03:00${hours(1)}`)).toBe('doubtful');
  expect(writer(`01:01:00 01:02:00 01:03:00${hours(2)}`)).toBe('plain');
  expect(writer('01:01:00')).toBe('plain');
});

test('hours that fit into the known length are hours, and those that lie a little beyond it', () => {
  const six = '01:01:00 01:02:00 01:03:00 01:04:00 01:05:00';
  expect([writer(`${six} 01:43:00`, { duration: 6000 }), writer(`01:44:00 ${six}`, { duration: 6000 })]).toEqual(['plain', 'shifted']);
});

test('labels differ where one has other fields than its raw time', () => {
  expect(['01:02:03', '01:02:03=01:02:03', '01:02:03=01:02:30'].map((text) => signs(text).labelsDiffer)).toEqual([false, false, true]);
});

test('a time is a stray beyond the known length, or beyond what others cite unless the note goes on without hours', () => {
  const strays = (text: string, evidence: Partial<Evidence>): boolean => signs(text, evidence).hasStrays;
  expect([strays('01:43:00', { duration: 6000 }), strays('01:43:01', { duration: 6000 }), strays('00:30:00 01:00:10', { duration: 60 })]).toEqual([false, true, true]);
  const elsewhere = Array.from({ length: 30 }, (_, index) => 10 * (index + 1));
  expect([strays('00:08:30 01:10:04', { elsewhere }), strays('00:08:31 00:00:10 01:10:04', { elsewhere }), strays('01:10:04', {})]).toEqual([true, false, false]);
});

describe('an address behind one of its times proves that the hours of a note are hours', () => {
  const six = '01:01:00 01:02:00 01:03:00 01:04:00 01:05:00';

  test('although six telltales are all that it has, or others cite their minutes', () => {
    expect([writer(`${six} 01:06:00`), writer(`${six} 01:06:00=3960`)]).toEqual(['shifted', 'plain']);
    expect(writer('01:20:10=4810 02:30:12 04:00:11', { elsewhere: [80, 150, 240] })).toBe('plain');
    expect(writer('01:01:00=3660 01:02:00')).toBe('plain');
  });

  test('unless the time lies beyond the end of the video, or another address proves the contrary', () => {
    expect(writer(`${six} 01:06:00=3960`, { duration: 600 })).toBe('shifted');
    expect(writer(`${six} 05:06:00=18360`)).toBe('shifted');
    expect(writer(`${six}=3900 01:06:00=66`)).toBe('shifted');
  });

  test('of times without hours it proves nothing', () => {
    expect(writer(`00:01:06=66 01:06=66 ${six} 01:06:00`)).toBe('shifted');
  });
});
