import fc from 'fast-check';
import { endOfTime, fieldsIn, readElementTime, readTime, withoutBrackets, type ReadTime } from '../../../src/core/time/written-time';

/** `1:02:03`, or `1:02:03–1:02:09` for a range; `!` where something does not belong there. */
function show(text: string, reader: (text: string) => ReadTime | null = readTime): string | null {
  const read = reader(text);
  if (!read) return null;
  const { start, end } = read.time;
  return [start, ...(end ? [end] : [])].map((fields) => fields.join(':')).join('–') + (read.junk ? '!' : '');
}

test.each([
  ['00:03:57', '0:3:57'],
  ['14:12', '14:12'],
  ['1:2', '1:2'],
  ['0:16:47', '0:16:47'],
  ['000:03:17', '0:3:17'],
  ['02:08:52:00', '2:8:52:0'],
  ['3647', '3647'],
  ['11399', '11399'],
  ['[00:03:57]', '0:3:57'],
  ['[[00:03:57]]', '0:3:57'],
  [' (00:03:57) ', '0:3:57'],
  ['[ 14:12 ]', '14:12'],
  ['( 1:2:3:4 )', '1:2:3:4'],
  ['(12345)', '12345'],
  ['1h2m3s', '1:2:3'],
  ['123h', '123:0:0'],
  ['1234m', '0:1234:0'],
  ['123456s', '0:0:123456'],
  ['7m55s', '0:7:55'],
  ['2h', '2:0:0'],
  [' 90s ', '0:0:90'],
  ['[90s]', '0:0:90'],
  ['00:15:11 - 00:15:24', '0:15:11–0:15:24'],
  ['[00:15:11–00:15:24]', '0:15:11–0:15:24'],
  ['00:15:11 to 00:15:24', '0:15:11–0:15:24'],
  ['0:15—0:20', '0:15–0:20'],
  ['0:15 bis 0:20', '0:15–0:20'],
  [' ( 1:2:3:4-1234:05 ) ', '1:2:3:4–1234:5'],
  ['0:15 : - 0:20', '0:15–0:20!'],
  ['00:00:00. - 00:00:52', '0:0:0–0:0:52!'],
  ['00:21:52]', '0:21:52'],
  ['00:21:52".', '0:21:52!'],
  ['=00:00:16', '0:0:16!'],
  ["( '1:2:3:4';", '1:2:3:4!'],
  ['1:02}', '1:2!'],
  [`${' '.repeat(56)}1:02`, '1:2'],
])('%j is a time', (text, shown) => {
  expect(show(text)).toBe(shown);
});

test.each(['', ' ', 'h', 'soon', '123456', '12345:00', '1:2:3:4:5', '1::2', '5:30 PM', '30:1x', '00:21:52.5', '00:03:44 and 00:05:00', '-3, 2', `${' '.repeat(57)}1:02`, '(1:12345)', '12345:00 - 1:02', '1:02 - 12345:00', '1:02 - 1:12345', '1:02 - 65', '1:02 - :05', '1:2:3:4:5 - 1:02', '1:02 - 1:2:3:4:5', '1:02 or 1:05', '1234h', '12345m', '1234567s', '1hm', 'https://youtu.be/aaaaaaaaaaa'])('%j is no time', (text) => {
  expect(readTime(text)).toBeNull();
});

test.each([
  ['[00:01:00, 00:01:30]', null, '0:1:0–0:1:30!'],
  ['00:01:00|00:01:30', null, '0:1:0–0:1:30!'],
  ['00:01:00, 00:01:30, 00:02:00', null, null],
  ['( 0:15; 1:2:3:4 ) ', null, '0:15–1:2:3:4!'],
  ['0:15/0:20', null, '0:15–0:20!'],
  ['1:2:3:4 & 1234:05', null, '1:2:3:4–1234:5!'],
  ['[00:01:00] - [00:01:30]', null, '0:1:0–0:1:30!'],
  ['[[0:15]]–[[0:20]]', null, '0:15–0:20!'],
  ['[0:15], [0:20]', null, '0:15–0:20!'],
  ['(0:15) to (0:20)', null, '0:15–0:20!'],
  ['[0:15] [0:20]', null, null],
  ['[0:15] - [0:20] - [0:25]', null, null],
  ['12345:00, 0:20', null, null],
  ['0:15, 65', null, null],
  ['0:15, 12345:00', null, null],
  ['0:15, 1:2:3:4:5', null, null],
  [' [(1:2:3:4.5)] ', null, '1:2:3:4!'],
  ['1234:05.123456', null, '1234:5!'],
  ['1:02.1234567', null, null],
  ['1:02.5 x', null, null],
  ['65.5', null, null],
  ['00:15:11 - 00:15:24', '0:15:11–0:15:24', '0:15:11–0:15:24'],
  ['[00:03:57]', '0:3:57', '0:3:57'],
])('%j is a passage where it is what an element says, and elsewhere the times that it holds', (text, elsewhere, passage) => {
  expect([show(text), show(text, readElementTime)]).toEqual([elsewhere, passage]);
});

describe('in a sentence', () => {
  const inText = (text: string): string => text.slice(0, Math.max(0, endOfTime(text, 0, text.length)));

  test.each([
    ['1:02 and on', '1:02'],
    ['01:02:03, then', '01:02:03'],
    ['1:2:3, then', '1:2:3'],
    ['1:2:3:4', '1:2:3:4'],
    ['1:2:3:4:5', '1:2:3:4'],
    ['1234:00', '1234:00'],
    ['1:02:', '1:02'],
  ])('%j begins with a time', (text, time) => {
    expect(inText(text)).toBe(time);
  });

  test.each(['30:1', '2:1 for us', '3:000', '12345:00', '3647', ':30', '1:', ''])('%j does not, as ratios and scores', (text) => {
    expect(inText(text)).toBe('');
  });

  test('none goes beyond its limit', () => {
    expect(endOfTime('01:02:03', 0, 5)).toBe(5);
    expect(endOfTime('01:02:03', 0, 4)).toBe(-1);
  });

  test('fields are the numbers between the colons', () => {
    const fields = fc.array(fc.nat(9999), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(fields, (numbers) => expect(fieldsIn(`x${numbers.join(':')}y`, 1, numbers.join(':').length + 1)).toEqual(numbers)));
  });
});

test('brackets and blanks round a time are taken away', () => {
  expect(withoutBrackets(' [(00:03:57)] ')).toBe('00:03:57');
});
