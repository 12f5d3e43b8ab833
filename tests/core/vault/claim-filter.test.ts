import { preparePick } from '../../../src/core/vault/claim-filter';
import { OpenRecord } from '../../../src/core/vault/open-record';
import { aRecord, type Told } from './a-note';

type About = Parameters<typeof aRecord>[2];

/** The numbers of a note's claims that words are found in. */
function find(search: string, told: readonly Told[], about?: About, path = 'a.md'): number[] {
  return preparePick({ search, traits: new Set() })(new OpenRecord(aRecord(path, told, about)));
}

/** With a text that fits in one byte a character, and with one that does not. */
const others: readonly (readonly [string, Told])[] = [['plain text', ['Else.', [1]]], ['text of any script', ['日本.', [1]]]];

describe.each(others)('among %s, a search', (_what, other) => {
  const claims: Told[] = [['Widgets rose.', [1], ['Prices']], ['Gadgets fell, widgets and widgets too.', [2]], ['“So” they — it’s 5 € – said.', [3], ['Ömer’s “trade”', '値段']], other];

  test.each([
    ['', [0, 1, 2, 3]],
    ['  ', [0, 1, 2, 3]],
    ['widgets', [0, 1]],
    ['  WIDGETS\tfell ', [1]],
    ['fell gadgets', [1]],
    ['prices rose', [0]],
    ['prices fell', []],
    ['trade', [2]],
    ['ömer’s', [2]],
    ['値段', [2]],
    ['値段 said', [2]],
    ['said 値段', [2]],
    ['“so”', [2]],
    ['5 €', [2]],
    ['it’s', [2]],
    ['rose. gadgets', []],
    ['rose.\ngadgets', []],
    ['.', [0, 1, 2, 3]],
    ['wid.ets', []],
    ['中', []],
    ['中 widgets', []],
  ])('for %j finds claims %j', (search, found) => {
    expect(find(search, claims)).toEqual(found);
  });
});

test.each([...'^$.*+?()[]{}|/\\'])('finds %j as it is', (sign) => {
  expect(find(`x${sign}y`, [['Nothing.', [1]], [`It is x${sign}y.`, [1]], ['Else xy, xxy, x or y.', [1]]])).toEqual([1]);
});

test('finds in the text what is not Latin, in one claim or in several', () => {
  const claims: Told[] = [['日本.', [1]], ['They — “said”.', [2]], ['日本 and 日本.', [3]]];
  expect(find('日本', claims)).toEqual([0, 2]);
  expect(find('“said”', claims)).toEqual([1]);
  expect(find('and 日本', claims)).toEqual([2]);
});

test.each([['Straße', 'STRAẞE'], ['Haÿ', 'HAŸ'], ['10 Å', '\u212b'], ['日本 Haÿ', 'HAŸ']])('finds %j by %j: case does not count, whatever takes two bytes', (text, search) => {
  expect(find(search, [[text, [1]]])).toEqual([0]);
});

/** In texts of one byte a character and of two. */
test.each(['10 %s', '日本 10 %s'])('in %j micro sign and Greek letter find each other, and the long s the round one', (text) => {
  const micro = { sign: '\u00b5g', letter: '\u03bcg', capital: '\u039cG' };
  for (const written of Object.values(micro)) for (const search of Object.values(micro)) expect([written, search, find(search, [[text.replace('%s', written), [1]]])]).toEqual([written, search, [0]]);
  expect([find('\u017fo', [[text.replace('%s', 'so'), [1]]]), find('so', [[text.replace('%s', '\u017fo'), [1]]])]).toEqual([[0], [0]]);
});

test.each(['%s', '日本 %s'])('in %j letters are found whether their marks are joined to them or stand apart', (text) => {
  const [joined, apart] = ['BLÜTE', 'blu\u0308te'];
  for (const written of [joined, apart]) for (const search of [joined, apart]) expect([written, search, find(search, [[text.replace('%s', written), [1]]])]).toEqual([written, search, [0]]);
  expect(find('\uf900', [[text.replace('%s', '\uf900'), [1]]])).toEqual([0]);
  expect(find('blute', [[text.replace('%s', joined), [1]]])).toEqual([]);
});

