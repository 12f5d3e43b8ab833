import { fieldsOf } from '../../core/fields-of';
import type { ClaimTrait } from '../../core/vault/claim-filter';
import type { Grouping, Sorting } from '../../core/vault/claim-list';

/** Whose claims are shown, seen from the active note. */
export type Scope = 'note' | 'video' | 'folder' | 'vault';

/** What a claims view shows; kept with the workspace's layout. */
export interface ClaimsState {
  readonly scope: Scope;
  readonly group: Grouping;
  readonly sort: Sorting;
  readonly search: string;
  readonly traits: readonly ClaimTrait[];
  /** Keep the claim that is being played in sight. */
  readonly follow: boolean;
}

/** All scopes, in the order of their buttons. */
export const scopes: readonly Scope[] = ['note', 'video', 'folder', 'vault'];
/** All ways to group, in the order of the menu. */
export const groupings: readonly Grouping[] = ['note', 'video', 'heading', 'none'];
/** All orders, in that of the menu. */
export const sortings: readonly Sorting[] = ['place', 'time'];
/** All that can be filtered by, in the order of the menu. */
export const traits: readonly ClaimTrait[] = ['corrected', 'uncertain', 'past-end', 'no-video'];

/** How the claims of a scope are grouped until the person groups them otherwise. */
const usualGroup: Readonly<Record<Scope, Grouping>> = { note: 'heading', video: 'note', folder: 'note', vault: 'note' };

/** The state after a change. A grouping that is the usual one for its scope changes along with the scope. */
export function changeState(state: ClaimsState, patch: Partial<ClaimsState>): ClaimsState {
  const isUsual = state.group === usualGroup[state.scope];
  const group = patch.group ?? (isUsual ? usualGroup[patch.scope ?? state.scope] : state.group);
  return { ...state, ...patch, group };
}

/** What a view shows that is opened for the first time. */
export const defaultState: ClaimsState = { scope: 'note', group: 'heading', sort: 'place', search: '', traits: [], follow: true };

/** Reads a state that was kept; what is unknown or damaged has its default. */
export function readState(kept: unknown): ClaimsState {
  const state: Partial<Record<keyof ClaimsState, unknown>> = fieldsOf(kept);
  return {
    scope: oneOf(scopes, state.scope) ?? defaultState.scope,
    group: oneOf(groupings, state.group) ?? defaultState.group,
    sort: oneOf(sortings, state.sort) ?? defaultState.sort,
    search: typeof state.search === 'string' ? state.search : defaultState.search,
    traits: Array.isArray(state.traits) ? traits.filter((trait) => (state.traits as unknown[]).includes(trait)) : defaultState.traits,
    follow: typeof state.follow === 'boolean' ? state.follow : defaultState.follow,
  };
}

function oneOf<T>(known: readonly T[], value: unknown): T | undefined {
  return known.find((one) => one === value);
}
