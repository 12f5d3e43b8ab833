import { noIgnores, type IgnoreRules } from '../../../src/core/check/ignore';
import { moveIgnores } from '../../../src/core/check/move-ignores';

const rules: IgnoreRules = { ...noIgnores, targets: ['shop/prices'], notes: ['shop/prices.md', 'shop/costs', 'shopping.md'], folders: ['/shop/drafts/', 'shop'] };

test.each([
  ['a note', 'shop/prices.md', 'old/rates.md', ['old/rates.md', 'shop/costs', 'shopping.md'], ['/shop/drafts/', 'shop']],
  ['a note that is written without its extension', 'shop/costs.md', 'shop/spending.md', ['shop/prices.md', 'shop/spending', 'shopping.md'], ['/shop/drafts/', 'shop']],
  ['a folder, and what lies below it', 'shop', 'attic/shop', ['attic/shop/prices.md', 'attic/shop/costs', 'shopping.md'], ['attic/shop/drafts', 'attic/shop']],
  ['a folder that is written with slashes round it', 'shop/drafts', 'shop/sketches', rules.notes, ['shop/sketches', 'shop']],
])('follow %s', (_, from, to, notes, folders) => {
  expect(moveIgnores(rules, from, to)).toEqual({ ...rules, notes, folders });
});

test('stay the very same where nothing that they name has moved', () => {
  expect(moveIgnores(rules, 'elsewhere.md', 'shop/elsewhere.md')).toBe(rules);
});

test('follow a name whose accents are encoded in the other way', () => {
  const accented = { ...noIgnores, notes: ['cafe\u0301.md'] };
  expect(moveIgnores(accented, 'caf\u00e9.md', 'bar.md').notes).toEqual(['bar.md']);
});

test('a folder is not taken for the note of its name beside it, nor the note for the folder', () => {
  const both = { ...noIgnores, notes: ['shop'], folders: ['shop'] };
  expect(moveIgnores(both, 'shop', 'attic')).toEqual({ ...both, folders: ['attic'] });
  expect(moveIgnores(both, 'shop.md', 'attic.md')).toEqual({ ...both, notes: ['attic'] });
});