test('finds by the name of the note or its title, not by its folder', () => {
  const claims: Told[] = [['One.', [1]], ['Two.', [2]]];
  expect(find('market', claims, {}, 'shop/Market day.md')).toEqual([0, 1]);
  expect(find('shop', claims, {}, 'shop/Market day.md')).toEqual([]);
  expect(find('md', claims, {}, 'shop/Market day.md')).toEqual([]);
  expect(find('bazaar', claims, { title: 'The Bazaar' })).toEqual([0, 1]);
  expect(find('bazaar two', claims, { title: 'The Bazaar' })).toEqual([1]);
  expect([find('bazaar', claims), find('null', claims)]).toEqual([[], []]);
});

test('a word is found at the start of a claim, behind empty ones, and in a heading with quotation marks', () => {
  expect(find('widgets', [['', [1]], ['Widgets.', [1]], ['Widgets.', [1]], ['', [1]], ['', [1]], ['Widgets.', [1]]])).toEqual([1, 2, 5]);
  expect(find('so"', [['One.', [1], ['They said "so"']], ['Two.', [1]]])).toEqual([0]);
});

test('claims are found by their headings before the first, between and behind the last found by their text', () => {
  const told = (text: string, heading: string): Told => [text, [1], [heading]];
  const claims = [told('One.', 'Widgets'), told('A widget.', 'Else'), told('Two.', 'Widgets'), told('A widget, too.', 'Widgets'), told('Three.', 'Else'), told('Four.', 'Widgets')];
  expect(find('widget', claims)).toEqual([0, 1, 2, 3, 5]);
});

test('each claim that a word stands in is found once, in order', () => {
  const claims = Array.from({ length: 40 }, (_, number): Told => [number % 3 === 0 ? `A widget, a widget ${number}.` : `Nothing ${number}.`, [number], number % 5 === 0 ? ['Widgets'] : []]);
  const expected = claims.flatMap(([text, , headings], index) => (/widget/i.test(`${text} ${headings?.join('')}`) ? [index] : []));
  expect(find('widget', claims)).toEqual(expected);
});

describe('what stands out', () => {
  const corrected = { reading: { kind: 'corrected', seconds: 5, end: null, reason: 'Too long.' } } as const;
  const uncertain = { reading: { kind: 'uncertain', seconds: 5, end: null, reason: 'Could be.' } } as const;
  const traits = (wanted: ReadonlySet<'corrected' | 'uncertain' | 'no-video' | 'past-end'>, told: readonly Told[], about?: About): number[] =>
    preparePick({ search: '', traits: wanted })(new OpenRecord(aRecord('a.md', told, about)));

  test('is found by any of several timestamps of a claim', () => {
    const told: Told[] = [['One.', [1, 2]], ['Two.', [3, corrected, 4]], ['Three.', [uncertain]], ['Four.', [{ video: null }]]];
    expect(traits(new Set(['corrected']), told)).toEqual([1]);
    expect(traits(new Set(['uncertain']), told)).toEqual([2]);
    expect(traits(new Set(['corrected', 'uncertain']), told)).toEqual([1, 2]);
    expect(traits(new Set(['no-video']), told)).toEqual([3]);
  });

  test('in a note without a video all claims but those that point into another', () => {
    const linked = { video: { provider: 'youtube', id: 'bbbbbbbbbbb' } } as const;
    expect(traits(new Set(['no-video']), [['One.', [1]], ['Two.', [2]]], { video: null })).toEqual([0, 1]);
    expect(traits(new Set(['no-video']), [['One.', [1]], ['Two.', [linked]]], { video: null })).toEqual([0]);
  });
});
