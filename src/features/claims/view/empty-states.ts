import type { TFile } from 'obsidian';
import { quote } from '../../../core/close-embeddings';
import type { ClaimTrait } from '../../../core/vault/claim-filter';
import { folderOf } from '../../../core/vault-path';
import type { EmptyState } from '../../../obsidian/list/empty-state';
import type { ClaimsState } from '../claims-state';
import type { Seen } from './claims-status';

/** What a person can do where no claim is listed. */
export interface NextSteps {
  change(patch: Partial<ClaimsState>): void;
  /** Reads a note again. */
  retry(file: TFile): void;
  /** Takes a note out of the code fence that it stands in. */
  unwrap(file: TFile): void;
}

/** What to say when no claim is listed; null when some are. */
export function emptyStateOf(seen: Seen, steps: NextSteps): EmptyState | null {
  if (seen.shown > 0) return null;
  if (seen.total > 0) return nothingMatches(seen, steps);
  // Nothing cites a moment, or nothing that is known of yet.
  const isBare = !seen.progress && !seen.hasClaims();
  const showVault = isBare ? null : { label: 'Show whole vault', run: () => steps.change({ scope: 'vault' }) };
  const { file, failure } = seen;
  if (seen.state.scope === 'vault' || isWholeVault(seen)) return seen.progress ? reading : nothingInVault;
  if (file && failure !== undefined) {
    const text = `${quote(file.basename)} could not be read: ${failure}`;
    return { icon: 'circle-alert', text, action: { label: 'Try again', run: () => steps.retry(file) } };
  }
  if (!file) return isBare ? nothingInVault : { icon: 'file-text', text: 'Open a note to see its claims.', action: showVault };
  if (file.extension !== 'md' && seen.state.scope !== 'folder') return { icon: 'file-text', text: `${quote(file.name)} is not a note.`, action: showVault };
  if (seen.progress && (!seen.record || seen.state.scope === 'folder')) return reading;
  if (seen.isFenced && seen.state.scope !== 'folder') {
    const text = 'The whole note is wrapped in a code fence, so none of its timestamps work.';
    return { icon: 'code', text, action: { label: 'Take it out', run: () => steps.unwrap(file) } };
  }
  if (seen.state.scope === 'video' && !seen.record?.video) {
    return { icon: 'film', text: 'This note names no video.', action: { label: 'Show this note', run: () => steps.change({ scope: 'note' }) } };
  }
  if (isBare) return nothingInVault;
  return { icon: 'clock', text: `No timestamps in ${seen.state.scope === 'folder' ? 'this folder' : 'this note'}.`, action: showVault };
}

/** Whether the scope is the vault's root folder: widening it to the vault would show nothing more. */
function isWholeVault({ state, file }: Seen): boolean {
  return state.scope === 'folder' && file !== null && folderOf(file.path) === '';
}

/** Said while the notes are read for the first time. */
export const reading: EmptyState = { icon: 'hourglass', text: 'Reading notes…', action: null };

/** What to say where no claim is listed that was asked for in a base. @param total How many there are without the filter. */
export function sayNothing(filter: Filter, total: number): string {
  return total === 0 ? 'No claims to show.' : sayHidden(filter);
}

/** What a list leaves out. */
export type Filter = { readonly search: string; readonly traits: Iterable<ClaimTrait> };

const traitPhrases: Readonly<Record<ClaimTrait, string>> = {
  corrected: 'with corrected times',
  uncertain: 'with uncertain times',
  'past-end': 'past the end of the video',
  'no-video': 'without a video',
};

/** Which claims the traits ask for, to be put behind the word "claims": " with corrected times"; '' for all. */
export function kindOf({ traits }: Filter): string {
  const kind = [...traits].map((trait) => traitPhrases[trait]).join(' or ');
  return kind && ` ${kind}`;
}

/** Says what hides all claims that there are. @param whose Whose claims they are, such as " of this note"; '' if that is plain to see. */
export function sayHidden(filter: Filter, whose = ''): string {
  const which = `${whose}${kindOf(filter)}`;
  return filter.search.trim() === '' ? `No claims${which}.` : `No claim${which} matches ${quote(filter.search)}.`;
}

const nothingInVault: EmptyState = {
  icon: 'clock',
  text: 'No note cites a moment of a video yet. Timestamps such as [00:03:57] in a note with a video appear here.',
  action: null,
};

function nothingMatches({ state, total }: Seen, steps: NextSteps): EmptyState {
  const label = state.traits.length > 0 ? 'Show all claims' : 'Clear filter';
  return { icon: 'filter-x', text: sayNothing(state, total), action: { label, run: () => steps.change({ search: '', traits: [] }) } };
}
