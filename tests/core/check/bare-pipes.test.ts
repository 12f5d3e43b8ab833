import { BarePipes } from '../../../src/core/check/bare-pipes';

test('a pipe counts on its own line, outside links and unescaped', () => {
  const text = '| [[a]] | b |\nSee [[a]].\n[[a|b]] and [[a]] \\| c\n[[a]]\n[[a]] | [[b]]\nb | [[a]]\n[[a]] |';
  const pipes = new BarePipes(text);
  const links = [...text.matchAll(/\[\[a\]\]|\[\[b\]\]/g)].map(({ index, 0: link }) => ({ from: index, to: index + link.length }));
  const expected = [true, false, false, false, true, true, true, true];
  expect(links.map((link) => pipes.standBeside(link))).toEqual(expected);
  expect([...links].reverse().map((link) => pipes.standBeside(link))).toEqual([...expected].reverse());
});
