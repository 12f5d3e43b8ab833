import { claimsOf } from '../note-of';

describe('a line without the mark of the quote above it', () => {
  test.each([
    ['goes on with its sentence', '> Bees dance\nat home ‹00:00:05›.\n\nAnts walk ‹00:00:06›.', ['Bees dance at home. ‹5›', 'Ants walk. ‹6›']],
    ['goes on for several lines', '> Bees dance,\nand hum,\nat home ‹00:00:05›.\n> They rest ‹00:00:06›.', ['Bees dance, and hum, at home. ‹5›', 'They rest. ‹6›']],
    ['goes on in a callout', '> [!note] Bees\n> They dance\nat home ‹00:00:05›.\n\nAnts walk ‹00:00:06›.', ['They dance at home. ‹5› « Bees', 'Ants walk. ‹6›']],
    ['goes on in an item', '> - bees dance\n  at home ‹00:00:05›\n> - ants walk ‹00:00:06›', ['bees dance at home ‹5›', 'ants walk ‹6›']],
    ['goes on with that of an inner quote', '> > Bees dance\n> at home ‹00:00:05›.', ['Bees dance at home. ‹5›']],
    ['goes on in a script without capitals', '> 蜜蜂在家里，\n每天跳舞 ‹00:00:05›。', ['蜜蜂在家里， 每天跳舞。 ‹5›']],
    ['starts another sentence', '> Bees dance\nAnts walk ‹00:00:06›.', ['Ants walk. ‹6›']],
    ['stands behind the end of its sentence', '> Bees dance.\nthen ants walk ‹00:00:06›.', ['then ants walk. ‹6›']],
    ['starts a list', '> Bees dance\n- ants walk ‹00:00:06›', ['ants walk ‹6› « Bees dance']],
    ['stands below a blank line', '> Bees dance\n\nat home ‹00:00:05›.', ['at home. ‹5›']],
  ])('%s', (_, body, expected) => {
    expect(claimsOf(body)).toEqual(expected);
  });
});
