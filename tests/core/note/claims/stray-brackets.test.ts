import { claimsOf } from '../note-of';

test.each([
  ['opens and is not closed', 'Bees dance (‹00:00:05›. Ants walk.', 'Bees dance.'],
  ['opens twice and is closed once', 'Bees dance ((‹00:00:05›). Ants walk.', 'Bees dance.'],
  ['closes and is not open', 'Bees dance ‹00:00:05›]. Ants walk.', 'Bees dance.'],
  ['closes twice and is open once', 'Bees dance (‹00:00:05›)). Ants walk.', 'Bees dance.'],
  ['opens at the start', '(‹00:00:05› Bees dance. Ants walk.', 'Bees dance.'],
  ['closes at the end', '- Bees (some) dance ‹00:00:05›)', 'Bees (some) dance'],
])('a bracket beside a timestamp goes where it %s', (_, body, text) => {
  expect(claimsOf(body)).toEqual([`${text} ‹5›`]);
});

test.each([
  ['words stand before the timestamp', 'Bees dance (in rounds ‹00:00:05›). Ants walk.', 'Bees dance (in rounds).'],
  ['words stand behind it', 'Bees dance (‹00:00:05› in rounds). Ants walk.', 'Bees dance (in rounds).'],
  ['a list counts with it', 'Bees 1) dance, (2) fly (in a) rounds ‹00:00:05›). Ants walk.', 'Bees 1) dance, (2) fly (in a) rounds.'],
  ['its other one is far away', `Bees dance (${'up and down '.repeat(40)}‹00:00:05›). Ants walk.`, `Bees dance (${'up and down '.repeat(40).trim()}).`],
])('it stays where %s', (_, body, text) => {
  expect(claimsOf(body)).toEqual([`${text} ‹5›`]);
});
