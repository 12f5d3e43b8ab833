import { claimRef, type ClaimRef } from '../../../core/vault/claim-list';
import type { ClaimRowList } from './claim-row-list';

/** The claims that an action is about: those that are selected. */
export function chosenClaims({ list, selection }: ClaimRowList): ClaimRef[] {
  return selection.positions().map((position) => claimRef(list, position));
}

/** Selects all claims of a list. */
export function selectAll(list: ClaimRowList): void {
  list.selection.selectAll(list.list.noteOf.length);
  list.mark();
}
