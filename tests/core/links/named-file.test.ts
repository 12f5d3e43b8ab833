import { otherNamesOf } from '../../../src/core/links/named-file';

test('a title and aliases are other names of a note where they say more than its path', () => {
  expect(otherNamesOf('shop/widget_prices.md', 'What widgets cost', ['Widget Prices', 'Price list'])).toEqual(['What widgets cost', 'Price list']);
  expect(otherNamesOf('shop/widget_prices.md', 'Widget prices!', [])).toEqual([]);
  expect(otherNamesOf('shop/widget_prices.md', null, ['Price list'])).toEqual(['Price list']);
});
