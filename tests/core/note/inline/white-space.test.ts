import { claimsOf } from '../note-of';

const zeroWidth = '\u200b';

test.each([
  ['before a timestamp', `Bees dance ${zeroWidth}‹00:00:05›. Ants walk.`],
  ['before a plain time and behind it', `Bees dance${zeroWidth} [00:00:05]${zeroWidth}\u2060. Ants walk.`],
  ['between words', `Bees ${zeroWidth}${zeroWidth}dance ‹00:00:05›. Ants walk.`],
])('a character without width %s is not seen', (_, body) => {
  expect(claimsOf(body)).toEqual(['Bees dance. ‹5›']);
});

test('one that joins letters stays', () => {
  expect(claimsOf('Bees see 👩\u200d🌾 and می\u200cروند ‹00:00:05›.')).toEqual(['Bees see 👩\u200d🌾 and می\u200cروند. ‹5›']);
});
