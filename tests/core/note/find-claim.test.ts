import { findClaim } from '../../../src/core/note/find-claim';
import type { Claim, Note, Timestamp } from '../../../src/core/note/note';

const time: Timestamp = {
  from: 0, to: 0, kind: 'element', raw: '00:01:00', label: '[00:01:00]', time: { start: [0, 1, 0], end: null }, labelTime: null, damaged: false,
  video: null, reading: { kind: 'literal', seconds: 60, end: null, reason: null },
};

function claim(text: string, timestamps: readonly Timestamp[]): Claim {
  return { from: 0, to: 0, text, context: null, headings: [], timestamps };
}

const claims = [claim('First.', [time]), claim('Another.', []), claim('The same moment again.', [time])];
const note: Note = { title: null, aliases: [], video: null, duration: null, isList: false, timestamps: [time], claims, links: [], headings: [], blocks: [], unreadable: [], fence: null };

test('finds the claim by what stands round the timestamp', () => {
  expect(findClaim(note, time, 'Before it. The *same* moment again 1:00.')?.claim.text).toBe('The same moment again.');
  expect(findClaim(note, time, 'First 1:00')?.after?.text).toBe('Another.');
});

test('takes the first where nothing tells, and none where nothing fits', () => {
  expect(findClaim(note, time, '')?.claim.text).toBe('First.');
  expect(findClaim(note, { raw: '00:09:00', label: null }, 'First')).toBeNull();
});
