import { groupEnd, groupOf, type ClaimList } from '../../../core/vault/claim-list';
import type { Row } from '../../../core/vault/claim-rows';
import type { CarryPosition, Spliced } from '../../../core/vault/claim-splice';

/** Tells where a row is after its list changed; null where it is gone. */
export type CarryRow = (row: Row) => Row | null;

/** A group is found again by its first claims: it is still there if one of this many is. */
const tried = 20;

/** Where the rows of one list are in another. */
export function carryRows(from: ClaimList, to: ClaimList, carry: CarryPosition): CarryRow {
  return (row) => {
    if (row.kind === 'claim') return claimAt(carry(row.position));
    const start = from.starts[row.group] ?? 0;
    for (let position = start; position < Math.min(groupEnd(from, row.group), start + tried); position += 1) {
      const now = carry(position);
      if (now !== null) return { kind: 'group', group: groupOf(to, now) };
    }
    return null;
  };
}

/** Where the rows are of a list into which one note's change was put. */
export function carrySplicedRows({ carry, groups: { from, to, count } }: Spliced): CarryRow {
  return (row) => {
    if (row.kind === 'claim') return claimAt(carry(row.position));
    if (row.group < from) return row;
    if (row.group >= to) return { kind: 'group', group: row.group + count - (to - from) };
    return count > 0 ? { kind: 'group', group: Math.min(row.group, from + count - 1) } : null;
  };
}

function claimAt(position: number | null): Row | null {
  return position === null ? null : { kind: 'claim', position };
}
