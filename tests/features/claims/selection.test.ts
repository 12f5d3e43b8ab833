import { Selection } from '../../../src/features/claims/list/selection';

const claim = (position: number) => ({ kind: 'claim', position }) as const;
const group = { kind: 'group', group: 0 } as const;

function select(...moves: [position: number, extend: 'not' | 'range' | 'toggle'][]): Selection {
  const selection = new Selection();
  for (const [position, extend] of moves) selection.move(claim(position), extend);
  return selection;
}

test('a claim is selected alone, or with those from where the last selection began', () => {
  expect(select([3, 'not']).positions()).toEqual([3]);
  expect(select([3, 'not'], [5, 'range']).positions()).toEqual([3, 4, 5]);
  expect(select([3, 'not'], [5, 'range'], [1, 'range']).positions()).toEqual([1, 2, 3]);
  expect(select([3, 'range']).positions()).toEqual([3]);
  expect(select([3, 'range'], [4, 'range']).positions()).toEqual([3, 4]);
});

test('or added and taken away, which is where the next range begins', () => {
  expect(select([3, 'not'], [7, 'toggle'], [5, 'toggle']).positions()).toEqual([3, 5, 7]);
  expect(select([3, 'not'], [7, 'toggle'], [3, 'toggle']).positions()).toEqual([7]);
  expect(select([3, 'not'], [7, 'toggle'], [9, 'range']).positions()).toEqual([7, 8, 9]);
});

test('the claim that is taken away is not the active one, and the only one stays', () => {
  const activeAfter = (...moves: Parameters<typeof select>) => select(...moves).active;
  expect(activeAfter([3, 'not'], [7, 'toggle'], [7, 'toggle'])).toEqual(claim(3));
  expect(activeAfter([3, 'not'], [7, 'toggle'], [5, 'toggle'], [7, 'toggle'])).toEqual(claim(5));
  expect(activeAfter([3, 'not'], [9, 'toggle'], [5, 'toggle'], [5, 'toggle'])).toEqual(claim(3));
  expect(activeAfter([3, 'not'], [7, 'toggle'], [3, 'toggle'])).toEqual(claim(7));
  expect(select([3, 'not'], [3, 'toggle']).positions()).toEqual([3]);
});

test('all claims of a list are selected, and none of an empty one', () => {
  const selection = new Selection();
  selection.selectAll(3);
  expect(selection.positions()).toEqual([0, 1, 2]);
  selection.selectAll(0);
  expect(selection.positions()).toEqual([]);
});

test('a header clears what is selected, unless more is wanted; the next range begins after it', () => {
  const selection = select([3, 'not'], [5, 'range']);
  selection.move(group, 'toggle', 2);
  expect([selection.size, selection.active]).toEqual([3, group]);
  selection.move(group, 'not', 2);
  expect(selection.size).toBe(0);
  selection.move(claim(2), 'range');
  expect(selection.positions()).toEqual([2]);
});

test.each([
  ['up', 3, [3, 4, 5]],
  ['down', 8, [5, 6, 7]],
  ['up to its own', 5, [5]],
])('a range that goes %s to a header has all claims up to there', (_, start, selected) => {
  const selection = select([5, 'not'], [6, 'range']);
  selection.move(group, 'range', start);
  expect([selection.positions(), selection.active]).toEqual([selected, group]);
});

test('a range begins at no header', () => {
  const selection = new Selection();
  selection.move(group, 'range', 3);
  expect(selection.positions()).toEqual([]);
});

test('after all were selected, a range begins at the first', () => {
  const selection = new Selection();
  selection.selectAll(4);
  selection.move(claim(2), 'range');
  expect(selection.positions()).toEqual([0, 1, 2]);
});

test('of a list that is shown anew nothing is active or selected', () => {
  const selection = select([3, 'not'], [5, 'range']);
  selection.clear();
  expect([selection.size, selection.active, selection.has(0)]).toEqual([0, null, false]);
});

test('follows its claims to their new positions; those that are gone fall out', () => {
  const selection = select([3, 'not'], [5, 'range']);
  selection.carry((position) => (position === 4 ? null : position + 10), () => claim(15));
  expect([selection.positions(), selection.active]).toEqual([[13, 15], claim(15)]);
  selection.move(claim(16), 'range');
  expect(selection.positions()).toEqual([13, 14, 15, 16]);
  selection.carry(() => null, () => null);
  expect([selection.positions(), selection.active]).toEqual([[], null]);
});

test('a very large selection is given up rather than followed', () => {
  const selection = select([0, 'not'], [200, 'range']);
  selection.carry((position) => position, (row) => row);
  expect([selection.size, selection.active]).toEqual([0, claim(200)]);
});
