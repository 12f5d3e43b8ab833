import { citedElsewhere, citesAlike } from '../../../src/core/vault/cited-elsewhere';
import { packNote } from '../../../src/core/vault/claim-record';
import { aNote, aRecord } from './a-note';

test('what other notes cite, each second once, ascending, without what they are not sure of', () => {
  const doubted = { reading: { kind: 'uncertain', seconds: 50, end: null, reason: 'Could be.' } } as const;
  const records = [aRecord('a.md', [['One.', [30, 10]]]), aRecord('b.md', [['Two.', [10, doubted, 20]]]), aRecord('own.md', [['Own.', [99]]])];
  expect(citedElsewhere(records, 'own.md')).toEqual([10, 20, 30]);
});

test('counts how a note reads by itself, not by the help of others', () => {
  const [alone, note] = [aNote([['One.', [3720]]]), aNote([['One.', [62]]])];
  const record = packNote('a.md', { mtime: 1, size: 1 }, { note, alone, video: note.video, duration: null, evidence: '' });
  expect(citedElsewhere([record], 'own.md')).toEqual([3720]);
});

test('counts nothing that a note is not sure of by itself', () => {
  const doubted = { reading: { kind: 'uncertain', seconds: 50, end: null, reason: 'Could be.' } } as const;
  const [alone, note] = [aNote([['One.', [3720, doubted, 40, 100]]]), aNote([['One.', [62]]])];
  const record = packNote('a.md', { mtime: 1, size: 1 }, { note, alone, video: note.video, duration: null, evidence: '' });
  expect(citedElsewhere([record], 'own.md')).toEqual([40, 100, 3720]);
});

test('a note is other evidence once a second is another, is doubted, or reads otherwise by itself', () => {
  const doubted = { reading: { kind: 'uncertain', seconds: 10, end: null, reason: 'Could be.' } } as const;
  const record = aRecord('a.md', [['One.', [10, 20]]]);
  expect(citesAlike(record, aRecord('a.md', [['Another sentence.', [10, 20], ['Heading']]]))).toBe(true);
  expect(citesAlike(record, aRecord('a.md', [['One.', [10, 21]]]))).toBe(false);
  expect(citesAlike(record, aRecord('a.md', [['One.', [doubted, 20]]]))).toBe(false);
  const note = aNote([['One.', [10, 20]]]);
  expect(citesAlike(record, packNote('a.md', { mtime: 1, size: 1 }, { note, alone: aNote([['One.', [10, 1200]]]), video: note.video, duration: null, evidence: '' }))).toBe(false);
});
