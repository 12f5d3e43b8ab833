import { claimsOf } from './note-of';

describe('words that a time parts in scripts without blanks', () => {
  test.each([
    ['Japanese', '蜂は‹00:00:05›踊ります。', ['蜂は踊ります。 ‹5›']],
    ['a Japanese long vowel', 'ダンサー‹00:00:05›です。', ['ダンサーです。 ‹5›']],
    ['Chinese', '蜜蜂‹00:00:05›跳舞。', ['蜜蜂跳舞。 ‹5›']],
    ['Thai', 'ผึ้ง‹00:00:05›เต้นรำ', ['ผึ้งเต้นรำ ‹5›']],
    ['a blank that was written', '蜜蜂 ‹00:00:05›跳舞。', ['蜜蜂 跳舞。 ‹5›']],
    ['Korean', '벌은‹00:00:05›춤춘다.', ['벌은 춤춘다. ‹5›']],
    ['two scripts', '蜂‹00:00:05›Anna', ['蜂 Anna ‹5›']],
    ['Latin', 'Bees‹00:00:05›dance.', ['Bees dance. ‹5›']],
  ])('%s', (_, body, expected) => {
    expect(claimsOf(body)).toEqual(expected);
  });
});
