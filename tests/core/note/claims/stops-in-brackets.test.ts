import { claimsOf } from '../note-of';

describe('stops in brackets', () => {
  test.each([
    ['dots between numbers', 'Count the bees (4, 5, 6... 20), or weigh them ‹00:00:05›.', ['Count the bees (4, 5, 6... 20), or weigh them. ‹5›']],
    ['one character for the dots', 'Count 4, 5, 6… 20 bees ‹00:00:05›.', ['Count 4, 5, 6… 20 bees. ‹5›']],
    ['a time between the dots and a number', 'Bees dance... ‹00:00:05› 12 wasps do not ‹00:00:06›.', ['Bees dance... ‹5›', '12 wasps do not. ‹6›']],
    ['a number behind a full stop', 'Bees dance. 12 wasps do not ‹00:00:05›.', ['12 wasps do not. ‹5›']],
    ['initials behind a name', 'Bees left Bern (K.B.) Canton, and stayed away ‹00:00:05›.', ['Bees left Bern (K.B.) Canton, and stayed away. ‹5›']],
    ['initials before the next sentence', 'Bees left Bern (K.B.) They stayed away ‹00:00:05›.', ['They stayed away. ‹5›']],
    ['a sentence in brackets', '(Bees left the U.S.) Anna Muster stayed ‹00:00:05›.', ['Anna Muster stayed. ‹5›']],
    ['a word in brackets', 'Bees left (for good.) Anna Muster stayed ‹00:00:05›.', ['Anna Muster stayed. ‹5›']],
    ['a time behind the stop in brackets', '(Bees dance. ‹00:00:05›) Wasps do not. ‹00:00:06› [Ants walk! ‹00:00:07›] Flies fly ‹00:00:08›.', ['(Bees dance.) ‹5›', 'Wasps do not. ‹6›', '[Ants walk!] ‹7›', 'Flies fly. ‹8›']],
    ['one before a stop behind the brackets', 'Bees dance (they turn. ‹00:00:05›). Wasps do not ‹00:00:06›.', ['Bees dance (they turn.). ‹5›', 'Wasps do not. ‹6›']],
  ])('%s', (_, body, expected) => {
    expect(claimsOf(body)).toEqual(expected);
  });
});
