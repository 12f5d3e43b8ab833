import { claimsOf } from '../note-of';

describe('who said a quotation, on the line below it', () => {
  test.each([
    ['behind a full stop', '> "Bees dance. Wasps do not."\n> — Anna Muster ‹00:00:05›', ['"Bees dance. Wasps do not." — Anna Muster ‹5›']],
    ['behind no stop', '> “Bees dance”\n> – Anna Muster, of Bern ‹00:00:05›', ['“Bees dance” – Anna Muster, of Bern ‹5›']],
    ['behind a break', '> "Do bees dance?"<br>\n> — *Anna Muster* ‹00:00:05›', ['"Do bees dance?" — Anna Muster ‹5›']],
    ['behind words that are no quotation', 'Bees dance.\n— Wasps do not ‹00:00:05›.', ['— Wasps do not. ‹5›']],
    ['behind a quotation with a time of its own', '> "Bees dance." ‹00:00:05›\n> — Anna Muster ‹00:00:06›', ['"Bees dance." ‹5›', '— Anna Muster ‹6›']],
    ['German', '> „Bienen tanzen. Wespen stechen.“\n> — Anna Muster ‹00:00:05›', ['„Bienen tanzen. Wespen stechen.“ — Anna Muster ‹5›']],
    ['Arabic', '> «هل يرقص النحل؟»\n> — آنا ‹00:00:05›', ['«هل يرقص النحل؟» — آنا ‹5›']],
    ['Hindi', '> "मधुमक्खियाँ नाचती हैं।"\n> — अन्ना ‹00:00:05›', ['"मधुमक्खियाँ नाचती हैं।" — अन्ना ‹5›']],
    ['Japanese', '> 「蜂は踊る。」\n> — 田中花子 ‹00:00:05›', ['「蜂は踊る。」 — 田中花子 ‹5›']],
    ['Chinese', '> “蜜蜂跳舞。”\n> ——王小明 ‹00:00:05›', ['“蜜蜂跳舞。” ——王小明 ‹5›']],
    ['words behind a quotation', '> "Bees dance."\n> Anna Muster ‹00:00:05›', ['Anna Muster ‹5›']],
  ])('%s', (_, body, expected) => {
    expect(claimsOf(body)).toEqual(expected);
  });
});

describe('who said a quotation, behind it', () => {
  test.each([
    ['English', '"Bees dance." — Anna Muster ‹00:00:05›', ['"Bees dance." — Anna Muster ‹5›']],
    ['German', '„Bienen tanzen.“ - Anna Muster ‹00:00:05›', ['„Bienen tanzen.“ - Anna Muster ‹5›']],
    ['Urdu', '"مکھیاں ناچتی ہیں۔" — انا ‹00:00:05›', ['"مکھیاں ناچتی ہیں۔" — انا ‹5›']],
    ['Japanese', '「蜂は踊る。」 — 田中花子 ‹00:00:05›', ['「蜂は踊る。」 — 田中花子 ‹5›']],
    ['Chinese', '“蜜蜂跳舞。”——王小明‹00:00:05›', ['“蜜蜂跳舞。”——王小明 ‹5›']],
  ])('%s', (_, body, expected) => {
    expect(claimsOf(body)).toEqual(expected);
  });
});

describe('who said it, in parentheses with the time', () => {
  test.each([
    ['behind a full stop', 'Wasps do not. Bees dance. (Muster, ‹00:00:05›)', ['Bees dance. (Muster) ‹5›']],
    ['behind a quotation', '"Why do bees dance?" (Anna Muster, ‹00:00:05›, ‹00:00:06›)', ['"Why do bees dance?" (Anna Muster) ‹5, 6›']],
    ['before the next sentence', 'Bees dance. (Muster, ‹00:00:05›) Wasps do not ‹00:00:06›.', ['Bees dance. (Muster) ‹5›', 'Wasps do not. ‹6›']],
    ['with a colon', 'Bees dance. (Anna Muster: ‹00:00:05›, ‹00:00:06›)', ['Bees dance. (Anna Muster) ‹5, 6›']],
    ['with a dash', 'Bees dance (the host – ‹00:00:05›), wasps do not (see: ‹00:00:06›).', ['Bees dance (the host), wasps do not. ‹5, 6›']],
    ['in square brackets', 'Bees dance [Muster, (‹00:00:05›)].', ['Bees dance [Muster]. ‹5›']],
    ['in Japanese', '蜂は踊る（田中：‹00:00:05›）。', ['蜂は踊る（田中）。 ‹5›']],
    ['before a stop of its own', 'Bees dance. (A. Muster ‹00:00:05›). Wasps do not ‹00:00:06›.', ['Bees dance. (A. Muster). ‹5›', 'Wasps do not. ‹6›']],
    ['a sentence in parentheses', 'Bees dance. (Wasps do not ‹00:00:05›.)', ['(Wasps do not.) ‹5›']],
    ['a name with words behind the time', 'Bees dance. (Muster, ‹00:00:05›, disagrees.)', ['(Muster, disagrees.) ‹5›']],
  ])('%s', (_, body, expected) => {
    expect(claimsOf(body)).toEqual(expected);
  });
});

describe('who said a quotation, behind it and its time', () => {
  test.each([
    ['English', '"Bees dance. Wasps do not." ‹00:00:05› — Anna Muster', ['"Bees dance. Wasps do not." — Anna Muster ‹5›']],
    ['in an item', '- “Do bees dance?” (‹00:00:05›) – *Anna de Muster*, a keeper of bees.', ['“Do bees dance?” – Anna de Muster, a keeper of bees. ‹5›']],
    ['someone without a name', '"Bees dance." ‹00:00:05› - the host', ['"Bees dance." - the host ‹5›']],
    ['Spanish', '«Las abejas bailan.» ‹00:00:05› — Ana (invitada)', ['«Las abejas bailan.» — Ana (invitada) ‹5›']],
    ['Japanese', '「蜂は踊る。」‹00:00:05› — 田中花子', ['「蜂は踊る。」 — 田中花子 ‹5›']],
    ['one a line', '"Bees dance" ‹00:00:05› — Anna\n"Ants walk." ‹00:00:06› — Bob\nWasps do not ‹00:00:07›.', [
      '"Bees dance" — Anna ‹5›', '"Ants walk." — Bob ‹6›', 'Wasps do not. ‹7›',
    ]],
    ['behind words that are no quotation', 'Bees dance. ‹00:00:05› — Anna Muster', ['Bees dance. ‹5›']],
    ['before more words', '"Bees dance." ‹00:00:05› — Wasps do not ‹00:00:06›.', ['"Bees dance." ‹5›', '— Wasps do not. ‹6›']],
    ['on the next line', '"Bees dance." ‹00:00:05›\n— Anna Muster', ['"Bees dance." ‹5›']],
  ])('%s', (_, body, expected) => {
    expect(claimsOf(body)).toEqual(expected);
  });
});
