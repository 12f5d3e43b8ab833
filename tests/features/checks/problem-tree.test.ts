import fc from 'fast-check';
import type { ProblemCode } from '../../../src/core/check/problem';
import type { PlacedProblem } from '../../../src/features/checks/problems/placed-problem';
import { ProblemTree, type Grouping, type Row } from '../../../src/features/checks/rows/problem-tree';

function placed(path: string, code: ProblemCode, target: string | null, nth: number): PlacedProblem {
  const problem = { code, severity: 'error' as const, from: nth, to: nth + 1, message: '', target, suggestions: [], fix: null };
  return { key: `${path} ${code} ${target ?? ''} ${nth}`, path, line: 1, column: 1, heading: null, problem, before: '', after: null, excerpt: null, citation: null };
}

function outline(rows: readonly Row[]): string[] {
  return rows.map((row) => (row.row === 'group' ? `${row.title} ${row.problems}/${row.notes}` : `- ${row.placed.path}`));
}

const all = () => true;

test('groups by missing target, the one that most notes want first; other problems by kind', () => {
  const tree = new ProblemTree('target', all);
  tree.put('a.md', [placed('a.md', 'link/missing-note', 'Gone#Part', 1), placed('a.md', 'link/missing-note', 'gone', 2), placed('a.md', 'time/misencoded', null, 3)]);
  tree.put('b.md', [placed('b.md', 'link/missing-note', 'Gone', 1)]);
  expect(outline(tree.rows(() => false))).toEqual(['Gone 3/2', 'Misencoded times 1/1']);
  expect(outline(tree.rows((key) => key === 'target gone'))).toEqual(['Gone 3/2', '- a.md', '- a.md', '- b.md', 'Misencoded times 1/1']);
});

test('takes for one what links take for one target: in another case, or with its accents decomposed', () => {
  const tree = new ProblemTree('target', all);
  const targets = ['Caf\u00e9', 'cafe\u0301', 'CAF\u00c9#Prices'];
  tree.put('a.md', targets.map((target, nth) => placed('a.md', 'link/missing-note', target, nth)));
  expect(outline(tree.rows(() => false))).toEqual(['Caf\u00e9 3/1']);
});

test('calls notes by their paths without the extension, however that is written', () => {
  const tree = new ProblemTree('note', all);
  for (const path of ['shop/a.md', 'shop/B.MD']) tree.put(path, [placed(path, 'link/ambiguous', 'x', 1)]);
  expect(outline(tree.rows(() => false))).toEqual(['shop/B 1/1', 'shop/a 1/1']);
});

test('keeps the head of a group that did not change', () => {
  const tree = new ProblemTree('note', all);
  tree.put('a.md', [placed('a.md', 'link/ambiguous', 'x', 1)]);
  tree.put('b.md', [placed('b.md', 'link/ambiguous', 'x', 1)]);
  const before = tree.rows(() => false);
  tree.put('b.md', []);
  const after = tree.rows(() => false);
  expect(after).toHaveLength(1);
  expect(before).toContain(after[0]);
});

const note = fc.constantFrom('a.md', 'b.md', 'c.md', 'd.md');
const found = fc.array(fc.tuple(fc.constantFrom<ProblemCode>('link/missing-note', 'time/misencoded'), fc.constantFrom('x', 'X', 'y')), { maxLength: 4 });

test('changed note by note, it ends as if it were made anew', () => {
  fc.assert(
    fc.property(fc.constantFrom<Grouping>('target', 'note', 'kind'), fc.array(fc.tuple(note, found), { maxLength: 20 }), (grouping, changes) => {
      const changed = new ProblemTree(grouping, all);
      const last = new Map<string, PlacedProblem[]>();
      for (const [path, kinds] of changes) {
        const problems = kinds.map(([code, target], nth) => placed(path, code, code === 'link/missing-note' ? target : null, nth));
        last.set(path, problems);
        changed.put(path, problems);
        changed.rows(all);
      }
      const anew = new ProblemTree(grouping, all);
      for (const [path, problems] of last) anew.put(path, problems);
      const sum = ({ counts }: ProblemTree) => ({ ...counts });
      expect(sum(changed)).toEqual(sum(anew));
      const lines = (tree: ProblemTree) => outline(tree.rows(all)).map((line) => line.toLowerCase()).sort();
      expect(lines(changed)).toEqual(lines(anew));
    }),
  );
});
