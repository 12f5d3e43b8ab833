import { claimsOf } from '../note-of';

test.each(['or', 'oder', 'ou', 'veya', 'until'])('"%s" joins timestamps', (word) => {
  expect(claimsOf(`Bees dance ‹00:00:05› ${word} ‹00:00:07›. Ants ${word} bees walk ‹00:00:08›.`)).toEqual(['Bees dance. ‹5, 7›', `Ants ${word} bees walk. ‹8›`]);
});

test.each(['see', 'at', 'Timestamp', 'from', 'mentioned around', 'as discussed at', 'see timestamp', 'minute', 'siehe', 'Source:'])('"(%s T)" is dropped as a whole', (words) => {
  expect(claimsOf(`Bees dance (${words} ‹00:00:05›). They dance ${words} ‹00:00:07›.`)).toEqual(['Bees dance. ‹5›', `They dance ${words.replace(':', '')}. ‹7›`]);
});

test('other words in brackets stay', () => {
  expect(claimsOf('Bees dance (see Muster ‹00:00:05›). Ants walk (at night, ‹00:00:07›).')).toEqual(['Bees dance (see Muster). ‹5›', 'Ants walk (at night). ‹7›']);
});
