import { claimsOf } from '../note-of';

describe('times at the end of a line and at the start of the next', () => {
  test.each([
    ['belong to the words of their lines', 'Bees dance. ‹00:00:05›\n‹00:00:06› Ants walk.', ['Bees dance. ‹5›', 'Ants walk. ‹6›']],
    ['where no line has a stop', 'Bees dance ‹00:00:05›\n[‹00:00:06›]: Ants walk', ['Bees dance ‹5›', 'Ants walk ‹6›']],
    ['where the next has several', 'Bees dance. ‹00:00:05›\n‹00:00:06›, ‹00:00:07› – Ants walk.', ['Bees dance. ‹5›', 'Ants walk. ‹6, 7›']],
    ['in Japanese', '蜂は踊る。‹00:00:05›\n‹00:00:06›、‹00:00:07›で蟻は歩く。', ['蜂は踊る。 ‹5›', 'で蟻は歩く。 ‹6, 7›']],
    ['where the next has nothing else', 'Bees dance. ‹00:00:05›\n‹00:00:06›', ['Bees dance. ‹5, 6›']],
    ['where a comma joins them', 'Bees dance ‹00:00:05›,\n‹00:00:06› and ‹00:00:07›.', ['Bees dance. ‹5, 6, 7›']],
    ['where the first line has nothing else', '‹00:00:05›\n‹00:00:06› Ants walk.', ['Ants walk. ‹5, 6›']],
  ])('%s', (_, body, expected) => {
    expect(claimsOf(body)).toEqual(expected);
  });
});
