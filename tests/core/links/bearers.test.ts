import { Bearers } from '../../../src/core/links/bearers';
import { Suggester } from '../../../src/core/links/suggest';

const shops = Array.from({ length: 300 }, (_, index) => `town/shop ${100 + index}/price_list.md`);
const suggester = new Suggester(['price_list.md', ...shops].map((path) => ({ path, otherNames: ['What it costs'] })));

function paths(linkPath: string, source: string): string[] {
  return suggester.suggest(linkPath, source).map(({ path }) => path);
}

describe('of the very many files of one name', () => {
  it('those with the shortest paths are suggested', () => {
    expect(suggester.suggest('Price list', 'x.md')).toEqual(['price_list.md', ...shops.slice(0, 4)].map((path) => ({ path, score: 1 })));
  });

  it('the one in the folder that the link names is found', () => {
    expect(suggester.suggest('Shop-388/Price list', 'x.md').slice(0, 2)).toEqual([
      { path: 'town/shop 388/price_list.md', score: 1 },
      { path: 'price_list.md', score: 0.97 },
    ]);
  });

  it('the one under the source comes first, unless the link names another folder', () => {
    expect(paths('Price list', 'town/shop 388/x.md').slice(0, 2)).toEqual(['town/shop 388/price_list.md', 'price_list.md']);
    expect(paths('shop 377/Price list', 'town/shop 388/x.md').slice(0, 2)).toEqual(['town/shop 377/price_list.md', 'town/shop 388/price_list.md']);
    expect(suggester.suggest('/Price list', 'town/shop 388/x.md')[0]).toEqual({ path: 'price_list.md', score: 1 });
  });

  it('only some are looked at for a name that comes near', () => {
    expect(paths('Prize list', 'x.md')).toEqual(['price_list.md', ...shops.slice(0, 4)]);
    expect(paths('What it costs', 'x.md')).toHaveLength(5);
  });

  it('no more are looked at, however many there are', () => {
    const bearers = new Bearers('pricelist', 'price_list');
    for (let index = 0; index < 5000; index += 1) {
      bearers.own.push(`town ${index}/shop/price_list.md`);
      bearers.addOther(`town ${index}/shop/costs.md`);
    }
    expect(bearers.ownIn('Shop')).toHaveLength(100);
    expect(bearers.others).toHaveLength(50);
  });
});
