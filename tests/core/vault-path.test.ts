import { byPath, splitTarget } from '../../src/core/vault-path';

describe('splitTarget', () => {
  it.each([
    ['a', 'a', ''],
    ['a#b#c', 'a', '#b#c'],
    ['a # b', 'a', '# b'],
    ['#b', '', '#b'],
    ['a#^x', 'a', '#^x'],
  ])('splits %s', (target, linkPath, subpath) => {
    expect(splitTarget(target)).toEqual({ linkPath, subpath });
  });
});

test('byPath orders by character codes', () => {
  const [upper, lower] = [{ path: 'B.md' }, { path: 'a.md' }];
  expect([byPath(upper, lower), byPath(lower, upper), byPath(upper, upper)]).toEqual([-1, 1, 0]);
});
