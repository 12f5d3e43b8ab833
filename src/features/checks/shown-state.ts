import { severities } from '../../core/check/problem';
import { fieldsOf } from '../../core/fields-of';
import type { Shown } from './checks-toolbar';
import type { Grouping } from './problem-tree';

const groupings: readonly Grouping[] = ['kind', 'target', 'note'];

/** Reads what a workspace layout kept of a view; what it does not tell stays as it is. */
export function readShown(state: unknown, now: Shown): Shown {
  const { grouping, hidden, query } = fieldsOf(state);
  return {
    grouping: groupings.find((one) => one === grouping) ?? now.grouping,
    hidden: Array.isArray(hidden) ? severities.filter((severity) => hidden.includes(severity)) : now.hidden,
    query: typeof query === 'string' ? query : now.query,
  };
}
