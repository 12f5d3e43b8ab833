import type { Video } from '../../../src/core/time/video';
import { isNoteRecord, packNote, type NoteRecord } from '../../../src/core/vault/claim-record';
import { OpenRecord } from '../../../src/core/vault/open-record';
import { aNote, aRecord, someVideo } from './a-note';

test('gives back each claim as it was packed', () => {
  const other = { provider: 'media', id: 'talk.mp4' } as const;
  const note = aNote([
    ['Widgets rose.', [16, 80], ['Prices', 'In 1990'], 'As they say'],
    ['Über 10 % — “so”', [{ raw: '07:55:00', label: '[07:55:00]', reading: { kind: 'corrected', seconds: 475, end: null, reason: 'Too long.' } }], ['Prices']],
    ['', [{ raw: '00:00:01', label: null, video: other, reading: { kind: 'literal', seconds: 1, end: 3, reason: null } }]],
    ['Debris.', [{ damaged: true }, 90]],
    ['No video here.', [{ video: null }], ['Prices', 'In 1990']],
  ]);
  const record = packNote('folder/note.md', { mtime: 5, size: 7 }, { note, alone: note, video: note.video, duration: 900, evidenceHash: '' });
  const unpacked = note.claims.map((_, index) => new OpenRecord(record).claim(index));
  const cited = note.claims.map(({ timestamps, ...claim }) => ({ ...claim, timestamps: timestamps.map(({ raw, label, video, reading, damaged }) => ({ raw, label, video, reading, damaged })) }));
  expect(unpacked).toEqual(cited);
  expect(record).toMatchObject({ path: 'folder/note.md', mtime: 5, size: 7, duration: 900, video: someVideo });
});

test('keeps each claim on a line of its own, whatever stands in it', () => {
  const open = new OpenRecord(aRecord('a.md', [['One\ntwo.', [1]], ['Three.', [2]]]));
  expect([open.claim(0).text, open.claim(1).text]).toEqual(['One two.', 'Three.']);
});

test('gives back the video as the note names it, where all notes share another name', () => {
  const own = { provider: 'media', id: 'talk.mp4' } as const;
  const note = aNote([['One.', [1]]], { video: own });
  const packAs = (video: Video | null): NoteRecord => packNote('a.md', { mtime: 1, size: 1 }, { note, alone: note, video, duration: null, evidenceHash: '' });
  const record = packAs({ provider: 'media', id: 'media/talk.mp4' });
  expect([record.video?.id, record.named, packAs(own).named, packAs(null).named]).toEqual(['media/talk.mp4', 'talk.mp4', null, null]);
  expect(new OpenRecord(record).claim(0).timestamps.map(({ video }) => video)).toEqual([own]);
});

test('a note without claims is a record, too', () => {
  const record = aRecord('a.md', [], { video: null });
  expect(record.count).toBe(0);
  expect(() => new OpenRecord(record).claim(0)).toThrow(RangeError);
});

test('keeps canonical timestamps as mere numbers', () => {
  const record = aRecord('a.md', [['One.', [1, 2, 3661]]]);
  expect(record.odd).toBe('');
  expect(new OpenRecord(record).claim(0).timestamps.map(({ raw, label }) => [raw, label])).toEqual([['00:00:01', '[00:00:01]'], ['00:00:02', '[00:00:02]'], ['01:01:01', '[01:01:01]']]);
});

test('knows a record from other values', () => {
  const record = aRecord('a.md', [['One.', [1]]]);
  expect(isNoteRecord(record)).toBe(true);
  expect(isNoteRecord({ ...record, title: null, video: null, named: null, duration: null })).toBe(true);
  const wrong = [{ times: [1] }, { mtime: 'now' }, { count: NaN }, { isCompact: undefined }, { isList: undefined }, { isDoubtful: 1 }, { title: 1 }, { named: undefined }, { duration: '10' }, { video: 'aaaaaaaaaaa' }, { video: { provider: 'youtube', id: '"><b>' } }];
  for (const damaged of [null, 'a', {}, ...wrong.map((fields) => ({ ...record, ...fields }))]) expect(isNoteRecord(damaged)).toBe(false);
});
