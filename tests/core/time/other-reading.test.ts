import { correctionOf, otherReading } from '../../../src/core/time/other-reading';
import type { Reading } from '../../../src/core/time/reading';
import { decideReadings } from '../../../src/core/time/readings';
import { readElementTime } from '../../../src/core/time/written-time';

function uncertain(seconds: number, end: number | null = null): Reading {
  return { kind: 'uncertain', seconds, end, reason: 'Could be.' };
}

test.each([
  ['as written', '03:01:40', '[03:01:40]', uncertain(10_900), { seconds: 181, end: null }],
  ['with hours as minutes', '03:01:40', '[03:01:40]', uncertain(181), { seconds: 10_900, end: null }],
  ['in a range', '03:01:40 - 03:02:10', null, uncertain(10_900, 10_930), { seconds: 181, end: 182 }],
  ['with an end in its label', '02:10:00', '[02:20:00]', uncertain(7800), { seconds: 130, end: 140 }],
  ['with words for a label', '02:10:00', 'as they say', uncertain(7800), { seconds: 130, end: null }],
])('an uncertain time that is read %s may mean the other', (_, raw, label, reading, other) => {
  expect(otherReading({ raw, label, reading })).toEqual(other);
});

test.each([
  ['certain', '03:01:40', { kind: 'literal', seconds: 10_900, end: null, reason: null } as const],
  ['corrected', '07:55:00', { kind: 'corrected', seconds: 475, end: null, reason: 'So it fits.' } as const],
  ['the same both ways', '03:40', uncertain(220)],
  ['no time', 'nonsense', uncertain(0)],
])('a time that is %s means nothing else', (_, raw, reading) => {
  expect(otherReading({ raw, label: null, reading })).toBeNull();
});

test('is corrected to what it is read as, and an uncertain one to its hours as minutes, whichever is likelier', () => {
  const corrected: Reading = { kind: 'corrected', seconds: 475, end: null, reason: 'So it fits.' };
  expect(correctionOf({ raw: '07:55:00', label: null, reading: corrected })).toEqual(corrected);
  for (const seconds of [181, 10_900]) expect(correctionOf({ raw: '03:01:40', label: null, reading: uncertain(seconds) })?.seconds).toBe(181);
  expect(correctionOf({ raw: '00:01:40', label: null, reading: { kind: 'literal', seconds: 100, end: null, reason: null } })).toBeNull();
});

test('knows the other reading of every time that a note leaves in doubt', () => {
  const raws = ['02:10:00', '03:20:00', '00:30:00'];
  const readings = decideReadings(raws.map((raw) => ({ time: readElementTime(raw)?.time ?? { start: [], end: null }, labelTime: null })));
  const others = raws.map((raw, index) => otherReading({ raw, label: null, reading: readings[index] ?? uncertain(0) })?.seconds);
  expect(others).toEqual([130, 200, undefined]);
});
