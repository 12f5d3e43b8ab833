import { claimsOf } from '../note-of';

describe('a quote right behind the marker of an item', () => {
  test.each([
    ['is led as the item is', 'They say:\n\n- > Bees dance ‹00:00:05›.\n- > Ants walk\n  > at home ‹00:00:06›.', ['Bees dance. ‹5› « They say:', 'Ants walk at home. ‹6› « They say:']],
    ['may be a callout', '- Bees dance\n  - > [!note] Mind\n    > They sting ‹00:00:05›.\n- Ants walk ‹00:00:06›', ['They sting. ‹5› « Mind', 'Ants walk ‹6›']],
    ['may hold another', '1. > > Bees dance\n   > > at home ‹00:00:05›.', ['Bees dance at home. ‹5›']],
    ['may hold a list', '- > They do this:\n  > - dance ‹00:00:05›\n  > - hum ‹00:00:06›\n\nAnts walk ‹00:00:07›.', ['dance ‹5› « They do this:', 'hum ‹6› « They do this:', 'Ants walk. ‹7›']],
    ['may be empty', '- > \n- Ants walk ‹00:00:05›', ['Ants walk ‹5›']],
    ['is none without a blank', '- >90 % dance ‹00:00:05›', ['>90 % dance ‹5›']],
  ])('%s', (_, body, expected) => {
    expect(claimsOf(body)).toEqual(expected);
  });
});
