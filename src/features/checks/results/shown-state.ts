import { severities, type Severity } from '../../../core/check/problem';
import { fieldsOf } from '../../../core/fields-of';
import type { Grouping } from '../rows/problem-tree';

/** What the person chose to see of the results; kept with the workspace's layout. */
export interface Shown {
  readonly grouping: Grouping;
  /** The severities that are left out. */
  readonly hidden: readonly Severity[];
  /** What the filter box holds. */
  readonly query: string;
}

/** All ways to group, in the order of the menu. */
export const groupings: readonly Grouping[] = ['kind', 'target', 'note'];

/** Reads what a workspace layout kept of a view; what it does not tell stays as it is. */
export function readShown(state: unknown, now: Shown): Shown {
  const { grouping, hidden, query } = fieldsOf(state);
  return {
    grouping: groupings.find((one) => one === grouping) ?? now.grouping,
    hidden: Array.isArray(hidden) ? severities.filter((severity) => hidden.includes(severity)) : now.hidden,
    query: typeof query === 'string' ? query : now.query,
  };
}
