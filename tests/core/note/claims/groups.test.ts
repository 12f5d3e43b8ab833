import { claimsOf } from '../note-of';

test.each(['or', 'oder', 'ou', 'veya', 'until'])('"%s" joins timestamps', (word) => {
  expect(claimsOf(`Bees dance ‹00:00:05› ${word} ‹00:00:07›. Ants ${word} bees walk ‹00:00:08›.`)).toEqual(['Bees dance. ‹5, 7›', `Ants ${word} bees walk. ‹8›`]);
});
