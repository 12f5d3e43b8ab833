import fc from 'fast-check';
import { fold } from '../../../../src/core/note/claims/claim-text';
import { parseNote } from '../../../../src/core/note/parse-note';
import { textOf } from '../note-of';

/** What notes are written with, code aside, which stays as it is written; each may make a text untidy that was tidy without it. */
const pieces = [
  'bees', 'Wasps', ' ', '  ', '.', ',', ' . ', ':', '**', '*', '_', '<b>', '</b>', '<br>', '&nbsp;', '&amp;', '%%x%%', '![[hive]]', '[[ x ]]', '[[x| y ]]',
  '[z](http://z.de)', '[ ](y)', '\t', '\u00a0', '\u202f', '…', '"', '!', '\\.', '\\ ', '‹00:00:05›', '(‹00:00:06›)', '^id', '\n',
];
const words = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((some) => some.join(''));
const bodies = fc.tuple(words, words, words, words).map(([a, b, c, d]) => `## ${a}\n\n${b}:\n- ${c} ‹00:00:07›\n  - ${d} ‹00:00:08›`);

/** Texts that are known to be tidy are not folded: each of them must read as if it were. */
test('claims, contexts and headings are folded, whichever way they were written down', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const { claims, headings } = parseNote(textOf(body));
      const texts = [...claims.flatMap(({ text, context }) => [text, context ?? '']), ...headings.map(({ text }) => text)];
      expect(texts.map(fold)).toEqual(texts);
    }),
    { numRuns: 2000 },
  );
});
