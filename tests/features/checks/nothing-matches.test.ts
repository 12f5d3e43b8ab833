import type { Severity } from '../../../src/core/check/problem';
import { nothingMatches } from '../../../src/features/checks/results/nothing-matches';
import type { Shown } from '../../../src/features/checks/results/shown-state';

test.each<[string, Severity[], string, string, Partial<Shown>]>([
  ['', ['error'], 'Errors are hidden.', 'Show them', { hidden: [] }],
  [' ', ['info', 'error'], 'Errors and hints are hidden.', 'Show them', { hidden: [] }],
  ['', ['error', 'warning'], 'Errors are hidden.', 'Show them', { hidden: [] }],
  ['', ['error', 'warning', 'info'], 'All severities are hidden.', 'Show them', { hidden: [] }],
  ['bees', [], 'No problem matches "bees".', 'Clear filter', { query: '' }],
  ['bees', ['warning'], 'No problem matches "bees".', 'Clear filter', { query: '' }],
  ['bees', ['info'], 'No problem matches "bees". Hints are hidden.', 'Show all problems', { query: '', hidden: [] }],
])('with "%s" in the filter and %j hidden says what hides the problems, and leads back', (query, hidden, said, label, way) => {
  const shown: Partial<Shown>[] = [];
  const { text, action } = nothingMatches({ grouping: 'kind', query, hidden }, { error: 3, warning: 0, info: 2 }, (patch) => shown.push(patch));
  action?.run();
  expect([text, action?.label, shown]).toEqual([said, label, [way]]);
});
