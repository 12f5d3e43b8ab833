import { listClaims, type ClaimList, type ClaimQuery } from '../../../src/core/vault/claim-list';
import { ClaimRows } from '../../../src/core/vault/claim-rows';
import { extendList } from '../../../src/core/vault/extend-list';
import { aRecord } from './a-note';

const notes = Array.from({ length: 40 }, (_, number) => aRecord(`${100 + number}.md`, [['One.', [1], ['A']], ['Two.', [2], ['B']]]));

/** A list as far as it goes after 16 of 40 notes, and the whole of it. */
async function make(group: ClaimQuery['group']): Promise<readonly [ClaimList, ClaimList]> {
  let first: ClaimList | null = null;
  const query: ClaimQuery = { group, sort: 'place', search: '', traits: new Set() };
  const whole = await listClaims(notes, query, { pace: (soFar) => Promise.resolve(void (first ??= soFar(1))), isStale: () => false });
  if (!first || !whole) throw new Error('There is no list.');
  return [first, whole];
}

test.each<[ClaimQuery['group'], [number, number, number], [number, number, number]]>([
  ['none', [32, 32, 48], [0, 1, 1]],
  ['note', [32, 32, 48], [15, 16, 25]],
  ['heading', [32, 32, 48], [31, 32, 49]],
  ['video', [32, 32, 48], [0, 1, 1]],
])('grouped by %s, what comes after the first claims is put behind them', async (group, claims, groups) => {
  const [first, whole] = await make(group);
  const extended = extendList(first, whole);
  expect(Object.values(extended.claims)).toEqual(claims);
  expect(Object.values(extended.groups)).toEqual(groups);
  const [before, after] = [new ClaimRows(first, true, () => false), new ClaimRows(whole, true, () => false)];
  const { from, to, count } = extended.groups;
  expect(before.length - (before.first(to) - before.first(from)) + after.first(from + count) - after.first(from)).toBe(after.length);
});
