import { claimsOf } from './note-of';

describe('sentences', () => {
  test.each([
    ['a group before the stop', 'Bees dance ‹00:00:05›. Wasps do not ‹00:00:09›.', ['Bees dance. ‹5›', 'Wasps do not. ‹9›']],
    ['a group behind the stop', 'Bees dance. ‹00:00:05› Wasps do not. ‹00:00:09›', ['Bees dance. ‹5›', 'Wasps do not. ‹9›']],
    ['a group in the middle', 'Bees ‹00:00:05› dance, and wasps ‹00:00:09› do not.', ['Bees dance, and wasps do not. ‹5, 9›']],
    ['a group before each sentence', '‹00:00:05› Bees dance. ‹00:00:09› Wasps do not.', ['Bees dance. ‹5›', 'Wasps do not. ‹9›']],
    ['a sentence without one', 'Bees dance. Wasps do not ‹00:00:09›.', ['Wasps do not. ‹9›']],
    ['several joined', 'Bees dance ‹00:00:05›, ‹00:00:06› and ‹00:00:07›.', ['Bees dance. ‹5, 6, 7›']],
    ['bold ones that touch', 'Bees dance **‹00:00:05›****‹00:00:06›**.', ['Bees dance. ‹5, 6›']],
    ['a wrapped one', 'Bees dance (‹00:00:05›, ‹00:00:06›).', ['Bees dance. ‹5, 6›']],
    ['before a capital without a stop', 'In Bern ‹00:00:05› Anna Muster spoke.', ['In Bern Anna Muster spoke. ‹5›']],
    ['a stop that ends an abbreviation, too', 'They sold Acme Inc. ‹00:00:05› Muster left the U.S. ‹00:00:06› Bees stay.', ['They sold Acme Inc. ‹5›', 'Muster left the U.S. ‹6›']],
    ['a blank lost behind the stop', 'Bees dance ‹00:00:05›.Wasps do not (‹00:00:06›).Ants walk ‹00:00:07›.', ['Bees dance. ‹5›', 'Wasps do not. ‹6›', 'Ants walk. ‹7›']],
    ['a line break lost before a bullet', 'Bees dance ‹00:00:05›.*   **Wasps** do not ‹00:00:06›.', ['Bees dance. ‹5›', 'Wasps do not. ‹6›']],
    ['a line in bold above a sentence', '- **Bee _dance_**\n  Bees waggle ‹00:00:05›.', ['Bees waggle. ‹5› « Bee dance']],
    ['a line in bold that goes on', '**Bees**\nof the valley dance ‹00:00:05›.\n\n**Wasps**\n— all of them — do not ‹00:00:06›.', ['Bees of the valley dance. ‹5›', 'Wasps — all of them — do not. ‹6›']],
    ['a line in bold above a link', '**Bees**\n[[big_bees | They]] dance ‹00:00:05›.\n\n**Wasps**\n[[big_wasps]] do not ‹00:00:06›.', ['They dance. ‹5› « Bees', 'Wasps big_wasps do not. ‹6›']],
    ['a line with bold words', '**Bees** and **wasps**\nOf the Alps ‹00:00:05›.', ['Bees and wasps Of the Alps. ‹5›']],
    ['a line in bold alone with its time', '**Bee dance**\n‹00:00:05›', ['Bee dance ‹5›']],
    ['a line with the mark of a callout', '[!note] Bees\nThey dance ‹00:00:05›.', ['They dance. ‹5›']],
    ['a formula above a sentence', 'It is:\n$$\na = b\n$$\nHere, b dances ‹00:00:05›.\n\nIt is:\n$$\na = b\n$$\nwhere b dances ‹00:00:06›.', ['Here, b dances. ‹5›', '$$ a = b $$ where b dances. ‹6›']],
    ['a time below a formula', 'It is:\n$$\na = b\n$$\n‹00:00:05›\nBees dance ‹00:00:06›.', ['$$ a = b $$ ‹5›', 'Bees dance. ‹6›']],
    ['a line break lost before a heading', 'Bees dance ‹00:00:05›.## Wasps and Ants\n\nThey walk ‹00:00:06›.', ['Bees dance. ‹5›', 'They walk. ‹6›']],
    ['a lower-case word behind a bracketed group and a stop', 'Bees dance (‹00:00:05›). [[wasp_nests]] Ants walk ‹00:00:06›.', ['Bees dance. ‹5›', 'wasp_nests Ants walk. ‹6›']],
    ['a question before the stop', 'Why do bees dance? ‹00:00:05›, ‹00:00:06›.', ['Why do bees dance? ‹5, 6›']],
    ['a colon before the stop', 'They dance at the show: ‹00:00:05›.', ['They dance at the show. ‹5›']],
    ['code with a colon before the stop', 'Type `hover:` ‹00:00:05›.', ['Type hover:. ‹5›']],
    ['code with a question mark before the stop', 'Type `bee?` ‹00:00:05›. Type `wasp ??` ‹00:00:06›.', ['Type bee?. ‹5›', 'Type wasp ??. ‹6›']],
    ['two stops that meet', 'They sold it to Acme Inc. ‹00:00:05›.', ['They sold it to Acme Inc. ‹5›']],
    ['a question in quotes before the stop', 'She asked "why now?" ‹00:00:05›.', ['She asked "why now?". ‹5›']],
    ['a label with its own time', '**Dance** ‹00:00:05›: bees waggle. ‹00:00:06›', ['Dance: bees waggle. ‹5, 6›']],
    ['an element round words behind a stop', 'Bees dance. <a class="yt-timestamp" data-t="00:00:05">Wasps do not</a>. Ants walk.', ['Wasps do not. ‹5›']],
    ['an element whose time cannot be read', 'Bees <a class="yt-timestamp" data-t="soon">now or then</a> dance ‹00:00:05›.', ['Bees now or then dance. ‹5›']],
    ['a word before the group', 'This happened at ‹00:00:05›.', ['This happened at. ‹5›']],
    ['a question', 'Do bees dance? ‹00:00:05› They do! ‹00:00:06›', ['Do bees dance? ‹5›', 'They do! ‹6›']],
    ['a quotation with stops inside', 'He said "It works. It scales." and left ‹00:00:05›.', ['He said "It works. It scales." and left. ‹5›']],
    ['a sentence that is a quotation', '"It works." ‹00:00:05› He left ‹00:00:06›.', ['"It works." ‹5›', 'He left. ‹6›']],
    ['code with a stop', 'Call `a. b` first ‹00:00:05›.', ['Call a. b first. ‹5›']],
    ['a sentence that starts with code', 'Bees dance ‹00:00:05›. `hive.js` does not ‹00:00:06›. iOS does ‹00:00:07›.', ['Bees dance. ‹5›', 'hive.js does not. ‹6›', 'iOS does. ‹7›']],
    ['a lower-case word behind a cited stop', 'Bees dance ‹00:00:05›. npm does not ‹00:00:06›.', ['Bees dance. ‹5›', 'npm does not. ‹6›']],
    ['a lower-case word behind a cited quotation', '"Why?" ‹00:00:05› asked the bee.', ['"Why?" asked the bee. ‹5›']],
    ['a lower-case word behind a question', '"Why?" asked the bee ‹00:00:05›.', ['"Why?" asked the bee. ‹5›']],
    ['an operator behind a stop', 'So 1 + 2 + 4... = -1 holds ‹00:00:05›. And 3! * 2! = 12 ‹00:00:06›.', ['So 1 + 2 + 4... = -1 holds. ‹5›', 'And 3! * 2! = 12. ‹6›']],
    ['a pause behind a question', 'He asks "why?" ‹00:00:05›, which helps ‹00:00:06›.', ['He asks "why?", which helps. ‹5, 6›']],
    ['brackets with a small letter behind a question', 'Ask "why?" ‹00:00:05› (e.g., twice) ‹00:00:06›.', ['Ask "why?" (e.g., twice). ‹5, 6›']],
    ['brackets with a capital behind a stop', 'Bees dance. (Wasps do not ‹00:00:05›.)', ['(Wasps do not.) ‹5›']],
    ['a factorial', 'There are 6! (720) ways, so 5! - 1 remain ‹00:00:05›.', ['There are 6! (720) ways, so 5! - 1 remain. ‹5›']],
    ['who said it', '"Bees dance. They do." - Ann Muster ‹00:00:05›', ['"Bees dance. They do." - Ann Muster ‹5›']],
    ['who said it without quotation marks', 'Wasps do not. Bees dance. — Ann Muster ‹00:00:05›', ['Bees dance. — Ann Muster ‹5›']],
    ['an arrow behind a stop', '"Why?" -> "So!" ‹00:00:05›', ['"Why?" -> "So!" ‹5›']],
    ['a pause before a closing bracket', 'Bees dance (Muster, ‹00:00:05›).', ['Bees dance (Muster). ‹5›']],
    ['a pause behind an opening bracket', 'Bees (‹00:00:05›, Muster) dance.', ['Bees (Muster) dance. ‹5›']],
    ['a name for the time', 'Bees dance (see timecode: ‹00:00:05›). Wasps do not. [Source: ‹00:00:06›]', ['Bees dance. ‹5›', 'Wasps do not. ‹6›']],
    ['a name for something else', 'Bees dance (round dance: ‹00:00:05›).', ['Bees dance (round dance:). ‹5›']],
    ['a dash that touches the group', 'Bees—all of them ‹00:00:05›—dance, and ‹00:00:06› — at last — rest.', ['Bees—all of them—dance, and — at last — rest. ‹5, 6›']],
    ['a dash before the last group', 'Bees dance – ‹00:00:05›\n\nWasps - ‹00:00:06›.\n\nAnts, ‹00:00:07›', ['Bees dance ‹5›', 'Wasps. ‹6›', 'Ants ‹7›']],
    ['a dash on both sides of the group', 'Bees – ‹00:00:05› – dance.\n\n**Wasps** — ‹00:00:06›: they do not.\n\nAnts\n— ‹00:00:07›', ['Bees – dance. ‹5›', 'Wasps: they do not. ‹6›', 'Ants ‹7›']],
    ['what code ends with', 'Type `bee();` ‹00:00:05›', ['Type bee(); ‹5›']],
    ['a group between pauses', 'Bees, ‹00:00:05›, dance.', ['Bees, dance. ‹5›']],
    ['a straight quotation mark behind a group', 'They "dance ‹00:00:05›". Wasps "do not" ‹00:00:06› "at all".', ['They "dance". ‹5›', 'Wasps "do not" "at all". ‹6›']],
    ['prices before a formula', 'It cost $5 ‹00:00:05›. Then $6 for $x_1 < 3$ ‹00:00:06›.', ['It cost $5. ‹5›', 'Then $6 for $x_1 < 3$. ‹6›']],
    ['a price in the line before a formula', 'It cost $5,\nand $x_1 * y_1$ ‹00:00:05› *more*.', ['It cost $5, and $x_1 * y_1$ more. ‹5›']],
    ['prices written both ways', 'It cost $5 ‹00:00:05›. Then 6$ ‹00:00:06›.', ['It cost $5. ‹5›', 'Then 6$. ‹6›']],
    ['math with a stop', 'It is $x = 3. y$ here ‹00:00:05›.', ['It is $x = 3. y$ here. ‹5›']],
  ])('%s', (_, body, claims) => {
    expect(claimsOf(body)).toEqual(claims);
  });
});

