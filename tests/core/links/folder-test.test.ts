import { folderTest } from '../../../src/core/links/folder-test';
import { Suggester } from '../../../src/core/links/suggest';

test.each([
  ['Gadgets', true],
  ['Old/Gadgets', true],
  ['Shop/Old/Gadgets', true],
  ['Shop/Gadgets', false],
  ['op/Old/Gadgets', false],
  ['/Shop/Old/Gadgets', true],
  ['/Old/Gadgets', false],
  ['/Gadgets', false],
])('%j names the folders of a file: %j', (linkPath, expected) => {
  expect(folderTest(linkPath)('shop/old/gadgets.md')).toBe(expected);
});

test('a suggestion is less sure where a path from the top leads to other folders', () => {
  const suggester = new Suggester([{ path: 'shop/gadgets.md', otherNames: [] }]);
  const score = (linkPath: string): number | undefined => suggester.suggest(linkPath, 'shop/x.md')[0]?.score;
  expect(['/Shop/Gadgets', '/Gadgets', '/attic/Gadgets'].map(score)).toEqual([1, 0.97, 0.97]);
});
