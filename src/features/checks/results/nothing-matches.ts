import { severities, type Severity } from '../../../core/check/problem';
import { quote } from '../../../core/close-embeddings';
import type { EmptyState } from '../../../obsidian/list/empty-state';
import { severityLooks } from '../problems/problem-kinds';
import type { Shown } from './shown-state';

/**
 * What to say where all problems that were found are hidden: by the filter's words, by the buttons of the severities, or by both.
 * @param counts How many there are of each severity.
 */
export function nothingMatches({ query, hidden }: Shown, counts: Readonly<Record<Severity, number>>, show: (patch: Partial<Shown>) => void): EmptyState {
  const icon = 'filter-x';
  const reason = sayHidden(hidden, counts);
  if (query.trim() === '') return { icon, text: reason, action: { label: 'Show them', run: () => show({ hidden: [] }) } };
  const text = `No problem matches ${quote(query)}.`;
  if (reason === '') return { icon, text, action: { label: 'Clear filter', run: () => show({ query: '' }) } };
  return { icon, text: `${text} ${reason}`, action: { label: 'Show all problems', run: () => show({ query: '', hidden: [] }) } };
}

/** "Errors and hints are hidden.", as the buttons name them; '' where no problem is of a severity that is hidden. */
function sayHidden(hidden: readonly Severity[], counts: Readonly<Record<Severity, number>>): string {
  if (hidden.length === severities.length) return 'All severities are hidden.';
  const names = severities.filter((severity) => hidden.includes(severity) && counts[severity] > 0).map((severity) => severityLooks[severity].name);
  const [first, ...others] = names;
  return first === undefined ? '' : `${[first, ...others.map((name) => name.toLowerCase())].join(' and ')} are hidden.`;
}
