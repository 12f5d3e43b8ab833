import type { ClaimList, ClaimQuery } from '../../../core/vault/claim-list';
import type { NoteRecord } from '../../../core/vault/claim-record';

/** A list, and what it was made of. */
export interface Listed {
  readonly list: ClaimList;
  readonly notes: readonly NoteRecord[];
  readonly query: ClaimQuery;
}

/** The list, if it has all claims that another query can find: it is of the same notes, and only more of a word was typed. Else null. */
export function listWith({ list, notes, query: before }: Listed, wanted: readonly NoteRecord[], now: ClaimQuery): ClaimList | null {
  const isSame = before.group === now.group && before.sort === now.sort && [...before.traits].join() === [...now.traits].join();
  // A combining mark that is typed behind a letter makes another letter of it.
  const isMore = now.search.normalize('NFC').startsWith(before.search.normalize('NFC'));
  return notes === wanted && isSame && isMore ? list : null;
}
