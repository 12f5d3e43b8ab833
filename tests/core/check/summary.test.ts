import type { Problem, ProblemCode } from '../../../src/core/check/problem';
import { addNote, addProblems, addUp, emptySummary, type Summary } from '../../../src/core/check/summary';
import { noteOf } from '../note/note-of';

function problem(code: ProblemCode): Problem {
  return { code, severity: 'error', from: 0, to: 1, message: '', target: null, suggestions: [], fix: null };
}

function summarize(body: string, bytes: number, ...codes: ProblemCode[]): Summary {
  const summary = emptySummary();
  addNote(summary, noteOf(body), bytes);
  addProblems(summary, codes.map(problem));
  return summary;
}

const one = (): Summary => summarize('They began ‹00:00:16›, ‹00:01:16›. See [[a]], [[b]] and [[c]].', 100, 'link/missing-note', 'link/missing-note', 'note/fenced');
const other = (): Summary => summarize('They sold out ‹00:02:16›.\n\nThey closed ‹00:03:16›.', 20, 'link/missing-note');

test('a note is counted with what is in it, and its problems by their codes', () => {
  expect(one()).toEqual({ notes: 1, bytes: 100, links: 3, timestamps: 2, claims: 1, problems: { 'link/missing-note': 2, 'note/fenced': 1 } });
  expect(other()).toEqual({ notes: 1, bytes: 20, links: 0, timestamps: 2, claims: 2, problems: { 'link/missing-note': 1 } });
});

test('notes are added to what was counted before', () => {
  const summary = one();
  addNote(summary, noteOf('They sold out ‹00:02:16›. See [[a]].'), 20);
  expect(summary).toMatchObject({ notes: 2, bytes: 120, links: 4, timestamps: 3, claims: 2 });
});

test('parts of a vault come to the sum of each number', () => {
  expect(addUp([one(), emptySummary(), other()])).toEqual({ notes: 2, bytes: 120, links: 3, timestamps: 4, claims: 3, problems: { 'link/missing-note': 3, 'note/fenced': 1 } });
  expect(addUp([])).toEqual(emptySummary());
});
