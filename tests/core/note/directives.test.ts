import { claimsOf } from './note-of';

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
    ['a line of text', '!! Bees dance ‹00:00:05›.\n\n: Wasps | do not ‹00:00:06›.', ['!! Bees dance. ‹5›', 'Wasps | do not. ‹6›']],
    ['a line with a time', '::info | Bees ‹00:00:05›', ['::info | Bees ‹5›']],
  ])('%s', (_, body, expected) => {
    expect(claimsOf(body)).toEqual(expected);
  });
});
