import { claimsOf } from '../note-of';

describe('a sentence does not end in the bold label before it', () => {
  test.each([
    ['a question in a label', '- **"Do Bees Dance?" Talk:** Anna Muster asks it ‹00:00:05›.', ['"Do Bees Dance?" Talk: Anna Muster asks it. ‹5›']],
    ['an explanation behind the question', '**Why a Hive? (WAH)** Bees need one ‹00:00:05›.', ['Why a Hive? (WAH) Bees need one. ‹5›']],
    ['a label that holds more', '__Bees & `b. c`? A [[dance | Dance]]:__ They waggle ‹00:00:05›.', ['Bees & b. c? A Dance: They waggle. ‹5›']],
    ['an hour of the day', '**4:15 p.m.** Bees return ‹00:00:05›.', ['4:15 p.m. Bees return. ‹5›']],
    ['a country', '__U.K.__ The bees there hum ‹00:00:05›.', ['U.K. The bees there hum. ‹5›']],
    ['a label in tags', '<b>Why a Hive? (WAH)</b> Bees need one ‹00:00:05›.', ['Why a Hive? (WAH) Bees need one. ‹5›']],
    ['a question that is the whole label', '**Do bees dance?** They do ‹00:00:05›.', ['They do. ‹5›']],
    ['a question in quotation marks that are written as entities', '**&quot;Do bees dance?&quot;** They do ‹00:00:05›.', ['They do. ‹5›']],
    ['a question in German quotation marks', '**„Tanzen Bienen?“** ‹00:00:05› Wespen stechen ‹00:00:06›.', ['„Tanzen Bienen?“ ‹5›', 'Wespen stechen. ‹6›']],
    ['a question in French quotation marks', '**« Dansent-elles ? »** ‹00:00:05› Elles piquent ‹00:00:06›.', ['« Dansent-elles ? » ‹5›', 'Elles piquent. ‹6›']],
    ['an Arabic question', '**هل يرقص النحل؟** الدبابير تلسع ‹00:00:05›.', ['الدبابير تلسع. ‹5›']],
    ['a Japanese sentence', '**「蜂は踊る。」** 蟻は歩く‹00:00:05›。', ['蟻は歩く。 ‹5›']],
    ['a Hindi sentence', '**मधुमक्खियाँ नाचती हैं।** चींटियाँ चलती हैं ‹00:00:05›।', ['चींटियाँ चलती हैं। ‹5›']],
    ['sentences in bold', '**Bees dance. Wasps do not.** Ants walk ‹00:00:05›.', ['Ants walk. ‹5›']],
    ['a block in bold', '**Bees dance. Wasps do not ‹00:00:05›**', ['Wasps do not ‹5›']],
    ['a time in what is bold', '**Bees dance ‹00:00:05›. Wasps** do not ‹00:00:06›.', ['Bees dance. ‹5›', 'Wasps do not. ‹6›']],
    ['bold words that are no label', `**Bees dance. ${'Wasps rest in their nests, and '.repeat(4)}ants** walk ‹00:00:05›.`, [`${'Wasps rest in their nests, and '.repeat(4)}ants walk. ‹5›`]],
    ['marks that nothing closes', '**Bees dance. Wasps do not ‹00:00:05›.', ['Wasps do not. ‹5›']],
  ])('%s', (_, body, expected) => {
    expect(claimsOf(body)).toEqual(expected);
  });
});

test.each(['**Dances**', '<b>Dances</b>', '<strong>Dances</strong>', '<I>Dances</I>'])('%s on a line of its own is the context of what stands below', (label) => {
  expect(claimsOf(`${label}\nBees waggle ‹00:00:05›.`)).toEqual(['Bees waggle. ‹5› « Dances']);
});
