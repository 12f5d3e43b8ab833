import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { SegmentIndex } from '../../../src/core/links/segment-index';
import { Suggester } from '../../../src/core/links/suggest';

const suggester = new Suggester([
  { path: 'shop/widget_prices.md', otherNames: ['What widgets cost'] },
  { path: 'press/widget_prices.md', otherNames: [] },
  { path: 'shop/gadget_repair_at_home.md', otherNames: [] },
  { path: 'shop/aiml_in_shops.md', otherNames: ['AI/ML in shops'] },
  { path: 'shop/ml_in_shops.md', otherNames: [] },
  { path: 'shop/2024-01-05.md', otherNames: [] },
  { path: 'shop/open_source.md', otherNames: [] },
  { path: 'shop/opensource.md', otherNames: [] },
  { path: 'media/price chart.png', otherNames: [] },
]);

function first(linkPath: string, source = 'shop/x.md'): [string, number] | null {
  const [found] = suggester.suggest(linkPath, source);
  return found ? [found.path, found.score] : null;
}

describe('suggest', () => {
  it('puts an equal slug first, with score 1', () => {
    expect(first('Gadget Repair (at home)')).toEqual(['shop/gadget_repair_at_home.md', 1]);
  });

  it('prefers the folder of the source among equals', () => {
    expect(first('Widget Prices')).toEqual(['shop/widget_prices.md', 1]);
    expect(first('Widget Prices', 'press/y.md')).toEqual(['press/widget_prices.md', 1]);
  });

  it('prefers the shortest path among equals elsewhere', () => {
    const prices = new Suggester(['old/shop/prices.md', 'attic/prices.md'].map((path) => ({ path, otherNames: [] })));
    expect(prices.suggest('Prices', 'press/y.md').map(({ path }) => path)).toEqual(['attic/prices.md', 'old/shop/prices.md']);
  });

  it('prefers the same words among equal letters', () => {
    expect(first('Open source')?.[0]).toBe('shop/open_source.md');
    expect(first('OpenSource')?.[0]).toBe('shop/opensource.md');
  });

  it('takes a slash for punctuation before it takes it for a folder', () => {
    expect(first('AI/ML in shops')).toEqual(['shop/aiml_in_shops.md', 1]);
  });

  it('is less sure where the folder is another', () => {
    expect(first('attic/Gadget repair at home')).toEqual(['shop/gadget_repair_at_home.md', 0.97]);
    expect(first('Shop/Gadget repair at home')).toEqual(['shop/gadget_repair_at_home.md', 1]);
    const elsewhere = new Suggester([{ path: 'shop/old/gadgets.md', otherNames: [] }]);
    expect(['shop/Gadgets', 'd/Gadgets', 'op/Old/Gadgets', 'Old/Gadgets', 'Shop old/Gadgets'].map((path) => elsewhere.suggest(path, 'x.md')[0]?.score)).toEqual([0.97, 0.97, 0.97, 1, 1]);
  });

  it('is asked for equal names alone by the name, with its folder or as it stands', () => {
    const equal = (linkPath: string): string[] => suggester.suggestEqual(linkPath, 'shop/x.md').map(({ path }) => path);
    expect([equal('attic/Gadget repair at home'), equal('Open/source')[0], equal('gadget_repiar_at_home')]).toEqual([['shop/gadget_repair_at_home.md'], 'shop/opensource.md', []]);
  });

  it('finds titles and aliases', () => {
    expect(first('what widgets cost')).toEqual(['shop/widget_prices.md', 0.95]);
  });

  it('finds typos and shared words, and says that it guesses', () => {
    expect(first('gadget_repiar_at_home')?.[0]).toBe('shop/gadget_repair_at_home.md');
    expect(first('gadget_repiar_at_home')?.[1]).toBeLessThan(0.95);
    expect(first('home gadget repair')?.[0]).toBe('shop/gadget_repair_at_home.md');
    expect(first('home gadget repair')?.[1]).toBeLessThan(0.95);
  });

  it('scores a typo by the letters that agree, and never near an equal title', () => {
    const score = (name: string, wanted: string): number | undefined => new Suggester([{ path: `${name}.md`, otherNames: [] }]).suggest(wanted, 'x.md')[0]?.score;
    expect(score('bridge', 'brigde')).toBe(0.83);
    expect([score('bridges', 'bridge'), score('bridge', 'bridges')]).toEqual([0.86, 0.86]);
    expect(score('track', 'truck')).toBe(0.8);
    expect(score('track', 'trunk')).toBe(0.6);
    expect(score('suspensionbridges', 'suspensionbxxxges')).toBeUndefined();
    expect(score('suspension_bridges', 'suspension_brigdes')).toBe(0.94);
    expect(score('suspension_bridges', 'suspension_brxxges')).toBe(0.88);
    expect(score('the_long_life_of_suspension_bridges', 'the_long_life_of_suspension_bridge')).toBe(0.94);
  });

  it('takes no very short name for a typo of another', () => {
    const found = (name: string, wanted: string): unknown => new Suggester([{ path: `${name}.md`, otherNames: [] }]).suggest(wanted, 'x.md');
    expect([found('tree', 'treu'), found('trees', 'tree'), found('tree', 'trees')]).toEqual([[], [], []]);
    expect(found('trees', 'treus')).toHaveLength(1);
  });

  it('takes another number for a guess at most', () => {
    const score = (name: string, wanted: string): number | undefined => new Suggester([{ path: `${name}.md`, otherNames: [] }]).suggest(wanted, 'x.md')[0]?.score;
    expect(score('part_2', 'part 1')).toBe(0.75);
    expect([score('part_1a2_bridges', 'part 12 bridges'), score('part_12_bridges', 'part 1a2 bridges')]).toEqual([0.75, 0.75]);
    expect(score('the_long_life_of_bridges_part_2', 'the long life of bridges, part 1')).toBeLessThan(0.8);
    expect(score('the_long_life_of_bridges_part_2', 'the long life of bridge, part 2')).toBe(0.94);
  });

  it('names none that share some words where a file bears the very name', () => {
    const shop = new Suggester(['gadget_repair_and_tools_at_home', 'gadget_repair_and_tools_at_sea'].map((name) => ({ path: `${name}.md`, otherNames: [] })));
    expect(shop.suggest('Gadget repair and tools at home', 'x.md')).toEqual([{ path: 'gadget_repair_and_tools_at_home.md', score: 1 }]);
    expect(shop.suggest('Gadget repair and tools at work', 'x.md')).toHaveLength(2);
    const titled = new Suggester([{ path: 'a.md', otherNames: ['Gadget repair and tools at home'] }, { path: 'gadget_repair_and_tools_at_sea.md', otherNames: [] }]);
    expect(titled.suggest('Gadget repair and tools at home', 'x.md').map(({ path }) => path)).toEqual(['a.md', 'gadget_repair_and_tools_at_sea.md']);
  });

  it('suggests five files at most, the best first', () => {
    const many = new Suggester(Array.from({ length: 9 }, (_, n) => ({ path: `widget_prices_${'abcdefghi'.charAt(n)}.md`, otherNames: [] })));
    const found = many.suggest('widget prices g', 'x.md');
    expect(found).toHaveLength(5);
    expect(found[0]).toEqual({ path: 'widget_prices_g.md', score: 1 });
    expect(found.map(({ score }) => score)).toEqual([...found.map(({ score }) => score)].sort().reverse());
  });

  it('finds typos in several words, or where a word is lost or moved', () => {
    expect(first('gadgett_repiar_at_home')?.[0]).toBe('shop/gadget_repair_at_home.md');
    expect(first('home_at_gadgte_repair')?.[0]).toBe('shop/gadget_repair_at_home.md');
    expect(first('home_at_gadgte_repair')?.[1]).toBeLessThan(first('home_at_gadget_repair')?.[1] ?? 0);
    expect(first('garden_renewal_by_hand')).toBeNull();
  });

  it('finds attachments by name and extension', () => {
    expect(first('price_chart.png')).toEqual(['media/price chart.png', 1]);
    expect(first('price_chart')?.[1] ?? 0).toBeLessThan(1);
  });

  it('offers nothing where nothing is near, and no other date', () => {
    expect(first('volcanoes of the moon')).toBeNull();
    expect(first('2024-01-06')).toBeNull();
    expect(first('???')).toBeNull();
    expect(first('gadget lamps at sea')).toBeNull();
    expect(new Suggester([{ path: 'a.md', otherNames: ['!!!'] }]).suggest('???', 'x.md')).toEqual([]);
  });

  it('scores 1 for equal slugs only', () => {
    const name = fc.stringMatching(/^[a-c _-]{1,12}$/);
    fc.assert(
      fc.property(fc.array(name, { maxLength: 30 }), name, (names, wanted) => {
        const slug = (text: string): string => text.replace(/[ _-]/g, '');
        const found = new Suggester(names.map((one) => ({ path: `${one}.md`, otherNames: [] }))).suggest(wanted, 'x.md');
        for (const { path, score } of found) expect(score === 1).toBe(slug(path.slice(0, -3)) === slug(wanted));
      }),
    );
  });
});

