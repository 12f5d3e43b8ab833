import type { NoteRecord } from '../../../core/vault/claim-record';

const totals = new WeakMap<readonly NoteRecord[], number>();

/** How many claims the notes of a list have, listed or not; counted once for each list of notes. */
export function totalOf(records: readonly NoteRecord[]): number {
  const known = totals.get(records);
  if (known !== undefined) return known;
  const total = records.reduce((sum, { count }) => sum + count, 0);
  totals.set(records, total);
  return total;
}