describe('abbreviations and numbers end no sentence', () => {
  test.each([
    'Dr. Muster of the U.S. Navy met J. F. Muster Jr. in St. Gallen',
    'It cost 3.5 million, e.g. in version v1.2 of example.org',
    'See No. 3 and pp. 12, i.e. the table, vs. Fig. 4',
    'It opened on Sept. 11 at 5 p.m. for all',
    'Prof. Muster et al. wrote it',
    'Es gilt z. B. am 3. Mai bzw. nach Nr. 7',
    'It opened at 10 a.m. EST for all',
    'Es kostet 3,5 Mio. Euro, the U.S. "most wanted" list grew',
    'II. Dünya Savaşı bitti',
    'A. The first of all bees met S. Por',
    'Nació en el s. XIX, según la pág. 5',
    'Per para. 6 at most max. 10 rows at tel. 555 apply',
    'En EE. UU. sube el precio',
    'Acme Inc. (ACM) sells in the U.S. (e.g., in Ohio) and Muster & Co. (later Beeco) in Ulm',
    'Im 2. Weltkrieg zahlte die Fa. Muster inkl. Zinsen 5 Euro, wie Abb. 3 zeigt',
    'Véase el cap. 2 sobre la Avda. Muestra',
    'Il Sig. Campione, Dhr. Monster e Doç. Örnek',
    'См. рис. 3 на стр. 5',
    'قال د. أحمد ذلك',
    'The Yahoo! Bees play a Yu-Gi-Oh! 2012 deck, and Pop! Wasps',
    'A firm (est. 1883) paid Rs. 10,000 for a jar (c. 1900 BC) of avg. 5 litres',
  ])('%s', (sentence) => {
    expect(claimsOf(`First one. ${sentence} ‹00:00:05›.`)).toEqual([`${sentence}. ‹5›`]);
  });

  test.each([
    ['They moved to the U.S. The war went on', 'The war went on'],
    ['It ended at 5 p.m. Everyone left', 'Everyone left'],
    ['He takes vitamin C. The dose is small', 'The dose is small'],
    ['It happened in 2020. Prices rose', 'Prices rose'],
    ['They moved to the U.S. "Why not" was the answer', '"Why not" was the answer'],
    ['They met Anna! The war went on', 'The war went on'],
    ['They met her! Anna left', 'Anna left'],
    ['Cups, plates, etc. Then came the knives', 'Then came the knives'],
  ])('but here: %s', (sentences, last) => {
    expect(claimsOf(`${sentences} ‹00:00:05›.`)).toEqual([`${last}. ‹5›`]);
  });
});

