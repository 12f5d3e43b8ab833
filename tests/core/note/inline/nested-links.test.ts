import { claimsOf, noteOf } from '../note-of';

describe('a link that another one stands in', () => {
  test.each([
    ['an alias with a link in it', 'The [[bees_dance | dance of [[big_bees | bees]]]] is old ‹00:00:05›.', ['The dance of bees is old. ‹5›']],
    ['words behind the inner link', 'The [[bees_dance | dance of [[bees]] (the big)]] is old [[wasps | here]] ‹00:00:05›.', ['The dance of bees (the big) is old here. ‹5›']],
    ['a link with nothing before the inner one', 'The [[bees_dance |[[big_bees | bees]]]] dance ‹00:00:05›.', ['The bees dance. ‹5›']],
    ['three of them', 'The [[a | dance of [[b | big [[c | bees]]]]]] is old ‹00:00:05›.', ['The dance of big bees is old. ‹5›']],
    ['one that is not closed a second time', 'The [[bees_dance | dance of [[big_bees | bees]] is old ‹00:00:05›.', ['The [[bees_dance | dance of bees is old. ‹5›']],
    ['a link in a name', 'The [[dance of [[big_bees | bees]]]] is old ‹00:00:05›.', ['The [[dance of bees]] is old. ‹5›']],
  ])('%s', (_, body, expected) => {
    expect(claimsOf(body)).toEqual(expected);
  });

  test('is shown so in a heading, and both stay links', () => {
    const { claims, links } = noteOf('## [[bees_dance | Dance of [[big_bees | Bees]]]]\n\nIt is old ‹00:00:05›.');
    expect(claims.map(({ headings }) => headings)).toEqual([['Dance of Bees']]);
    expect(links.map(({ target, flaw }) => [target, flaw])).toEqual([['bees_dance', 'nested'], ['big_bees', null]]);
  });
});
