import fc from 'fast-check';
import { WordIndex } from '../../../src/core/links/word-index';

function sharedWords(names: readonly (readonly string[])[]): WordIndex {
  const shared = new WordIndex();
  names.forEach((words, number) => shared.add(words, number));
  return shared;
}

const word = fc.stringMatching(/^[a-z]{5,14}$/);

test('names of the very words agree wholly, others do not', () => {
  const few = fc.constantFrom('apples', 'bridges', 'clocks', 'dragons', 'engines', 'falcons');
  const name = fc.uniqueArray(few, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 30 }), fc.nat(), (names, pick) => {
      const wanted = names[pick % names.length] ?? [];
      const same = (words: readonly string[]): boolean => words.length === wanted.length && wanted.every((one) => words.includes(one));
      const found = sharedWords(names).nearest(wanted, names.length);
      for (const { number, similarity } of found) expect(similarity > 1 - 1e-9).toBe(same(names[number] ?? []));
      expect(found.map(({ number }) => number)).toContain(pick % names.length);
    }),
  );
});

test('of many names that share a word, those come that share the rarer ones, too', () => {
  for (const places of [[0, 1, 2], [7, 8, 9], [0, 10, 20], [18, 19, 20]]) {
    const names = Array.from({ length: 21 }, (_, number) => ['widget', places.includes(number) ? 'harbour' : `only${number}`]);
    const found = sharedWords(names).nearest(['widget', 'harbour'], 3);
    expect(found.map(({ number }) => number).sort((a, b) => a - b)).toEqual(places);
  }
});

test('of names that share more and more, those come that share most', () => {
  const words = ['apples', 'bridges', 'clocks', 'dragons', 'engines'];
  const found = (names: string[][]): number[] => sharedWords(names).nearest(words, 3).map(({ number }) => number).sort((a, b) => a - b);
  const names = words.map((_, count) => words.slice(0, count + 1));
  expect([found(names), found([...names].reverse())]).toEqual([[2, 3, 4], [0, 1, 2]]);
});

test('rarer words count more', () => {
  const shared = sharedWords([['widget', 'one'], ['widget', 'two'], ['widget', 'three'], ['harbour', 'four']]);
  const of = (number: number): number => shared.nearest(['widget', 'harbour'], 9).find((one) => one.number === number)?.similarity ?? 0;
  expect(of(3)).toBeGreaterThan(of(0));
});

test('names are not looked up by a bare number', () => {
  expect(sharedWords([['sales', '2024']]).nearest(['costs', '2024'], 8)).toEqual([]);
  expect(sharedWords([['sales', '3d']]).nearest(['costs', '3d'], 8)).toHaveLength(1);
});

test('names are looked up by their rarer words, as long as not too many bear them', () => {
  const common = (many: number): string[][] => Array.from({ length: many }, (_, number) => ['widget', number % 2 === 0 ? 'clock' : `only${number}`]);
  expect(sharedWords(common(1000)).nearest(['widget', 'elsewhere'], 8)).toHaveLength(8);
  expect(sharedWords(common(1001)).nearest(['widget', 'elsewhere'], 8)).toEqual([]);
  // The rarer word alone is used where both are too much.
  const found = sharedWords([...common(900), ['clock', 'widget', 'harbour']]).nearest(['widget', 'clock', 'harbour'], 8);
  expect(found.map(({ number }) => number)).toContain(900);
  expect(found.every(({ number }) => number % 2 === 0)).toBe(true);
});

test('a name of nothing but words that many bear is found', () => {
  const words = ['market', 'growth', 'energy', 'history', 'bridge'];
  const names = Array.from({ length: 900 }, (_, number) => [...new Set([0, 1, 2].map((place) => words[Math.floor(number / 5 ** place) % 5] ?? ''))]);
  const [found] = sharedWords(names).nearest(names[7] ?? [], 1);
  expect([...(names[found?.number ?? -1] ?? [])].sort()).toEqual([...(names[7] ?? [])].sort());
});

test('a word with a typo is found, a long one with two', () => {
  fc.assert(
    fc.property(word, fc.nat(), fc.nat(), (text, one, other) => {
      const slip = (typed: string, at: number): string => typed.slice(0, at % typed.length) + typed.slice((at % typed.length) + 1);
      const once = slip(text, one);
      const shared = sharedWords([[text], ['quixotic']]);
      if (once.length >= 5) expect(shared.nearest([once], 8).map(({ number }) => number)).toContain(0);
      const twice = slip(once, other);
      if (twice.length >= 8) expect(shared.nearest([twice], 8).map(({ number }) => number)).toContain(0);
    }),
  );
});

test('a word with two letters swapped is found, wherever they stand', () => {
  for (const text of ['canva', 'bridge', 'gadgets', 'harbours']) {
    const shared = sharedWords([[text], ['quixotic']]);
    for (let at = 0; at + 1 < text.length; at++) {
      const swapped = `${text.slice(0, at)}${text.charAt(at + 1)}${text.charAt(at)}${text.slice(at + 2)}`;
      expect([swapped, shared.nearest([swapped], 8).map(({ number }) => number)]).toEqual([swapped, [0]]);
    }
  }
});

test('a word of seven letters holds one typo, one of eight two, also of a shorter word', () => {
  expect(sharedWords([['gadgets']]).nearest(['gadgxxs'], 8)).toEqual([]);
  expect(sharedWords([['gadget']]).nearest(['gadgetxx'], 8)).toHaveLength(1);
});

test('a word that no name has is as rare as can be', () => {
  const [found] = sharedWords([['widget', 'one'], ['harbour', 'two']]).nearest(['widget', 'elsewhere'], 8);
  expect(found?.similarity).toBeCloseTo(0.5);
});

test('a word is taken for the nearest one, of equally near ones for the commonest', () => {
  const numbers = (names: string[][], typed: string): number[] => sharedWords(names).nearest([typed], 8).map(({ number }) => number).sort();
  expect(numbers([['gadgets'], ['gadgetry']], 'gadgetsy')).toEqual([0]);
  expect(numbers([['marker'], ['market'], ['market']], 'markex')).toEqual([1, 2]);
  expect(numbers([['market'], ['market'], ['marker']], 'markex')).toEqual([0, 1]);
  expect(numbers([['market']], 'markxx')).toEqual([]);
});

test('less agrees where a word is taken for a typo', () => {
  const shared = sharedWords([['gadget', 'repair'], ['harbour', 'lights']]);
  const similarity = (words: string[]): number => shared.nearest(words, 8)[0]?.similarity ?? 0;
  expect(similarity(['gadget', 'repair'])).toBeCloseTo(1);
  expect(similarity(['gadget', 'repxir'])).toBeLessThan(1);
  expect(similarity(['gadget', 'repxir'])).toBeGreaterThan(similarity(['gadget', 'xylophone']));
});
