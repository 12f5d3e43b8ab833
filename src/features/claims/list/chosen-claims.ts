import { claimRef, type ClaimRef } from '../../../core/vault/claim-list';
import type { ClaimsList } from './claims-list';

/** The claims that an action is about: those that are selected. */
export function chosenClaims({ list, selection }: ClaimsList): ClaimRef[] {
  return selection.positions().map((position) => claimRef(list, position));
}

/** Selects all claims of a list. */
export function selectAll(list: ClaimsList): void {
  list.selection.selectAll(list.list.noteOf.length);
  list.mark();
}
