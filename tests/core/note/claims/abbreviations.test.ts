import { claimsOf } from '../note-of';

/** The sentences with a timestamp, which each body has in its last one. */
function cited(body: string): string {
  return claimsOf(`${body} ‹00:00:05›.`).join('|');
}

test.each([
  'He left AT&T. Muster', 'It is about M&A. Companies', 'They took option A/B. People', 'It has USB-C. Muster', 'He wrote it on X. Anna', 'It begins at angle A. Let us',
  'That is gen Z. Younger people', 'He sold the model S. Muster', 'It is 12° C. People',
])('a capital that is no initial ends a sentence: %s', (body) => {
  expect(cited(`${body} agreed`)).toBe(`${body.slice(body.indexOf('. ') + 2)} agreed. ‹5›`);
});

test.each(['John F. Muster', 'J.-P. Muster', 'J. P. Muster', 'X. Muster', 'Caroline A. Muster', 'Jürgen K. Muster'])('an initial ends no sentence: %s', (name) => {
  expect(cited(`${name} agreed`)).toBe(`${name} agreed. ‹5›`);
});

test.each([
  ['It takes 5 ms. The rest', 'The rest agreed. ‹5›'],
  ['He trains his abs. They', 'They agreed. ‹5›'],
  ['It is next gen. Many', 'Many agreed. ‹5›'],
  ['Take vitamin C. 5 people', '5 people agreed. ‹5›'],
  ['It grew to 10. Maintainers', 'Maintainers agreed. ‹5›'],
  ['There were 3. Martin', 'Martin agreed. ‹5›'],
])('a word that another language or a title abbreviates ends a sentence: %s', (body, wanted) => {
  expect(cited(`${body} agreed`)).toBe(wanted);
});

test.each([
  'Ms. So and Gen. The', 'Rep. All', 'It began c. 1500 and they', 'Am 3. Mai', 'Am 5. April', 'Asst. Prof. Muster', 'Проф. Иванов', 'O Exmo. Sr. Silva', 'No séc. XIX eles', 'O nº. 10 da equipe',
  'Harga Rp. 500 itu', 'TP. Hồ Chí Minh', 'ดร. สมชาย',
])('an abbreviation ends no sentence: %s', (body) => {
  expect(cited(`${body} agreed`)).toBe(`${body} agreed. ‹5›`);
});
