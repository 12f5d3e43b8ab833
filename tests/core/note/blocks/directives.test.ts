import { claimsOf } from '../note-of';

describe('boxes that other programs draw round text', () => {
  test.each([
    ['two colons', '::info\nBees dance ‹00:00:05›. Wasps do not ‹00:00:06›.\n::\nAnts walk ‹00:00:07›.', ['Bees dance. ‹5›', 'Wasps do not. ‹6›', 'Ants walk. ‹7›']],
    ['two colons and a title', '::danger | Bees "at Work"\nThey dance ‹00:00:05›.\n\nThey rest ‹00:00:06›.\n::\nAnts walk ‹00:00:07›.', ['They dance. ‹5› « Bees "at Work"', 'They rest. ‹6› « Bees "at Work"', 'Ants walk. ‹7›']],
    ['three colons and a title', ':::info Bees\nThey dance ‹00:00:05›.\n:::\n\nAnts walk ‹00:00:06›.', ['They dance. ‹5› « Bees', 'Ants walk. ‹6›']],
    ['a box that a word closes', '::startcallout | Bees\nThey dance ‹00:00:05›.\n::endcallout\nAnts walk ‹00:00:06›.', ['They dance. ‹5› « Bees', 'Ants walk. ‹6›']],
    ['a box that nothing closes, up to the next heading', '::info | Bees\nThey dance ‹00:00:05›.\n\n## Ants\n\nThey walk ‹00:00:06›.', ['They dance. ‹5› « Bees', 'They walk. ‹6›']],
    ['three exclamation marks', '!!! Info\n    Bees dance ‹00:00:05›.\n\nAnts walk ‹00:00:06›.', ['Bees dance. ‹5›', 'Ants walk. ‹6›']],
    ['three exclamation marks and a title in quotation marks', '!!! note "Bees"\n    They dance ‹00:00:05›.\n\nAnts walk ‹00:00:06›.', ['They dance. ‹5› « Bees', 'Ants walk. ‹6›']],
    ['one exclamation mark and a title', '! warning | Bees\nThey dance ‹00:00:05›.\n\nAnts walk ‹00:00:06›.', ['They dance. ‹5› « Bees', 'Ants walk. ‹6›']],
    ['the mark of a warning', '!> **Note**: bees dance ‹00:00:05›.', ['Note: bees dance. ‹5›']],
    ['a list in a box', '::info\n**Why?**\n- Food ‹00:00:05›\n::', ['Food ‹5› « Why?']],
    ['a box in a quote', '> [!info] Bees\n> :::tip Wasps\n> They dance ‹00:00:05›.\n> :::\n> They rest ‹00:00:06›.', ['They dance. ‹5› « Bees', 'They rest. ‹6› « Bees']],
    ["a callout's mark that stands in no quote", '[!note] Bees\nThey dance ‹00:00:05›.\n\nAnts walk ‹00:00:06›.', ['They dance. ‹5› « Bees', 'Ants walk. ‹6›']],
    ['such a mark with its title inside', '[!TIP|Bees at Work]\n- Dance ‹00:00:05›\n- Rest ‹00:00:06›', ['Dance ‹5› « Bees at Work', 'Rest ‹6› « Bees at Work']],
    ['such a mark with words inside and behind', '[!info | wide]- Bees\nThey dance ‹00:00:05›.', ['They dance. ‹5› « Bees']],
    ['such a mark without a title', '<div class="callout">\n[!NOTE]\nBees dance ‹00:00:05›.\n</div>', ['Bees dance. ‹5›']],
    ['such a mark before sentences', 'Ants walk ‹00:00:04›.\n[!WARNING] Bees dance ‹00:00:05›. They rest ‹00:00:06›.\n\nAnts walk ‹00:00:07›.', ['Ants walk. ‹4›', 'Bees dance. ‹5›', 'They rest. ‹6›', 'Ants walk. ‹7›']],
    ['such a mark before a quote', '[!quote] Anna Muster:\n> Bees dance ‹00:00:05›.\n\nAnts walk ‹00:00:06›.', ['Bees dance. ‹5› « Anna Muster:', 'Ants walk. ‹6›']],
    ['such a mark in an item', '- Bees:\n    [!note]\n    - Dance ‹00:00:05›', ['Dance ‹5› « Bees:']],
    ['such a mark within a quote', '> Ants walk ‹00:00:04›.\n> [!note] Bees\n> They dance ‹00:00:05›.', ['Ants walk. ‹4›', 'They dance. ‹5›']],
    ["text below a callout's title, without its mark", '> [!info] Bees\nThey dance\nand hum ‹00:00:05›.\n\nAnts walk ‹00:00:06›.', ['They dance and hum. ‹5› « Bees', 'Ants walk. ‹6›']],
    ['a list below such a title', '> [!info] Bees\n- dance ‹00:00:05›\n- hum ‹00:00:06›\n\nAnts walk ‹00:00:07›.', ['dance ‹5› « Bees', 'hum ‹6› « Bees', 'Ants walk. ‹7›']],
    ['a heading below such a title', '> [!info] Bees\n## Ants\nThey walk ‹00:00:05›.', ['They walk. ‹5›']],
    ['text below the text of a callout', '> [!info] Bees\n> They dance ‹00:00:05›.\nAnts walk ‹00:00:06›.', ['They dance. ‹5› « Bees', 'Ants walk. ‹6›']],
    ['the item behind one with such a title', 'They do this:\n- dance\n  > [!info] Bees\n- hum ‹00:00:05›', ['hum ‹5› « They do this:']],
    ['links that look like such a mark', '[!note](bees.md) They dance ‹00:00:05›.\n\n[![Bees](bees.png)](https://example.org) They rest ‹00:00:06›.', ['!note They dance. ‹5›', 'They rest. ‹6›']],
    ['a line of text', '!! Bees dance ‹00:00:05›.\n\n: Wasps | do not ‹00:00:06›.', ['!! Bees dance. ‹5›', 'Wasps | do not. ‹6›']],
    ['a line with a time', '::info | Bees ‹00:00:05›', ['::info | Bees ‹5›']],
  ])('%s', (_, body, expected) => {
    expect(claimsOf(body)).toEqual(expected);
  });
});