describe('languages', () => {
  test.each([
    ['Spanish', 'Hace frío. ¿Cuándo llega el verano? ‹00:00:05› ¡Ya llegó! ‹00:00:06›', ['¿Cuándo llega el verano? ‹5›', '¡Ya llegó! ‹6›']],
    ['Spanish titles', 'La Sra. Ruiz y el Dr. Paz hablaron ‹00:00:05›. Después comieron ‹00:00:06›.', ['La Sra. Ruiz y el Dr. Paz hablaron. ‹5›', 'Después comieron. ‹6›']],
    ['German', 'Die Bienen tanzen. „Warum?“, fragt Frau Dr. Muster ‹00:00:05›. Äpfel reifen ‹00:00:06›.', ['„Warum?“, fragt Frau Dr. Muster. ‹5›', 'Äpfel reifen. ‹6›']],
    ['a German quotation', 'Er rief: „Los. Jetzt.“ ‹00:00:05› Prof. Muster lief ‹00:00:06›.', ['Er rief: „Los. Jetzt.“ ‹5›', 'Prof. Muster lief. ‹6›']],
    ['Turkish', 'Arılar dans eder. İlk dans kısadır ‹00:00:05›. Şimdi bitti ‹00:00:06›.', ['İlk dans kısadır. ‹5›', 'Şimdi bitti. ‹6›']],
    ['Japanese', '蜂は踊る。「なぜ。」と聞いた‹00:00:05›。次は蟻だ。‹00:00:06›', ['「なぜ。」と聞いた。 ‹5›', '次は蟻だ。 ‹6›']],
    ['Chinese quotations', '蜜蜂跳舞。‹00:00:05›“可以。没问题。”他说‹00:00:06›。', ['蜜蜂跳舞。 ‹5›', '“可以。没问题。”他说。 ‹6›']],
    ['times joined in French', 'Elles dansent ‹00:00:05› et ‹00:00:06›.', ['Elles dansent. ‹5, 6›']],
    ['times joined in Russian', 'Пчёлы танцуют ‹00:00:05› и ‹00:00:06›.', ['Пчёлы танцуют. ‹5, 6›']],
    ['times joined in Hindi', 'मधुमक्खी नाचती है ‹00:00:05› और ‹00:00:06›।', ['मधुमक्खी नाचती है। ‹5, 6›']],
    ['times joined in Arabic', 'النحل يرقص ‹00:00:05›، ‹00:00:06› و ‹00:00:07›.', ['النحل يرقص. ‹5, 6, 7›']],
    ['times joined in Japanese', '蜂は踊る‹00:00:05›、‹00:00:06›と‹00:00:07›。', ['蜂は踊る。 ‹5, 6, 7›']],
    ['times joined in Chinese', '蜜蜂跳舞‹00:00:05›，‹00:00:06›和‹00:00:07›。', ['蜜蜂跳舞。 ‹5, 6, 7›']],
    ['a Hindi title', 'पहला। फिर डॉ. शर्मा आए ‹00:00:05›।', ['फिर डॉ. शर्मा आए। ‹5›']],
    ['Arabic', 'هل ترقص النحلة؟ ‹00:00:05› نعم ‹00:00:06›؛ ثم ترتاح ‹00:00:07›.', ['هل ترقص النحلة؟ ‹5›', 'نعم؛ ثم ترتاح. ‹6, 7›']],
    ['a question in Arabic without a time', 'هل ترقص النحلة؟ نعم ‹00:00:05›.', ['نعم. ‹5›']],
    ['Urdu', 'شہد کی مکھی ناچتی ہے ‹00:00:05›۔ پھر رکتی ہے۔ ‹00:00:06›', ['شہد کی مکھی ناچتی ہے۔ ‹5›', 'پھر رکتی ہے۔ ‹6›']],
    ['Armenian', 'Մեղուն պարում է ‹00:00:05›։ Հետո կանգնում է։ ‹00:00:06›', ['Մեղուն պարում է։ ‹5›', 'Հետո կանգնում է։ ‹6›']],
    ['Hindi', 'मधुमक्खी नाचती है। फिर रुकती है ‹00:00:05›। अंत आता है। ‹00:00:06›', ['फिर रुकती है। ‹5›', 'अंत आता है। ‹6›']],
  ])('%s', (_, body, claims) => {
    expect(claimsOf(body)).toEqual(claims);
  });
});
