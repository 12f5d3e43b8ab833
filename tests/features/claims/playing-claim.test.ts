import { listClaims } from '../../../src/core/vault/claim-list';
import { findPlaying } from '../../../src/features/claims/list/playing-claim';
import { aRecord, someVideo } from '../../core/vault/a-note';

const elsewhere = { video: { provider: 'youtube', id: 'bbbbbbbbbbb' }, reading: { kind: 'literal', seconds: 70, end: null, reason: null } } as const;
const notes = [
  aRecord('a.md', [['Bees hum.', [10]], ['Wasps sting elsewhere.', [elsewhere]], ['Bees dance.', [60]]]),
  aRecord('b.md', [['Ants march.', [40]]]),
];

async function playing(seconds: number, source: string): Promise<number | null> {
  const list = await listClaims(notes, { group: 'none', sort: 'place', search: '', traits: new Set() }, { pace: () => Promise.resolve(), isStale: () => false });
  if (!list) throw new Error('The list was given up.');
  return findPlaying(list, { video: someVideo, seconds, source, playing: true });
}

test.each([
  ['before the first of its note', 5, 'a.md', null],
  ['at a time', 10, 'a.md', 0],
  ['just before a time, as seeking is not exact', 59.8, 'a.md', 2],
  ['long before a time', 59, 'a.md', 0],
  ['behind the time of another video', 80, 'a.md', 2],
  ['before the first of its note, in another one', 41, 'b.md', 3],
  ['from a note that is not listed', 41, 'c.md', 0],
])('finds the claim that plays %s', async (_, seconds, source, position) => {
  expect(await playing(seconds, source)).toBe(position);
});
