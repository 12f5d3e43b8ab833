import type { Evidence } from '../../../src/core/time/evidence';
import { decideReadings } from '../../../src/core/time/readings';
import { read, write } from './readings-of';

describe('a time by itself', () => {
  test.each([
    ['00:03:57', '3:57'],
    ['02:02:02', '2:02:02'],
    ['14:12', '14:12'],
    ['02:08:52:00', '2:08:52'],
    ['3647', '1:00:47'],
    ['00:15:11-00:15:24', '15:11-15:24'],
    ['00:15:24-00:15:11', '15:24'],
    ['07:55:00', '7:55!'],
    ['62:15:00', '1:02:15!'],
    ['07:55:00-08:10:00', '7:55-8:10!'],
    ['00:15:11-00:15:11', '15:11'],
  ])('%s is read %s', (written, expected) => {
    expect(read(written)).toBe(expected);
  });
});

describe('a time with another label', () => {
  test.each([
    ['says the minutes', '23:37:00=00:23:37', '23:37!'],
    ['says the minutes in two fields', '02:14:00=02:14', '2:14!'],
    ['says the minutes of junk seconds', '01:50:56=01:50', '1:50!'],
    ['says the minutes whatever the third field', '01:50:56=00:01:50', '1:50!'],
    ['is another minute', '02:14:00=02:30', '2:14:00'],
    ['has an invented hour', '42:28:00=01:42:28', '42:28!'],
    ['has an hour beside a third field that is no 00, and settles nothing', '02:11:05=01:02:11', '2:11:05'],
    ['is wrong as well', '11:11:00=01:11:11', '11:11!'],
    ['is the shifted one', '00:08:47=08:47:00', '8:47'],
    ['is the shifted one, whatever stands beside it', '00:50:10=50:10:00 05:10:00 01:02:23', '50:10 5:10! 1:02:23'],
    ['lacks the hour that the raw time invents', '00:01:58=00:01:58 02:02:51=02:51', '1:58 2:51!'],
    ['lacks that hour, and has an end', '00:01:58=00:01:58 02:02:51=02:51-03:10', '1:58 2:51-3:10!'],
    ['is short for it', '02:02:51=02:51', '2:02:51'],
    ['is short for it, as others are', '00:06:54=06:54 00:42:30=00:42:30 01:18:15=18:15 01:33:41=33:41', '6:54 42:30 1:18:15 1:33:41'],
    ['is short for it, in a note whose other hours are minutes', '00:42:30=42:30 07:55:00 08:10:00 01:20:00=20:00', '42:30 7:55! 8:10! 1:20:00'],
    ['is the same time', '00:02:25=02:25', '2:25'],
    ['is the same time in full', '02:29=00:02:29', '2:29'],
    ['is the end of the passage', '00:05:59=00:06:02', '5:59-6:02'],
    ['is the end of the passage in minutes', '17:08:00=17:10:00', '17:08-17:10!'],
    ['holds the range', '00:03:32=00:03:32-00:03:56', '3:32-3:56'],
    ['is the end of the passage, where it alone has no hours', '17:08:00=00:17:10', '17:08-17:10!'],
    ['holds the range, in full', '3:32=00:03:32-00:03:56', '3:32-3:56'],
    ['holds the range of a time in seconds', '212=3:32-3:56', '3:32-3:56'],
    ['holds the range, without the hour that its time has', '03:32:00=00:03:32-00:03:56', '3:32-3:56!'],
    ['holds the range, both with hours that are minutes', '03:32:00=03:32:00-03:56:00 07:55:00=00:07:55', '3:32-3:56! 7:55!'],
    ['holds the range of another time', '00:03:32=00:04:00-00:05:00', '3:32-4:00'],
    ['holds a range without a length', '00:03:32=00:03:32-00:03:32', '3:32'],
    ['is earlier', '00:12:27=00:12:22', '12:27'],
    ['is later by less than a minute', '00:41:54=00:42:53', '41:54-42:53'],
    ['is later by a minute', '00:41:54=00:42:54', '41:54'],
    ['is later by more than a minute', '00:41:54=00:43:32', '41:54'],
    ['differs in the seconds of a true hour', '01:01:00=01:01:01', '1:01:00-1:01:01'],
    ['is the same, also where the fields are moved', '00:01:00=00:01:00 02:05:00 07:55:00 12:10:00', '0:01! 2:05! 7:55! 12:10!'],
    ['is the start', '00:00:09=00:00:00', '0:09'],
  ])('%s', (_, written, expected) => {
    expect(read(written)).toBe(expected);
  });
});

