import { claimsOf } from '../note-of';

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

describe('a time that touches the stop before it and the words behind it', () => {
  test.each([
    ['Japanese', '蜂は踊る。‹00:00:05›次は蟻だ。‹00:00:06›終わり‹00:00:07›。', ['蜂は踊る。 ‹5›', '次は蟻だ。 ‹6›', '終わり。 ‹7›']],
    ['Chinese', '蜜蜂跳舞吗？‹00:00:05›是的。', ['蜜蜂跳舞吗？ ‹5›']],
    ['Latin', 'Bees dance.‹00:00:05›Wasps do not.‹00:00:06›', ['Bees dance. ‹5›', 'Wasps do not. ‹6›']],
  ])('%s', (_, body, expected) => {
    expect(claimsOf(body)).toEqual(expected);
  });
});

describe('a time that a blank parts from the stop before it, and none from the words behind it', () => {
  test.each([
    ['Japanese', '蜂は踊る。 ‹00:00:05›次は蟻だ。 ‹00:00:06›終わり‹00:00:07›。', ['蜂は踊る。 ‹5›', '次は蟻だ。 ‹6›', '終わり。 ‹7›']],
    ['Chinese, in quotation marks', '“蜜蜂跳舞吗？” ‹00:00:05›是的 ‹00:00:06›。', ['“蜜蜂跳舞吗？” ‹5›', '是的。 ‹6›']],
    ['Chinese, each before its sentence', '‹00:00:05›蜜蜂跳舞。 ‹00:00:06›蚂蚁回家。', ['蜜蜂跳舞。 ‹5›', '蚂蚁回家。 ‹6›']],
    ['Latin', 'Bees dance. ‹00:00:05›Wasps do not.', ['Wasps do not. ‹5›']],
  ])('%s', (_, body, expected) => {
    expect(claimsOf(body)).toEqual(expected);
  });
});

test.each(['（‹00:00:05›）', '【‹00:00:05›】', '［‹00:00:05›、‹00:00:05›］'])('the wide brackets round times go with them: %s', (cited) => {
  expect(claimsOf(`蜜蜂跳舞${cited}。蚂蚁回家‹00:00:06›。`)).toEqual([expect.stringMatching(/^蜜蜂跳舞。 ‹5(?:, 5)?›$/), '蚂蚁回家。 ‹6›']);
});
