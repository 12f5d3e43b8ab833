import { claimsOf } from '../note-of';

describe('marks that meet where a timestamp was', () => {
  test.each([
    ['a stop before a lost closing tag, and one behind it', 'Bees dance ‹00:00:05›.</a>. Ants walk.', 'Bees dance. ‹5›'],
    ['two stops', 'Bees dance ‹00:00:05›.. Ants walk.', 'Bees dance. ‹5›'],
    ['a comma and a stop', 'Bees dance ‹00:00:05›,. Ants walk.', 'Bees dance. ‹5›'],
    ['a stop and a comma between two', 'Bees dance ‹00:00:05›., ‹00:00:06›. Ants walk.', 'Bees dance. ‹5, 6›'],
    ['three stops stay', 'Bees dance ‹00:00:05›... Ants walk.', 'Bees dance... ‹5›'],
  ])('%s', (_, body, wanted) => {
    expect(claimsOf(body)).toEqual([wanted]);
  });
});