describe('a label without the last field of its time', () => {
  const times = '00:12:31=0:12 01:05:44=1:05 02:10:09=2:10';

  test('leaves out the seconds where the video is known to go on as long', () => {
    expect(read(times)).toBe('0:12! 1:05! 2:10!');
    expect(read(times, { duration: 9000 })).toBe('12:31 1:05:44 2:10:09');
    expect(read(times, { elsewhere: [400, 3000, 5000, 7800] })).toBe('12:31 1:05:44 2:10:09');
    expect(read(times, { duration: 600 })).toBe('0:12! 1:05! 2:10!');
  });

  test('does so, too, in a note whose other labels repeat times with hours', () => {
    expect(read('01:05:44=01:05:44 01:33:27=1:33 00:12:31=0:12')).toBe('1:05:44 1:33:27 12:31');
    expect(read('00:05:44=00:05:44 01:05:00=01:05:00 01:33:27=1:33')).toBe('5:44 1:05:00 1:33!');
  });

  test('gives the minutes where the last field looks like no seconds, or the hours of the note are minutes', () => {
    expect(read('01:33:00=1:33 01:12:12=1:12', { duration: 9000 })).toBe('1:33! 1:12!');
    expect(read('01:05:44=01:05:44 07:55:00 01:33:27=1:33')).toMatch(/ 1:33!$/);
  });
});

describe('a note written as minutes:seconds', () => {
  test.each([
    ['with 00 throughout', '00:16:00 02:41:00 03:00:00 04:23:00 05:07:00 06:01:00', '0:16! 2:41! 3:00! 4:23! 5:07! 6:01!'],
    ['with a constant third field', '00:48:07 01:13:07 01:39:07 02:20:07 03:21:07 04:40:07 05:02:07 05:44:07', '0:48! 1:13! 1:39! 2:20! 3:21! 4:40! 5:02! 5:44!'],
    ['with the seconds repeated', '01:13:13 01:28:28 01:46:46 02:02:02 02:11:11 02:31:31 02:57:57', '1:13! 1:28! 1:46! 2:02! 2:11! 2:31! 2:57!'],
    ['with junk in the third field', '01:50:56 01:58:04 02:09:05 02:15:23 02:27:00 03:01:21 03:08:02 07:22:18 07:30:19', '1:50! 1:58! 2:09! 2:15! 2:27! 3:01! 3:08! 7:22! 7:30!'],
    ['up to the hour, then in hours', '48:18:00 54:40:00 57:12:00 58:00:00 59:31:00 01:00:16 01:01:29 01:02:11 01:03:50', '48:18! 54:40! 57:12! 58:00! 59:31! 1:00:16 1:01:29 1:02:11 1:03:50'],
    ['and in hours, going back', '58:00:00 59:31:00 01:00:16 01:01:29 41:54:00 42:10:00 01:12:24 01:12:45', '58:00! 59:31! 1:00:16 1:01:29 41:54! 42:10! 1:12:24 1:12:45'],
    ['after a start as it should be', '00:00:16 00:01:04 00:02:37 00:03:17 03:44:00 04:02:00 04:51:00 05:20:00 06:10:00', '0:16 1:04 2:37 3:17 3:44! 4:02! 4:51! 5:20! 6:10!'],
    ['with seconds that are none', '00:00:10 01:31:94 01:37:37 01:42:12 01:49:03', '0:10 1:31! 1:37! 1:42! 1:49!'],
    ['a few times, after its first minutes', '00:00:08 00:00:19 00:01:07 01:52:00 02:44:00 03:13:00', '0:08 0:19 1:07 1:52! 2:44! 3:13!'],
    ['in ranges', '02:00:00-02:15:00 02:50:00-03:01:00 03:32:00-03:40:00 04:51:00-05:00:00 05:12:00-05:30:00', '2:00-2:15! 2:50-3:01! 3:32-3:40! 4:51-5:00! 5:12-5:30!'],
    ['among times in two fields', '14:12 14:30:00 15:02:00 15:20', '14:12 14:30! 15:02! 15:20'],
    ['and once in two fields', '14:12 14:12:00 15:02:00', '14:12 14:12! 15:02!'],
    ['but for a few, in doubt where nothing decides', '07:55:00 03:54:44 03:27:15', '7:55! 3:54:44? 3:27:15?'],
    ['so it seems, in doubt where nothing decides', '07:55:00 02:01:58 02:09:07', '7:55! 2:01? 2:09?'],
    ['as one label shows', '01:20:00=00:01:20 01:31:00 01:44:00 02:02:00', '1:20! 1:31! 1:44! 2:02!'],
  ])('%s', (_, written, expected) => {
    expect(read(written)).toBe(expected);
  });
});

