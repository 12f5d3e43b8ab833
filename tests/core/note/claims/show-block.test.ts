import { parseNote } from '../../../../src/core/note/parse-note';
import { claimsOf, noteOf, textOf } from '../note-of';

describe('code stays as written', () => {
  test.each([
    ['a full stop by itself', 'Run `bee .` in the hive ‹00:00:05›.', ['Run bee . in the hive. ‹5›']],
    ['a full stop that meets another', 'Run `bee .` ‹00:00:05›.', ['Run bee . ‹5›']],
    ['nothing but a full stop', 'The `.` and `,` end words ‹00:00:05›.', ['The . and , end words. ‹5›']],
    ['several', '`copy . .`: it copies ‹00:00:05›.', ['copy . .: it copies. ‹5›']],
    ['a pause at its end', 'Write `a;` ‹00:00:05›. Then `b |` ‹00:00:06›, `c,` ‹00:00:07›', ['Write a;. ‹5›', 'Then b |, c, ‹6, 7›']],
    ['a pause at the start of a sentence', '`,` joins bees ‹00:00:05›.', [', joins bees. ‹5›']],
    ['words outside of it do not', 'Bees ![[hive]] . Wasps ![[hive]] , ants `x .` ‹00:00:05› .', ['Wasps, ants x . ‹5›']],
  ])('%s', (_, body, wanted) => {
    expect(claimsOf(body)).toEqual(wanted);
  });

  test('in a heading, a cell and a context', () => {
    const { headings, claims } = noteOf('## Run `bee .`\n\n| `a .` | B |\n| --- | --- |\n| x | `c .` ‹00:00:05› |\n\n`d .`:\n- E ‹00:00:06›');
    expect(headings.map(({ text }) => text)).toEqual(['Run bee .']);
    expect(claims.map(({ text, context }) => [text, context])).toEqual([['c .', 'x: B'], ['E', 'd .:']]);
  });

  test('a claim spans no more than its source', () => {
    const text = textOf('Bees dance. Run ‹00:00:05› `bee . . . .` now. Wasps do not.');
    const claim = parseNote(text).claims[0];
    expect(claim && text.slice(claim.from, claim.to)).toBe(text.slice(text.indexOf('Run'), text.indexOf(' Wasps')));
  });
});

describe('what begins in an alias ends there', () => {
  test.each([
    ['a back tick', 'Use [[x | `bee]], not `wasp` ‹00:00:05›.', ['Use `bee, not wasp. ‹5›']],
    ['a price, before a formula', 'It takes [[x | $5]] for $b_1 * b_2$, *at most* ‹00:00:05›.', ['It takes $5 for $b_1 * b_2$, at most. ‹5›']],
    ['a comment', 'Bees [[x | %%dance]] on ‹00:00:05›, %%not%% up.', ['Bees %%dance on, up. ‹5›']],
    ['code', 'Use [[x | `bee`]] or `wasp` ‹00:00:05›.', ['Use bee or wasp. ‹5›']],
  ])('%s', (_, body, wanted) => {
    expect(claimsOf(body)).toEqual(wanted);
  });
});

describe('what goes on over lines', () => {
  test.each([
    ['a formula', '$$\na = b\n$$\n‹00:00:05›', ['$$ a = b $$ ‹5›']],
    ['a formula in a list', '- So:\n  $$\n  a = b\n  $$\n  ‹00:00:05›', ['$$ a = b $$ ‹5›']],
    ['code', 'Bees `go up. And\ndown. Or\nnot` ‹00:00:05›.', ['Bees go up. And down. Or not. ‹5›']],
    ['code in a quote', '> Bees `go up\n> and down` ‹00:00:05›.', ['Bees go up and down. ‹5›']],
    ['a comment', 'Bees %%never.\nWell,\nseldom%% dance ‹00:00:05›.', ['Bees dance. ‹5›']],
    ['words behind a comment of several lines', '%%never.\nseldom%% Bees dance ‹00:00:05›.\n\n<!-- never.\nseldom --> Wasps do not ‹00:00:06›.\n\n> [!note] Ants\n> <!-- no -->\n> walk ‹00:00:07›.', ['Bees dance. ‹5›', 'Wasps do not. ‹6›', 'walk. ‹7› « Ants']],
    ['a comment to the end of a line', 'Bees <!-- never.\nseldom -->\ndance ‹00:00:05›.', ['Bees dance. ‹5›']],
  ])('%s', (_, body, wanted) => {
    expect(claimsOf(body)).toEqual(wanted);
  });

  test('a claim behind it spans its own source', () => {
    const text = textOf('Bees `go up\nand down` ‹00:00:05›. Wasps do `not\nat all` ‹00:00:06›. Ants do.');
    const claims = parseNote(text).claims.map(({ from, to }) => text.slice(from, to));
    expect(claims).toEqual([text.slice(text.indexOf('Bees'), text.indexOf(' Wasps')), text.slice(text.indexOf('Wasps'), text.indexOf(' Ants'))]);
  });
});
