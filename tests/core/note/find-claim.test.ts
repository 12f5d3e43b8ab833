import { findClaim, findTime } from '../../../src/core/note/find-claim';
import type { Claim, Note } from '../../../src/core/note/note';
import type { Timestamp } from '../../../src/core/time/timestamp';

const time: Timestamp = {
  from: 0, to: 0, kind: 'element', raw: '00:01:00', label: '[00:01:00]', time: { start: [0, 1, 0], end: null }, labelTime: null, damaged: false,
  video: null, reading: { kind: 'literal', seconds: 60, end: null, reason: null },
};

function claim(text: string, timestamps: readonly Timestamp[]): Claim {
  return { from: 0, to: 0, text, context: null, headings: [], timestamps };
}

const again = { ...time, from: 40, to: 50 };
const claims = [claim('First.', [time]), claim('Another.', []), claim('The same moment again.', [again])];
const sought = { raw: time.raw, label: time.label };
const note: Note = { title: null, aliases: [], video: null, duration: null, isList: false, timestamps: [time], claims, links: [], headings: [], blocks: [], unreadable: [], fence: null };

test('finds the claim by what stands round the timestamp', () => {
  expect(findClaim(note, sought, 'Before it. The *same* moment again 1:00.')?.claim.text).toBe('The same moment again.');
  expect(findClaim(note, sought, 'First 1:00')?.after?.text).toBe('Another.');
});

test('takes the first where nothing tells, and none where nothing fits', () => {
  expect(findClaim(note, sought, '')?.claim.text).toBe('First.');
  expect(findClaim(note, { raw: '00:09:00', label: null }, 'First')).toBeNull();
});

test('finds the claim that stands where the timestamp stood, as long as it stands there', () => {
  expect(findClaim(note, { ...sought, from: 40 }, 'First 1:00')?.claim.text).toBe('The same moment again.');
  expect(findClaim(note, { ...sought, from: 41 }, 'The same moment again.')?.claim.text).toBe('The same moment again.');
});

test('finds the timestamp of a claim in the same way', () => {
  const twice = claim('Twice.', [time, again]);
  expect(findTime(twice, { ...sought, from: 40 })).toBe(again);
  expect(findTime(twice, sought)).toBe(time);
  expect(findTime(twice, { raw: '00:09:00', label: null })).toBeNull();
});