describe('a known length', () => {
  test.each([
    ['lets the hours of a day-long stream be hours', '04:37:34 05:04:38 07:06:01 08:24:43', 9 * 3600, '4:37:34 5:04:38 7:06:01 8:24:43'],
    ['rules out hours of a short video', '00:03:10 00:03:31 01:07:12 00:05:02', 720, '3:10 3:31 1:07! 5:02'],
    ['rules out an hour that a label lacks', '00:06:54=06:54 01:18:15=18:15', 1500, '6:54 18:15!'],
    ['lets an hour be that a label lacks, up to the end', '00:06:54=06:54 01:18:15=18:15', 4693, '6:54 1:18:15'],
    ['rules it out from there', '00:06:54=06:54 01:18:15=18:15', 4692, '6:54 18:15!'],
    ['settles a doubt', '01:41:00 01:49:00 01:51:00', 125, '1:41! 1:49! 1:51!'],
    ['rules out minutes too, and the likelier reading stays', '12:40:00 13:10:00 14:02:00', 600, '12:40! 13:10! 14:02!'],
  ])('%s', (_, written, duration, expected) => {
    expect(read(written, { duration })).toBe(expected);
  });
});

describe('what other notes on the video cite', () => {
  const elsewhere = [5, 12, 31, 44, 76, 83, 101, 109, 111, 127, 140, 152, 163, 180, 188, 201, 219, 225, 240, 251];

  test('settles a note of few times', () => {
    expect(read('01:41:00 01:49:09 01:51:12 02:07:33 02:32:07 03:00:10 03:21:45', { elsewhere })).toBe('1:41! 1:49! 1:51! 2:07! 2:32! 3:00! 3:21!');
  });

  test('proves the hours of a longer video', () => {
    expect(read('00:20:00 01:08:00 01:22:00 01:31:00 01:44:00 02:01:00 02:18:00', { elsewhere: [...elsewhere, 2400, 5100, 9000] })).not.toMatch(/[!?]/);
  });

  test('proves no hours where they break off for more than an hour', () => {
    const wrong = { elsewhere: [...elsewhere, 5820, 6000, 9000] };
    expect(read('01:37:00 01:40:00 01:43:00 01:47:00 02:03:00 02:16:00', wrong)).toBe('1:37! 1:40! 1:43! 1:47! 2:03! 2:16!');
    expect(read('01:37:00 01:40:00', wrong)).toBe('1:37:00? 1:40:00?');
    const late = { elsewhere: [5, ...elsewhere.map((second) => second * 20 + 3700)] };
    expect(read('01:37:00 01:40:00 01:43:00 01:22:00 01:25:00 01:30:00', late)).not.toMatch(/[!?]/);
  });
});

test('says in a sentence why a time is not read as it is written', () => {
  const reasons = (text: string, evidence?: Evidence): (string | null)[] => decideReadings(write(text), evidence).map((reading) => reading.reason);
  expect(reasons('00:01:10 07:55:00 04:12:00')).toEqual([
    null,
    'Read as minutes and seconds: hardly any video is longer than five hours.',
    'Written as minutes:seconds:00, like other times of the note.',
  ]);
  expect(reasons('01:07:12', { duration: 720, elsewhere: [] })).toEqual(['Read as minutes and seconds: as written it lies beyond the end of the video.']);
  expect(reasons('23:37:00=00:23:37')).toEqual(['The label says which fields are minutes and seconds.']);
  expect(reasons('00:01:58=00:01:58 02:02:51=02:51')).toEqual([null, 'The label gives the same minutes and seconds without the hour.']);
  expect(reasons('02:15:23 02:27:00 03:01:21 03:08:02 07:22:18').slice(0, 2)).toEqual(['Read as minutes and seconds: that way it fits the times around it.', 'Written as minutes:seconds:00, like other times of the note.']);
  expect(reasons('02:10:00 03:20:00')).toEqual(Array(2).fill('Could also be minutes and seconds: nothing in the note decides.'));
  expect(reasons('07:55:00 02:01:58 02:09:07').slice(1)).toEqual(Array(2).fill('Read as minutes and seconds; as written it fits nearly as well.'));
});
