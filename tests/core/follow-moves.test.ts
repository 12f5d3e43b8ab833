import { followMoves, withoutFollowers, type Move } from '../../src/core/follow-moves';

const file = (from: string, to: string): Move => ({ from, to, isFolder: false, made: 0 });
const folder = (from: string, to: string): Move => ({ from, to, isFolder: true, made: 0 });

it.each([
  ['a file', [file('a/x.md', 'a/z.md')], ['a/z.md', 'ab/y.md']],
  ['a file, twice', [file('a/x.md', 'z.md'), file('z.md', 'q/z.md')], ['q/z.md', 'ab/y.md']],
  ['two files that change places', [file('a/x.md', 't.md'), file('ab/y.md', 'a/x.md'), file('t.md', 'ab/y.md')], ['ab/y.md', 'a/x.md']],
  ['a folder, and none whose name only begins like it', [folder('a', 'c/d')], ['c/d/x.md', 'ab/y.md']],
  ['a folder and then what lay in it', [folder('a', 'c'), file('a/x.md', 'c/x.md')], ['c/x.md', 'ab/y.md']],
  ['what lay in a folder and then that', [file('a/x.md', 'c/x.md'), folder('a', 'c')], ['c/x.md', 'ab/y.md']],
  ['others', [file('q.md', 'r.md'), folder('s', 't')], ['a/x.md', 'ab/y.md']],
])('%s', (_what, moves, paths) => {
  expect([...followMoves(['a/x.md', 'ab/y.md'], moves)].sort()).toEqual([['a/x.md', paths[0]], ['ab/y.md', paths[1]]]);
});

it('what goes with its folder need not be told, whatever else goes elsewhere', () => {
  const told = [folder('a', 'b'), file('ab/y.md', 'b/y.md'), file('a/x.md', 'z.md'), folder('a/t', 'b/u')];
  const followers = [file('a/x.md', 'b/x.md'), folder('a/s', 'b/s'), file('a/s/x.md', 'b/s/x.md'), file('a/t/x.md', 'b/u/x.md')];
  expect(withoutFollowers([...followers, ...told])).toEqual(told);
  expect(withoutFollowers([...told, ...followers])).toEqual(told);
});

it('a move to a path that was left before is told: its folder went back from there meanwhile', () => {
  const moves = [folder('a', 'b'), file('a/x.md', 'b/x.md'), folder('b', 'a'), file('b/x.md', 'a/x.md'), file('a/x.md', 'b/x.md')];
  const told = withoutFollowers(moves);
  expect(told).toEqual([folder('a', 'b'), folder('b', 'a'), file('a/x.md', 'b/x.md')]);
  expect(followMoves(['a/x.md'], told).get('a/x.md')).toBe('b/x.md');
});
