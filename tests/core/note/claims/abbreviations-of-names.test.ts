import { claimsOf } from '../note-of';

test.each([
  'Hay aprox. 30 abejas', 'Die Bienen resp. Wespen fliegen', 'Um Std. 3 fliegen sie', 'Rund 30 Tsd. Bienen fliegen', 'Die Hl. Anna fliegt', 'Im Jahr 30 v. Chr. Bienen',
  'Ayrıca Hz. Ali geldi', 'Then Smt. Muster came', 'Then Shri. Muster came', 'Then Adv. Muster came', 'Then Insp. Muster came', 'The Muster Pvt. Ltd. Company grew',
  'Then Brig. Muster came', 'Em Sto. Antônio', 'En Sta. Ana', 'A Muster Ltda. Brasil cresceu',
])('no sentence ends within "%s"', (text) => {
  expect(claimsOf(`Bees dance. ${text} ‹00:00:05›.`)).toEqual([`${text}. ‹5›`]);
});

test.each(['A Muster era Ltda', 'Das war v. Chr'])('a sentence may end with "%s"', (text) => {
  expect(claimsOf(`${text}. The bees dance ‹00:00:05›.`)).toEqual(['The bees dance. ‹5›']);
});
