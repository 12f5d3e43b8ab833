import { listClaims, type ClaimQuery } from '../../../src/core/vault/claim-list';
import { findPlacePosition, readClaimPlace } from '../../../src/features/claims/view/claim-place';
import { aRecord } from '../../core/vault/a-note';

/** The claims of a test's note start at 0, 1000, 2000 … */
const records = [aRecord('a.md', [['Late.', [90]], ['Early.', [10]], ['Middle.', [50]]]), aRecord('b.md', [['Other.', [20]]])];

async function find(note: string, from: number, query: Partial<ClaimQuery> = {}): Promise<number | null> {
  const made = await listClaims(records, { group: 'none', sort: 'place', search: '', traits: new Set(), ...query }, { pace: () => Promise.resolve(), isStale: () => false });
  return made && findPlacePosition(made, { note, from });
}

test('a place is that of the last claim of its note that starts by then', async () => {
  expect([await find('a.md', 0), await find('a.md', 999), await find('a.md', 1000), await find('a.md', 99999), await find('b.md', 500)]).toEqual([0, 0, 1, 2, 3]);
});

test('whatever the order of the list', async () => {
  const byTime = { sort: 'time' } as const;
  expect([await find('a.md', 0, byTime), await find('a.md', 1500, byTime), await find('a.md', 2500, byTime), await find('b.md', 0, byTime)]).toEqual([3, 0, 2, 1]);
});

test('a note or claim that the list lacks has none', async () => {
  expect([await find('gone.md', 0), await find('a.md', -1), await find('a.md', 0, { search: 'middle' })]).toEqual([null, null, null]);
  // Another claim of the note that is listed is not the one that is meant.
  expect(await find('a.md', 2000, { search: 'late' })).toBeNull();
});

test.each([null, {}, 'a', { claim: null }, { claim: { note: 1, from: 0 } }, { claim: { note: 'a.md' } }, { claim: { note: 'a.md', from: '0' } }])('a state without a place has none: %j', (state) => {
  expect(readClaimPlace(state)).toBeNull();
});

test('reads a place from a state', () => {
  expect(readClaimPlace({ claim: { note: 'a.md', from: 12 }, more: 1 })).toEqual({ note: 'a.md', from: 12 });
});
