import { readEmbed, readWikilink } from '../../../src/core/links/wikilinks';

/** Target, alias and flaw of the link that a line begins with. */
function read(line: string, inRow = false): unknown {
  const found = readWikilink(line, 0, line.length, inRow);
  return found && [found.link.target, found.link.alias, found.link.flaw];
}

/** The markup of that link, and its target, as they stand in the line. */
function cut(line: string): unknown {
  const link = readWikilink(line, 0, line.length, false)?.link;
  return link && [line.slice(link.from, link.to), line.slice(link.targetSpan.from, link.targetSpan.to)];
}

test.each([
  ['[[a]] b', ['a', null, null]],
  ['[[ a_b | c d ]] e', ['a_b', 'c d', null]],
  ['[[a|b|c]]', ['a', 'b|c', null]],
  ['[[a|]]', ['a', '', null]],
  ['[[a\\|b]]', ['a', 'b', null]],
  ['[[a | [00:51:03]]]', ['a', '[00:51:03]', null]],
  ['[[[00:51] a]]', ['[00:51] a', null, null]],
  ['[[2024]]', ['2024', null, null]],
  ['[[1, 2 | b]]', ['1, 2', 'b', null]],
  ['[[a, 2]]', ['a, 2', null, null]],
  ['[[]]', ['', null, 'empty']],
  ['[[ | b]]', ['', 'b', 'empty']],
  ['[[00:50:02]]', ['00:50:02', null, 'time']],
  ['[[ 50:02 | b]]', ['50:02', 'b', 'time']],
  ['[[3647]]', ['3647', null, null]],
])('%s is a link', (line, expected) => {
  expect(read(line)).toEqual(expected);
});

test.each(['[[[a]]]', '[[-3, 2]]', '[[+1; −2, 3.5]]', '[[-3, 2], [1, 1]]', '[[1, 2], [3]]', '[[ -f a', '[[(a', '[[a] b', '[['])('%s is none', (line) => {
  expect(read(line)).toBeNull();
});

test.each([
  ['[[a|b]]', ['a', 'b', 'pipe']],
  ['[[a\\|b]]', ['a', 'b', null]],
  ['[[a\\|b|c]]', ['a', 'b|c', 'pipe']],
  ['[[a\\|b\\|c]]', ['a', 'b\\|c', null]],
  ['[[a]]', ['a', null, null]],
  ['[[|b]]', ['', 'b', 'empty']],
])('in a row of a table %s has its pipe escaped', (line, expected) => {
  expect(read(line, true)).toEqual(expected);
});

test.each([
  ['[[a and so on', '[[a and so on', 'a and so on'],
  ['[[#a', '[[#a', '#a'],
  ['[[ ^a', '[[ ^a', '^a'],
  ['[[@a', '[[@a', '@a'],
  ['[[a | b', '[[a | b', 'a'],
  ['[[a_b] c', '[[a_b]', 'a_b'],
  ['[[a | b] c', '[[a | b]', 'a'],
  ['[[a, and [[b]] c', '[[a, and', 'a, and'],
  ['[[a [[b]] [[c]] ]]', '[[a', 'a'],
])('%s is never closed', (line, markup, target) => {
  expect(cut(line)).toEqual([markup, target]);
  expect(read(line)).toEqual([target, null, 'unclosed']);
});

test('what is never closed is read a stretch far only', () => {
  expect(cut(`[[${'a'.repeat(121)}`)).toEqual([`[[${'a'.repeat(120)}`, 'a'.repeat(120)]);
  const closedBehind = (words: number): unknown => read(`[[a [[b]]${' c'.repeat(words)} ]]`);
  expect([closedBehind(90), closedBehind(100)]).toEqual([['a', null, 'nested'], ['a', null, 'unclosed']]);
});

test('a link that another one stands in begins to show behind its pipe', () => {
  const shown = (line: string): unknown => {
    const found = readWikilink(line, 0, line.length, false);
    return found && [found.link.flaw, line.slice(0, found.link.to), found.aliasFrom, found.aliasTo];
  };
  expect(shown('[[a | see [[b]] c]]')).toEqual(['nested', '[[a | see', 6, 6]);
  expect(shown('[[a [[b]] ]]')).toEqual(['nested', '[[a', 0, 0]);
});

test('a link is cut from its line without the blanks round its parts', () => {
  const line = '[[ a\u00a0|\t b ]] c';
  const found = readWikilink(line, 0, line.length, false);
  expect([cut(line), line.slice(found?.aliasFrom, found?.aliasTo)]).toEqual([['[[ a\u00a0|\t b ]]', 'a'], 'b']);
  expect(cut('[[a\\|b]]')).toEqual(['[[a\\|b]]', 'a']);
});

test('a link ends on its line', () => {
  expect(readWikilink('[[a\nb]]', 0, 3, false)?.link).toMatchObject({ to: 3, target: 'a', flaw: 'unclosed' });
});

test('an embed is a link behind a mark, and is none where it is never closed', () => {
  const embed = (line: string): unknown => readEmbed(line, 0, line.length, false)?.link ?? null;
  expect(embed('![[a.png|300]] b')).toMatchObject({ kind: 'embed', from: 0, to: 14, target: 'a.png', alias: '300', flaw: null });
  expect([embed('![[a.png'), embed('![[a_b] c'), embed('![[a [[b]] ]]')]).toEqual([null, null, null]);
});
