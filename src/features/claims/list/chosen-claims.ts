import { claimRef, groupEnd, type ClaimRef } from '../../../core/vault/claim-list';
import { eachClaim } from '../actions/each-claim';
import type { ClaimRowList } from './claim-row-list';

/** The claims that an action is about: those that are selected. */
export function chosenClaims({ list, selection }: ClaimRowList): ClaimRef[] {
  return selection.positions().map((position) => claimRef(list, position));
}

/** The claims of a group. */
export function claimsOfGroup({ list }: ClaimRowList, group: number): ClaimRef[] {
  return [...eachClaim(list, list.starts[group], groupEnd(list, group))];
}

/** The claims that the keyboard copies: those that are selected, or those of the group whose head is active where none are. */
export function claimsToCopy(list: ClaimRowList): ClaimRef[] {
  const { active, size } = list.selection;
  return size === 0 && active?.kind === 'group' ? claimsOfGroup(list, active.group) : chosenClaims(list);
}

/** Selects all claims of a list. */
export function selectAll(list: ClaimRowList): void {
  list.selection.selectAll(list.list.noteOf.length);
  list.mark();
}
