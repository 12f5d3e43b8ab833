import { claimsOf } from './note-of';

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
