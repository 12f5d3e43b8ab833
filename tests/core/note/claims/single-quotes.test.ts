import { claimsOf } from '../note-of';

describe('no sentence ends within single quotation marks', () => {
  test.each([
    ['English', 'She calls it ‘Bees dance. Ants walk’ at home ‹00:00:05›.', ['She calls it ‘Bees dance. Ants walk’ at home. ‹5›']],
    ['round an apostrophe', 'She says ‘it’s late. Go home’ twice ‹00:00:05›.', ['She says ‘it’s late. Go home’ twice. ‹5›']],
    ['German', 'Sie sagt ‚Bienen tanzen. Ameisen gehen‘ zu Hause ‹00:00:05›.', ['Sie sagt ‚Bienen tanzen. Ameisen gehen‘ zu Hause. ‹5›']],
    ['French', 'Elle dit ‹Elles dansent. Oui› chez elle ‹00:00:05›.', ['Elle dit ‹Elles dansent. Oui› chez elle. ‹5›']],
    ['within double ones', 'She said “go ‘home. Now’ then. Bees dance” today ‹00:00:05›.', ['She said “go ‘home. Now’ then. Bees dance” today. ‹5›']],
  ])('%s', (_, body, expected) => {
    expect(claimsOf(body)).toEqual(expected);
  });

  test.each([
    ['before a digit', 'It was the ‘90s. The bees’ dance ‹00:00:05›.', ['The bees’ dance. ‹5›']],
    ['never closed', 'See the ‘em. It’s a dance ‹00:00:05›.', ['It’s a dance. ‹5›']],
    ['before a quotation', 'See ‘em say “Bees dance. Ants walk” at home ‹00:00:05›.', ['See ‘em say “Bees dance. Ants walk” at home. ‹5›']],
  ])('an apostrophe opens none %s', (_, body, expected) => {
    expect(claimsOf(body)).toEqual(expected);
  });
});
