import { fieldsOf } from '../../core/fields-of';
import type { Severity } from '../../core/check/problem';
import type { Shown } from './checks-toolbar';
import { severities } from './problem-kinds';
import type { Grouping } from './problem-tree';

const groupings: readonly Grouping[] = ['kind', 'target', 'note'];

/** Reads what a workspace layout kept of a view; what it does not tell stays as it is. */
export function readShown(state: unknown, now: Shown): Shown {
  const { grouping, hidden, query } = fieldsOf(state);
  return {
    grouping: groupings.find((one) => one === grouping) ?? now.grouping,
    hidden: Array.isArray(hidden) ? severities.filter((severity: Severity) => hidden.includes(severity)) : now.hidden,
    query: typeof query === 'string' ? query : now.query,
  };
}
