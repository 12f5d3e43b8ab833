import { claimsOf, noteOf } from './note-of';

describe('what is left of damaged elements', () => {
  test('an element without a name and an attribute is one', () => {
    expect(claimsOf('Bees dance <a class="yt>00:00:05">[00:00:05]</a>. Ants walk.')).toEqual(['Bees dance. ‹5›']);
  });

  test('an opening tag where the text was cut off is no text', () => {
    expect(claimsOf('Bees dance ‹00:00:05› and wasps <a class="yt')).toEqual(['Bees dance and wasps ‹5›']);
    expect(noteOf('Bees dance <a class="yt-time').unreadable).toHaveLength(1);
    expect(claimsOf('Bees <a class="yt dance ‹00:00:05›.')).toEqual(['Bees <a class="yt dance. ‹5›']);
  });
});
