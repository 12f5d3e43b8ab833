import type { App } from 'obsidian';
import { fieldsOf } from '../../core/fields-of';
import { showSideView } from './show-side-view';

/** The type of the view of claims. */
export const claimsViewType = 'timecite-claims';

/** A claim that one part of the app points another to. */
export interface ClaimPlace {
  /** Vault path of the note. */
  readonly note: string;
  /** Where the claim starts, in UTF-16 units. */
  readonly from: number;
}

/** Shows the view of claims; at a claim, where one is given. */
export async function showClaims(app: App, claim: ClaimPlace | null = null): Promise<void> {
  const leaf = await showSideView(app, claimsViewType);
  if (claim) leaf.setEphemeralState({ claim });
}

/** Shows the view of claims with all of the vault's, for the person to type what to look for. */
export async function searchClaims(app: App): Promise<void> {
  const leaf = await showSideView(app, claimsViewType);
  leaf.setEphemeralState({ search: true });
}

/** Whether an ephemeral state asks the view of claims for a search. */
export function wantsSearch(state: unknown): boolean {
  return fieldsOf(state).search === true;
}
