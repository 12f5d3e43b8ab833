import { splitTarget } from '../../src/core/vault-path';

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
