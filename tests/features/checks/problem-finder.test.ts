import { NoteChecker } from '../../../src/features/checks/problems/note-checker';
import type { PlacedProblem } from '../../../src/features/checks/problems/placed-problem';
import { ProblemFinder } from '../../../src/features/checks/problems/problem-finder';
import { files } from './checked-notes';
import { hostWithChecks, until } from './checks-plugin';

test('what was found last is given again, until something else is asked for or has changed', () => {
  const asked: string[] = [];
  const finder = new ProblemFinder((path, text): PlacedProblem[] => {
    asked.push(`${path} ${text}`);
    return [];
  });
  const found = finder.find('a.md', 'A');
  expect(finder.find('a.md', 'A')).toBe(found);
  finder.find('b.md', 'A');
  finder.find('b.md', 'B');
  finder.forget();
  finder.find('b.md', 'B');
  expect(asked).toEqual(['a.md A', 'b.md A', 'b.md B', 'b.md B']);
});

test('a note that is typed into is checked once, for its underlines and its count', async () => {
  const host = await hostWithChecks(files);
  const count = () => document.querySelector('.timecite-note-count')?.textContent;
  const view = await host.open('n/a.md', { mode: 'source' });
  await until(() => count() === '2 problems');
  // Names are gathered, and both look again.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const check = jest.spyOn(NoteChecker.prototype, 'check');
  view.editor.setValue('See [[nothing like it]].');
  await until(() => count() === '1 problem');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(check.mock.calls.filter(([, text]) => text === 'See [[nothing like it]].')).toHaveLength(1);
  check.mockRestore();
});
