import { claimsOf } from '../note-of';

describe('a full stop in brackets', () => {
  test.each([
    ['of an abbreviation does not end the sentence', 'Bees dance (up, down, etc.) ‹00:00:05›.', ['Bees dance (up, down, etc.). ‹5›']],
    ['of what goes on does not either', 'Bees dance in rounds (1, 2, 3...) ‹00:00:05›.', ['Bees dance in rounds (1, 2, 3...). ‹5›']],
    ['of code does not either', 'Call `bee(...)` ‹00:00:05›.', ['Call bee(...). ‹5›']],
    ['ends a sentence that stands in brackets', 'Bees dance. (Wasps do not.) ‹00:00:05›.', ['(Wasps do not.) ‹5›']],
    ['is enough for what has none of its own', 'Bees dance (up, down, etc.) ‹00:00:05›', ['Bees dance (up, down, etc.) ‹5›']],
  ])('%s', (_, body, wanted) => {
    expect(claimsOf(body)).toEqual(wanted);
  });
});

describe('a mark between a timestamp and its words', () => {
  test.each([
    ['a pipe behind it', '‹00:00:05› | Bees dance', 'Bees dance'],
    ['a dot behind it', '‹00:00:05› · Bees dance', 'Bees dance'],
    ['a bullet behind it', '‹00:00:05› • Bees dance', 'Bees dance'],
    ['an arrow behind it', '‹00:00:05› → Bees dance', 'Bees dance'],
    ['an arrow of two characters behind it', '‹00:00:05› -> Bees dance', 'Bees dance'],
    ['a dot before it', 'Bees dance · ‹00:00:05›', 'Bees dance'],
    ['a bullet before it', 'Bees dance • ‹00:00:05›', 'Bees dance'],
    ['an arrow before it', 'Bees dance → ‹00:00:05›', 'Bees dance'],
    ['an arrow of two characters before it', 'Bees dance => ‹00:00:05›', 'Bees dance'],
    ['two hyphens before it', 'Bees dance -- ‹00:00:05›', 'Bees dance'],
    ['dots on both sides', 'Bees · ‹00:00:05› · how they dance', 'Bees · how they dance'],
    ['a pictograph before it, a dash behind it', '📍 ‹00:00:05› – Bees dance.', '📍 Bees dance.'],
    ['a pictograph before it, a colon behind it', '⏱️ **‹00:00:05›**: Bees dance.', '⏱️ Bees dance.'],
    ['colons on both sides', '**Bees:** ‹00:00:05›: How they dance.', 'Bees: How they dance.'],
    ['an arrow that the words need', 'Eggs → bees ‹00:00:05›', 'Eggs → bees'],
    ['a pipe that is code', '‹00:00:05› `|` joins bees', '| joins bees'],
  ])('%s', (_, body, text) => {
    expect(claimsOf(body)).toEqual([`${text} ‹5›`]);
  });
});

describe('timestamps that an arrow of two characters joins', () => {
  test.each([
    ['behind a full stop', 'Bees dance. ‹00:00:05› -> ‹00:00:07›.', 'Bees dance. ‹5, 7›'],
    ['behind other timestamps and their full stop', 'Bees dance ‹00:00:05›. ‹00:00:07› => ‹00:00:09›.', 'Bees dance. ‹5, 7, 9›'],
    ['in brackets', 'Bees dance (‹00:00:05› -> ‹00:00:07›) all day.', 'Bees dance all day. ‹5, 7›'],
  ])('%s', (_, body, wanted) => {
    expect(claimsOf(body)).toEqual([wanted]);
  });
});

describe('brackets that a blank keeps apart from their timestamps', () => {
  test.each([
    ['round ones', 'Bees ( ‹00:00:05› ) dance.', 'Bees dance. ‹5›'],
    ['around two', 'Bees dance [ ‹00:00:05›, ‹00:00:07› ].', 'Bees dance. ‹5, 7›'],
    ['on one side alone', 'Bees dance (‹00:00:05› ).', 'Bees dance. ‹5›'],
    ['with a word in them', 'Bees dance ( all day ‹00:00:05› ).', 'Bees dance ( all day). ‹5›'],
  ])('%s', (_, body, wanted) => {
    expect(claimsOf(body)).toEqual([wanted]);
  });
});
