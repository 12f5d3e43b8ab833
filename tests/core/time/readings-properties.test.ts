import fc from 'fast-check';
import { type Evidence, noEvidence } from '../../../src/core/time/evidence';
import type { Written } from '../../../src/core/time/reading';
import { shiftedSeconds } from '../../../src/core/time/reading-model';
import { decideReadings } from '../../../src/core/time/readings';
import { fieldsToSeconds } from '../../../src/core/time/timecode';

const fields = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.nat(12), fc.nat(59), fc.constantFrom(0, 0, 0, 7, 31, 59)) },
  { weight: 1, arbitrary: fc.array(fc.nat(9999), { minLength: 1, maxLength: 4 }) },
);
const time = fc.record({ start: fields, end: fc.option(fields) });
const written: fc.Arbitrary<Written> = fc.record({ time, labelTime: fc.option(time) });
const seconds = fc.array(fc.nat(20000), { maxLength: 60 }).map((list) => [...new Set(list)].sort((one, other) => one - other));
const evidence: fc.Arbitrary<Evidence> = fc.record({ duration: fc.option(fc.nat(40000)), elsewhere: seconds });

test('every timestamp gets one reading, of what it or its label says', () => {
  fc.assert(
    fc.property(fc.array(written), evidence, (note, known) => {
      const readings = decideReadings(note, known);
      expect(readings).toHaveLength(note.length);
      readings.forEach((reading, index) => {
        const { time: { start } = { start: [] }, labelTime } = note[index] ?? {};
        expect([fieldsToSeconds(start), shiftedSeconds(start), fieldsToSeconds(labelTime?.start ?? [])]).toContain(reading.seconds);
        expect(reading.end ?? Infinity).toBeGreaterThan(reading.seconds);
        expect(reading.reason === null).toBe(reading.kind === 'literal');
        if (reading.kind === 'literal') expect(reading.seconds).toBe(fieldsToSeconds(start));
      });
    }),
  );
});

test('equal timestamps of a note read equal', () => {
  fc.assert(
    fc.property(fc.array(written, { minLength: 1, maxLength: 8 }), fc.array(fc.nat(7), { maxLength: 40 }), evidence, (kinds, order, known) => {
      const note = order.map((at) => kinds[at % kinds.length] as Written);
      const readings = decideReadings(note, known);
      const first = new Map(note.map((one, index) => [one, readings[index]] as const).reverse());
      note.forEach((one, index) => expect(readings[index]).toEqual(first.get(one)));
    }),
  );
});

test('the same note reads the same whatever was read before', () => {
  fc.assert(
    fc.property(fc.array(written), fc.array(written), evidence, (note, other, known) => {
      const before = decideReadings(note, known);
      decideReadings(other, known);
      expect(decideReadings(note, known)).toEqual(before);
    }),
  );
});

test('a note whose times have seconds and no more than four hours stays as it is', () => {
  const plain = fc.tuple(fc.nat(4), fc.nat(59), fc.integer({ min: 1, max: 59 })).filter(([, second, third]) => second !== third);
  fc.assert(
    fc.property(fc.array(plain), fc.boolean(), (note, labelled) => {
      const times = note.map((start) => ({ time: { start, end: null }, labelTime: labelled ? { start, end: null } : null }));
      expect(decideReadings(times, noEvidence).every((reading) => reading.kind === 'literal')).toBe(true);
    }),
  );
});

test('a known length that every time fits leaves a note without telling labels as it is', () => {
  fc.assert(
    fc.property(fc.array(fields), (note) => {
      const times = note.map((start) => ({ time: { start, end: null }, labelTime: null }));
      const duration = Math.max(0, ...note.map(fieldsToSeconds));
      expect(decideReadings(times, { duration, elsewhere: [] }).every((reading) => reading.kind === 'literal')).toBe(true);
    }),
  );
});
