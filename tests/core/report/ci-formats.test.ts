import type { Problem } from '../../../src/core/check/problem';
import { sarifResults } from '../../../src/core/report/ci-formats';

test.each([
  ['shop/trade, old.md', 'shop/trade%2C%20old.md'],
  ['/vault/a:b.md', '/vault/a%3Ab.md'],
  ['C:/vault/100%.md', 'file:///C:/vault/100%25.md'],
])('SARIF names %s by the URI %s', (path, uri) => {
  const problem: Problem = { code: 'link/missing-note', severity: 'error', message: 'Gone.', from: 0, to: 8, target: 'gone', suggestions: [], fix: null };
  expect(sarifResults(path, '[[gone]]', [problem])).toContain(`"artifactLocation":{"uri":"${uri}"}`);
});
