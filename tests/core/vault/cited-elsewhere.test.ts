import { CitedElsewhere, citesAlike } from '../../../src/core/vault/cited-elsewhere';
import { ClaimIndex } from '../../../src/core/vault/claim-index';
import { packNote, type NoteRecord } from '../../../src/core/vault/claim-record';
import { aNote, aRecord, someVideo } from './a-note';

function citedElsewhere(records: readonly NoteRecord[], path: string): number[] {
  const index = new ClaimIndex();
  for (const record of records) index.set(record);
  return new CitedElsewhere(index).of(someVideo, path);
}

test('what other notes cite, each second once, ascending, without what they are not sure of', () => {
  const doubted = { reading: { kind: 'uncertain', seconds: 50, end: null, reason: 'Could be.' } } as const;
  const records = [aRecord('a.md', [['One.', [30, 10]]]), aRecord('b.md', [['Two.', [10, doubted, 20]]]), aRecord('own.md', [['Own.', [99]]])];
  expect(citedElsewhere(records, 'own.md')).toEqual([10, 20, 30]);
});

test('leaves out nothing for a note on another video, whatever that cites', () => {
  const other = { provider: 'youtube', id: 'bbbbbbbbbbb' } as const;
  expect(citedElsewhere([aRecord('a.md', [['One.', [10, 30]]]), aRecord('own.md', [['Own.', [10]]], { video: other })], 'own.md')).toEqual([10, 30]);
});

test('counts what a note corrects as it reads, and a range by its start', () => {
  const corrected = { raw: '07:55:00', reading: { kind: 'corrected', seconds: 475, end: null, reason: 'Too long.' } } as const;
  const range = { reading: { kind: 'literal', seconds: 20, end: 30, reason: null } } as const;
  expect(citedElsewhere([aRecord('a.md', [['One.', [corrected, range]]])], 'own.md')).toEqual([20, 475]);
});

test('counts how a note reads by itself, not by the help of others', () => {
  const [alone, note] = [aNote([['One.', [3720]]]), aNote([['One.', [62]]])];
  const record = packNote('a.md', { mtime: 1, size: 1 }, { note, alone, video: note.video, duration: null, evidenceHash: '' });
  expect(citedElsewhere([record], 'own.md')).toEqual([3720]);
});

test('counts nothing that a note is not sure of by itself', () => {
  const doubted = { reading: { kind: 'uncertain', seconds: 50, end: null, reason: 'Could be.' } } as const;
  const [alone, note] = [aNote([['One.', [3720, doubted, 40, 100]]]), aNote([['One.', [62]]])];
  const record = packNote('a.md', { mtime: 1, size: 1 }, { note, alone, video: note.video, duration: null, evidenceHash: '' });
  expect(citedElsewhere([record], 'own.md')).toEqual([40, 100, 3720]);
});

test('counts nothing of a note that is sure of nothing by itself, whatever others help it to', () => {
  const doubted = { reading: { kind: 'uncertain', seconds: 50, end: null, reason: 'Could be.' } } as const;
  const [alone, note] = [aNote([['One.', [doubted]]]), aNote([['One.', [62]]])];
  const record = packNote('a.md', { mtime: 1, size: 1 }, { note, alone, video: note.video, duration: null, evidenceHash: '' });
  expect(citedElsewhere([record], 'own.md')).toEqual([]);
});

test('a note is other evidence once a second is another, is doubted, or reads otherwise by itself', () => {
  const doubted = { reading: { kind: 'uncertain', seconds: 10, end: null, reason: 'Could be.' } } as const;
  const record = aRecord('a.md', [['One.', [10, 20]]]);
  expect(citesAlike(record, aRecord('a.md', [['Another sentence.', [10, 20], ['Heading']]]))).toBe(true);
  expect(citesAlike(record, aRecord('a.md', [['One.', [10, 21]]]))).toBe(false);
  expect(citesAlike(record, aRecord('a.md', [['One.', [doubted, 20]]]))).toBe(false);
  const note = aNote([['One.', [10, 20]]]);
  expect(citesAlike(record, packNote('a.md', { mtime: 1, size: 1 }, { note, alone: aNote([['One.', [10, 1200]]]), video: note.video, duration: null, evidenceHash: '' }))).toBe(false);
});

test('follows notes that come, change, go, and turn to another video', () => {
  const index = new ClaimIndex();
  const cited = new CitedElsewhere(index);
  const other = { provider: 'youtube', id: 'bbbbbbbbbbb' } as const;
  const seen = () => [cited.of(someVideo, 'own.md'), cited.of(other, 'own.md')];
  index.set(aRecord('own.md', [['Own.', [99]]]));
  index.set(aRecord('a.md', [['One.', [10]]]));
  expect(seen()).toEqual([[10], []]);
  index.set(aRecord('b.md', [['Two.', [99, 10]]]));
  index.set(aRecord('a.md', [['One.', [20]]]));
  expect(seen()).toEqual([[10, 20, 99], []]);
  index.set(aRecord('a.md', [['One.', [20]]], { video: other }));
  expect(seen()).toEqual([[10, 99], [20]]);
  index.set(aRecord('own.md', [['Own.', [5]]], { video: other }));
  index.remove('b.md');
  expect(seen()).toEqual([[], [20]]);
});

test('looks at each note once, however many are asked about', () => {
  const index = new ClaimIndex();
  const cited = new CitedElsewhere(index);
  const records = Array.from({ length: 50 }, (_, at) => aRecord(`${at}.md`, [['One.', [at]]]));
  let looks = 0;
  for (const { times, ...rest } of records) {
    const get = () => {
      looks += 1;
      return times;
    };
    index.set(Object.defineProperty({ ...rest, video: someVideo, times }, 'times', { get }));
  }
  for (const { path } of records) expect(cited.of(someVideo, path)).toHaveLength(49);
  expect(looks).toBe(100);
});
