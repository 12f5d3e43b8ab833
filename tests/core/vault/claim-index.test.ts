import { ClaimIndex, type IndexChange } from '../../../src/core/vault/claim-index';
import { aRecord, someVideo } from './a-note';

test('keeps records by path', () => {
  const index = new ClaimIndex();
  index.set(aRecord('b.md', [['One.', [1]], ['Two.', [2]]]));
  index.set(aRecord('a.md', [['Three.', [3]]]));
  expect(index.all().map(({ path }) => path)).toEqual(['a.md', 'b.md']);
  index.set(aRecord('b.md', [['One.', [1]]]));
  expect(index.all().map(({ count }) => count)).toEqual([1, 1]);
  index.remove('a.md');
  expect(index.all().map(({ path }) => path)).toEqual(['b.md']);
  expect(index.all()).toBe(index.all());
  expect([index.get('a.md'), index.get('b.md')?.count]).toEqual([null, 1]);
});

test('keeps them by path in whichever order they come', () => {
  const index = new ClaimIndex();
  for (const name of ['c', 'e', 'a', 'd', 'b', 'c']) index.set(aRecord(`${name}.md`, []));
  expect(index.all().map(({ path }) => path)).toEqual(['a.md', 'b.md', 'c.md', 'd.md', 'e.md']);
});

test('tells what went and what came', () => {
  const index = new ClaimIndex();
  const heard: IndexChange[] = [];
  const stop = index.onChange((change) => heard.push(change));
  const [first, second] = [aRecord('a.md', [['One.', [1]]]), aRecord('a.md', [['Two.', [1]]])];
  index.set(first);
  index.set(second);
  index.remove('a.md');
  index.remove('never.md');
  stop();
  index.set(first);
  expect(heard).toEqual([{ before: null, after: first }, { before: first, after: second }, { before: second, after: null }]);
});

test('lets a record go with its note, and tells where to', () => {
  const index = new ClaimIndex();
  const heard: IndexChange[] = [];
  const [first, moved] = [aRecord('a.md', [['One.', [1]]]), aRecord('b.md', [['One.', [1]]])];
  index.set(first);
  index.onChange((change) => heard.push(change));
  expect([index.move('never.md', 'b.md'), index.move('a.md', 'b.md')]).toEqual([false, true]);
  expect(heard).toEqual([{ before: first, after: null, movedTo: 'b.md' }, { before: null, after: moved }]);
  expect([index.all(), index.ofVideo(someVideo)]).toEqual([[moved], [moved]]);
});

test('finds the notes on one video', () => {
  const index = new ClaimIndex();
  const other = { provider: 'youtube', id: 'bbbbbbbbbbb' } as const;
  index.set(aRecord('b.md', [], { video: other }));
  index.set(aRecord('a.md', [], { video: other }));
  index.set(aRecord('c.md', []));
  index.set(aRecord('d.md', [], { video: null }));
  expect(index.ofVideo(other).map(({ path }) => path)).toEqual(['a.md', 'b.md']);
  index.set(aRecord('b.md', []));
  index.remove('a.md');
  expect([index.ofVideo(other), index.ofVideo(someVideo).map(({ path }) => path)]).toEqual([[], ['b.md', 'c.md']]);
});

test('keeps one object for the video of many notes', () => {
  const index = new ClaimIndex();
  for (const name of ['a', 'b']) index.set(aRecord(`${name}.md`, [], { video: { ...someVideo } }));
  expect(index.get('a.md')?.video).toEqual(someVideo);
  expect(index.get('b.md')?.video).toBe(index.get('a.md')?.video);
});

test('tells the notes that list claims of others from those that have their own', () => {
  const index = new ClaimIndex();
  index.set(aRecord('a.md', [['One.', [1]]]));
  index.set(aRecord('list.md', [['One.', [1]]], { isList: true }));
  expect([index.all().length, index.sources().map(({ path }) => path)]).toEqual([2, ['a.md']]);
  expect(index.sources()).toBe(index.sources());
  index.set(aRecord('list.md', [['One.', [1]]]));
  expect(index.sources().map(({ path }) => path)).toEqual(['a.md', 'list.md']);
});