describe('SegmentIndex', () => {
  const letter = fc.constantFrom('a', 'b', 'c');
  const edit = fc.record({ at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), kind: fc.constantFrom('insert', 'delete', 'replace'), letter });

  function applyEdit(name: string, { at, kind, letter: inserted }: { at: number; kind: string; letter: string }): string {
    const place = Math.floor(at * name.length);
    return name.slice(0, place) + (kind === 'delete' ? '' : inserted) + name.slice(kind === 'insert' ? place : place + 1);
  }

  it('finds every name within two edits', () => {
    let reached = 0;
    const names = fc.array(fc.stringMatching(/^[abc]{5,14}$/), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(names, fc.nat(), fc.array(edit, { maxLength: 2 }), (all, pick, changes) => {
        const index = new SegmentIndex();
        all.forEach((one, number) => index.add(one, number));
        const query = changes.reduce(applyEdit, all[pick % all.length] ?? '');
        // What is shorter has no neighbours.
        if (query.length < 5) return;
        const found = new Set(index.candidates(query));
        all.forEach((one, number) => {
          if (distance(one, query) > 2) return;
          reached += 1;
          expect(found.has(number)).toBe(true);
        });
      }),
    );
    expect(reached).toBeGreaterThan(50);
  });
});

test('a title that a hundred thousand notes bear is gathered in time', () => {
  const same = new Suggester(Array.from({ length: 100_000 }, (_, number) => ({ path: `talk_${number}.md`, otherNames: ['Transcript', 'transcript'] })));
  expect(same.suggest('Transcript', 'x.md').map(({ path }) => path)).toEqual(['talk_0.md', 'talk_1.md', 'talk_2.md', 'talk_3.md', 'talk_4.md']);
});

test('equal names alone, and names taken apart late, give what all together give', () => {
  const words = fc.constantFrom('widget', 'prices', 'Prices', 'gadget', 'of', '2020', 'trade', 'tröde', 'shop/');
  const name = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('_').replaceAll('/_', '/'));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 8 }), name, (names, wanted) => {
      const files = names.map((one) => ({ path: `${one}.md`, otherNames: ['other widget'] }));
      const all = new Suggester(files).suggest(wanted, 'x.md');
      const prepared = new Suggester();
      for (const file of files) {
        prepared.add(file);
        prepared.prepare();
      }
      expect(prepared.suggest(wanted, 'x.md')).toEqual(all);
      const equal = new Suggester(files).suggestEqual(wanted, 'x.md');
      if (all[0]?.score === 1) expect(equal).toEqual(all);
      else expect(equal[0]?.score ?? 0).toBeLessThan(1);
    }),
    { numRuns: 500 },
  );
});
