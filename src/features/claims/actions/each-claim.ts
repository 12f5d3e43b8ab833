import { claimRef, type ClaimList, type ClaimRef } from '../../../core/vault/claim-list';

/** The claims of a list, in order. */
export function* eachClaim(list: ClaimList, from = 0, to = list.noteOf.length): Generator<ClaimRef> {
  for (let position = from; position < to; position += 1) yield claimRef(list, position);
}
