import { quote } from '../../../core/close-embeddings';
import { count } from '../../../core/report/count';
import { kindOf, sayHidden, type Filter } from '../view/empty-states';
import type { SourceWords } from './block-source';

/** The line above a block's claims: how many are shown, of what, and what was asked of them. @param total How many there are without the filter. */
export function blockStatus(shown: number, total: number, { name, none }: SourceWords, filter: Filter): string {
  if (total === 0) return none;
  const whose = ` of ${name}`;
  if (shown === 0) return sayHidden(filter, whose);
  const matching = filter.search.trim() === '' ? '' : ` matching ${quote(filter.search)}`;
  return `${count(shown, 'claim')}${whose}${kindOf(filter)}${matching}`;
}
