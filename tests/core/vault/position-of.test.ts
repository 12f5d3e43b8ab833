import type { ClaimList } from '../../../src/core/vault/claim-list';
import { positionOf } from '../../../src/core/vault/position-of';

test('a claim is found wherever it stands among those of other notes', () => {
  const list: ClaimList = { records: [], noteOf: Uint32Array.of(1, 0, 1, 1), claimOf: Uint32Array.of(2, 0, 0, 1), starts: Uint32Array.of(0) };
  expect([positionOf(list, 1, 2), positionOf(list, 0, 0), positionOf(list, 1, 0), positionOf(list, 1, 1)]).toEqual([0, 1, 2, 3]);
  expect([positionOf(list, 0, 1), positionOf(list, 2, 0), positionOf(list, -1, 0), positionOf(list, 1, -1)]).toEqual([null, null, null, null]);
});
