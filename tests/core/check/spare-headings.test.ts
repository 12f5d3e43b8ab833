import { BarePipes } from '../../../src/core/check/bare-pipes';
import { checkNote } from '../../../src/core/check/check-note';
import { parseNote } from '../../../src/core/note/parse-note';
import { noEvidence } from '../../../src/core/time/evidence';
import { at, videoHead } from '../note/note-of';
import { checkText } from './vault';

const files = { 'widget_prices.md': '# See [[Widget prices]]', 'trade.md': '' };

/** The text of each place with a fix, and whether that is safe. */
function fixes(text: string): [string, boolean][] {
  return checkText(text, files).flatMap(({ from, to, fix }) => (fix ? [[text.slice(from, to), fix.safe]] : []));
}

test.each([
  ['[[#See Widget prices]]'],
  ['[[note#see widget  prices|there]]'],
  ['[there](#See%20Widget%20prices)'],
  ['[[#See Widget prices#Today]]'],
])('a heading that %s leads to is not made another unasked', (link) => {
  expect(fixes(`${link} and [[Widget Prices]]\n\n## See [[Widget prices]]\n\n### Today\n`)).toEqual([['[[Widget Prices]]', true], ['[[Widget prices]]', false]]);
});

test.each([
  ['none of its links leads there', '[[#Today]] [[trade#See Widget prices]] [[widget_prices#See Widget prices]] [[#^see]]'],
  ['there are no links to places', '[[trade]]'],
])('it is where %s', (_, links) => {
  expect(fixes(`${links}\n\n## See [[Widget prices]]\n\n### Today\n\nThey fell. ^see\n`)).toEqual([['[[Widget prices]]', true]]);
});

test('a heading that stays what it was to a link may be fixed, and so may the text round one that does not', () => {
  const damaged = at('00:21:52').replace('">[', ']">[');
  expect(fixes(`${videoHead}[[#They began a class yt-timestamp data-t 00 21 52 00 21 52 a]]\n\n# They began ${damaged}\n`)).toEqual([[damaged, true]]);
  const text = `${videoHead}[[#They began 07 55 00]]\n\n# They began [07:55:00]\n\nThey sold ${at('08:10:00')}.`;
  expect(fixes(text)).toEqual([['[07:55:00]', false], [at('08:10:00'), true]]);
});

test('a long note whose table of contents leads to every heading is checked in time', () => {
  const parts = Array.from({ length: 15_000 }, (_, part) => part);
  const contents = parts.map((part) => `- [[#Part ${part} 07 55 00]]\n`).join('');
  const text = `${videoHead}${contents}\n${parts.map((part) => `## Part ${part} [07:55:00]\n`).join('')}`;
  const facts = { resolve: (_: string, source: string) => source, namesakes: () => [], hasSubpath: () => true, headings: () => [] };
  const found = checkNote({ path: 'note.md', text, note: parseNote(text), evidence: noEvidence, pipes: new BarePipes(text), facts, suggester: null });
  expect(found.filter(({ fix }) => fix?.safe === false)).toHaveLength(15_000);
});
