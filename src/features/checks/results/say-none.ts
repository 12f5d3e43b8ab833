import type { App } from 'obsidian';
import { rcName } from '../../../core/check/rc-file';
import type { EmptyState } from '../../../obsidian/list/empty-state';
import { isGone, scopePhrase, type CheckScope } from '../problems/check-scope';

/** A check that is over: what it covered, and how many notes that were. */
interface Over {
  readonly scope: CheckScope;
  readonly total: number;
}

/**
 * What to say where a check has no problems to show.
 * @param ignored How many problems are ignored. It is said: who has forgotten about them would take the notes for sound.
 * @param hasFile Whether a file in the vault has a part in that, besides the settings.
 */
export function sayNone(app: App, { scope, total }: Over, ignored: number, hasFile: boolean): Pick<EmptyState, 'icon' | 'text'> {
  const where = scopePhrase(scope);
  if (isGone(app, scope)) return { icon: 'circle-slash', text: `${where} is not in the vault any more.` };
  if (total === 0 && scope.kind !== 'note') return { icon: 'circle-check', text: `There are no notes in ${where}.` };
  const rest = ignored === 0 ? '' : ` apart from ${ignored.toLocaleString()} that the settings ${hasFile ? `or ${rcName} ` : ''}ignore`;
  return { icon: 'circle-check', text: `No problems in ${where}${rest}.` };
}
