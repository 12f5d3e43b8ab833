import { claimsOf } from '../note-of';

describe('the context of an item nested in another', () => {
  test.each([
    ['a last sentence that leads in', '- Bees dance a lot. This has two reasons:\n  - Food ‹00:00:05›\n  - Nests ‹00:00:06›', ['Food ‹5› « This has two reasons:', 'Nests ‹6› « This has two reasons:']],
    ['one that leads in with its time', '- Bees dance a lot. This has two reasons ‹00:00:04›:\n  - Food ‹00:00:05›', ['This has two reasons: ‹4›', 'Food ‹5› « This has two reasons:']],
    ['a time behind the colon, in bold', '- Bees dance a lot. This has two reasons: **‹00:00:04›**\n  - Food ‹00:00:05›', ['This has two reasons: ‹4›', 'Food ‹5› « This has two reasons:']],
    ['a label, and below it words that lead in', '- **Bees**\n  Their dance has two reasons:\n  - Food ‹00:00:05›', ['Food ‹5› « Their dance has two reasons:']],
    ['words that lead in before a block id', '- Bees dance a lot. This has two reasons: ^why-1\n  - Food ‹00:00:05›', ['Food ‹5› « This has two reasons:']],
    ['words that lead in, highlighted', '- Bees dance a lot. ==This has two reasons:==\n  - Food ‹00:00:05›', ['Food ‹5› « This has two reasons:']],
    ['one sentence', '- **Bees:** they dance for two reasons:\n  - Food ‹00:00:05›', ['Food ‹5› « Bees: they dance for two reasons:']],
    ['a colon in the first sentence alone', '- Bees have a dance: the waggle. They like it.\n  - Food ‹00:00:05›', ['Food ‹5› « Bees have a dance: the waggle.']],
    ['items below a heading that stands in an item', '- Bees\n\n  They do this:\n  - hum ‹00:00:05›\n\n  ## Wasps\n\n  - sting ‹00:00:06›', ['hum ‹5› « They do this:', 'sting ‹6› « Bees']],
    ['sentences that do not lead in', '- Bees dance a lot. They like it\n  - Food ‹00:00:05›', ['Food ‹5› « Bees dance a lot.']],
  ])('%s', (_, body, expected) => {
    expect(claimsOf(body)).toEqual(expected);
  });
});

describe('the context of a formula or code that stands in an item', () => {
  test.each([
    ['the paragraph that leads in', '- Bees\n\n  It follows:\n\n  n = 2 * 3 ‹00:00:05›', ['n = 2 * 3 ‹5› « It follows:']],
    ['the item where no paragraph leads in', '- Bees\n\n  It follows.\n\n  n = 2 * 3 ‹00:00:05›', ['n = 2 * 3 ‹5› « Bees']],
    ['words that nothing leads in', '- Bees\n\n  It follows:\n\n  They dance ‹00:00:05›.', ['They dance. ‹5› « Bees']],
  ])('%s', (_, body, expected) => {
    expect(claimsOf(body)).toEqual(expected);
  });
});

describe('a list item goes on behind', () => {
  test.each([
    ['a rule that stands in it', '1. Bees\n\n    ***\n\n    They dance ‹00:00:05›.', ['They dance. ‹5› « Bees']],
    ['a comment of several lines that stands in it', '1. Bees\n\n    %%\n    Do they?\n    %%\n\n    They dance ‹00:00:05›.', ['They dance. ‹5› « Bees']],
    ['nothing, where a rule ends it', '1. Bees\n\n***\n\n   They dance ‹00:00:05›.', ['They dance. ‹5›']],
  ])('%s', (_, body, expected) => {
    expect(claimsOf(body)).toEqual(expected);
  });
});

describe('a callout that stands in a list item', () => {
  test.each([
    ['gives its title rather than what leads in to it', '- Bees\n\n  They must:\n\n  > [!info] On dances\n  > They dance ‹00:00:05›.', ['They dance. ‹5› « On dances']],
    ['gives what leads in to it where it has no title', '- Bees\n\n  They must:\n\n  > [!info]\n  > They dance ‹00:00:05›.', ['They dance. ‹5› « They must:']],
    ['takes the times alone above it', '- Bees\n\n  They hum.\n\n  ‹00:00:05›\n  > [!info] On dances\n  > They dance.', ['On dances ‹5›']],
  ])('%s', (_, body, expected) => {
    expect(claimsOf(body)).toEqual(expected);
  });
});

describe('items of a quote that another quote stands in', () => {
  test.each([
    ['a quote in an item', '> They do this:\n> - dance\n>   > We dance ‹00:00:05›.\n> - hum ‹00:00:06›', ['We dance. ‹5› « dance', 'hum ‹6› « They do this:']],
    ['a quote beside the items', '> They do this:\n> - dance\n>\n> > We dance ‹00:00:05›.', ['We dance. ‹5›']],
    ['quotes in items, one in the other', '- Bees\n  > - dance\n  >   > We dance ‹00:00:05›.\n  > - hum\n- Wasps\n  - sting ‹00:00:06›', ['We dance. ‹5› « dance', 'sting ‹6› « Wasps']],
  ])('%s', (_, body, expected) => {
    expect(claimsOf(body)).toEqual(expected);
  });
});
