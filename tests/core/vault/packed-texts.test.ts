import fc from 'fast-check';
import type { Reading } from '../../../src/core/time/reading';
import { packNote } from '../../../src/core/vault/claim-record';
import { compact, expand } from '../../../src/core/vault/compact-text';
import { wholeSeconds } from '../../../src/core/vault/odd-timestamp';
import { OpenRecord } from '../../../src/core/vault/open-record';
import { VarintReader, VarintWriter } from '../../../src/core/vault/varint-text';
import { aNote, aRecord, type Told } from './a-note';

test.each(['', 'plain', 'Über “so” – it’s 10 €…'])('writes %j in one byte a character and back', (text) => {
  const short = compact(text);
  expect(short).toMatch(/^[\u0000-\u00ff]*$/);
  expect(short).toHaveLength(text.length);
  expect(expand(short ?? '')).toBe(text);
});

test.each(['日本', 'a\u0085b', '“so” 日'])('leaves %j as it is', (text) => {
  expect(compact(text)).toBeNull();
});

test('keeps signs of two bytes out of what else a note has, where they are few', () => {
  const heading = 'How the prices of widgets were set by “Ā & Sons”, and why';
  const record = aRecord('a.md', [['One.', [1], [heading]], ['日本\u0085.', [1], [heading, '値段']]]);
  expect(record.headings).toMatch(/^[\u0000-\u00ff]*$/);
  const open = new OpenRecord(record);
  expect([0, 1].map((index) => [open.claim(index).text, open.claim(index).headings])).toEqual([['One.', [heading]], ['日本\u0085.', [heading, '値段']]]);
});

test('keeps of seconds the whole ones, as far as they are numbers that can be told apart', () => {
  expect([3.7, 3, 0.2, 1e300, NaN, Infinity].map(wholeSeconds)).toEqual([3, 3, 0, 0, 0, 0]);
});

test('keeps each reason once', () => {
  const corrected = { reading: { kind: 'corrected', seconds: 475, end: null, reason: 'Too long.' } } as const;
  expect(aRecord('a.md', [['One.', [corrected, corrected]]]).odd.split('Too long.')).toHaveLength(2);
});

test('reads the numbers that were written', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.maxSafeNat(), fc.integer())), (pairs) => {
      const writer = new VarintWriter();
      for (const [natural, whole] of pairs) {
        writer.add(natural);
        writer.addSigned(whole);
      }
      const reader = new VarintReader(writer.toString());
      expect(pairs.map(() => [reader.next(), reader.nextSigned()])).toEqual(pairs);
      expect(reader.next()).toBe(0);
    }),
  );
});

const reading: fc.Arbitrary<Reading> = fc.record({
  kind: fc.constantFrom('literal', 'corrected', 'uncertain'),
  seconds: fc.oneof(fc.nat(20_000), fc.double({ min: 0, max: 1e6, noNaN: true }), fc.constant(1e300)),
  end: fc.option(fc.nat(20_000)),
  reason: fc.option(fc.constantFrom('One reason.', 'Another.')),
});

const time = fc.oneof(
  fc.nat(20_000),
  fc.record({
    raw: fc.string(),
    label: fc.option(fc.string()),
    reading,
    damaged: fc.boolean(),
    video: fc.constantFrom(null, { provider: 'youtube', id: 'aaaaaaaaaaa' } as const, { provider: 'media', id: 'talk “1”.mp4' } as const),
  }),
);

const told: fc.Arbitrary<Told> = fc.tuple(fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\n/g, ' ')), fc.array(time, { minLength: 1, maxLength: 4 }), fc.array(fc.string(), { maxLength: 3 }), fc.string());

test('gives back any claims as they were packed', () => {
  fc.assert(
    fc.property(fc.array(told, { maxLength: 6 }), fc.boolean(), (claims, hasVideo) => {
      const note = aNote(claims, hasVideo ? {} : { video: null });
      const open = new OpenRecord(packNote('a.md', { mtime: 1, size: 1 }, { note, alone: note, video: note.video, duration: null, evidenceHash: '' }));
      const cited = note.claims.map(({ timestamps, ...claim }) => ({ ...claim, timestamps: timestamps.map(({ raw, label, video, reading: its, damaged }) => ({ raw, label, video, reading: its, damaged })) }));
      expect(note.claims.map((_, index) => open.claim(index))).toEqual(cited);
    }),
  );
});
