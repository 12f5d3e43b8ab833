import { BarePipes } from '../../../src/core/check/bare-pipes';
import { checkNote } from '../../../src/core/check/check-note';
import { FileIndex } from '../../../src/core/links/file-index';
import { parseNote } from '../../../src/core/note/parse-note';
import { applyEdits } from '../../../src/core/text';
import { noEvidence } from '../../../src/core/time/evidence';
import { checkText } from './vault';

it.each([
  ['[[gone]]', 'There is no note "gone".'],
  ['![[gone.png]]', 'There is no file "gone.png".'],
  ['[it](gone.md)', 'There is no note "gone.md".'],
  ['[w](missing.PDF)', 'There is no file "missing.PDF".'],
  ['[[plan.canvas]]', 'There is no file "plan.canvas".'],
  ['[[Node.js]]', 'There is no note "Node.js".'],
  ['[[GPT-3.5]]', 'There is no note "GPT-3.5".'],
  ['[[Vol. 2]]', 'There is no note "Vol. 2".'],
  ['[[[gone]]]', 'There is no note "gone".'],
  ['[[2024]]', 'There is no note "2024".'],
  ['[[prices#Costs]]', '"prices" has no heading "Costs".'],
  ['[[#Costs#Today]]', 'This note has no heading "Costs#Today".'],
  ['[[prices#[^1]]]', '"prices" has no footnote "1".'],
  ['[[prices#^sum]]', '"prices" has no block "sum".'],
  ['[[#^sum]]', 'This note has no block "sum".'],
  ['[[prices#t=00:12]]', '"prices" has no heading "t=00:12".'],
  ['[[prices#Costs#^sum]]', '"prices" has no heading "Costs#^sum".'],
  ['[[#t=]]', 'This note has no heading "t=".'],
  ['[[#t=12,]]', 'This note has no heading "t=12,".'],
  ['[[#t=12 x]]', 'This note has no heading "t=12 x".'],
  ['[[#Costs#t=12]]', 'This note has no heading "Costs#t=12".'],
  ['[[prices [[history]] ]]', 'A link stands inside this link.'],
  ['[[prices, and [[history]]', 'This link is never closed.'],
  ['[[]]', 'This link names no note.'],
  ['[Widgets](02:07:01)', 'Only the destination of this link is a time.'],
])('%s: %s', (link, message) => {
  expect(checkText(`See ${link}.`, { 'prices.md': '', 'history.md': '' }).map((problem) => problem.message)).toEqual([message]);
});

it.each([
  ['Widget prices', 'There is no note "Widget prices". "widget_prices" is the same name, written differently.'],
  ['Widgets price', 'There is no note "Widgets price". Did you mean "widget_prices"?'],
  ['Volcanoes', 'There is no note "Volcanoes".'],
])('tells a note still to be written from a near miss: %s', (target, message) => {
  expect(checkText(`See [[${target}]].`, { 'widget_prices.md': '' }).map((problem) => problem.message)).toEqual([message]);
});

test('nothing is suggested where a check has no use for it', () => {
  const files = { 'widget_prices.md': '# Costs by year' };
  const told = (suggests: boolean): unknown => checkText('See [[Widgets price]] and [[widget_prices#Cost by year]].', files, suggests).map(({ message, fix }) => [message, fix !== null]);
  expect(told(true)).toEqual([
    ['There is no note "Widgets price". Did you mean "widget_prices"?', true],
    ['"widget_prices" has no heading "Cost by year". Did you mean "Costs by year"?', true],
  ]);
  expect(told(false)).toEqual([['There is no note "Widgets price".', false], ['"widget_prices" has no heading "Cost by year".', false]]);
});

test('of files that bear one name the link\'s own is told first, then others, five at most', () => {
  const told = (...folders: string[]): unknown => checkText('See [[prices]].', Object.fromEntries(folders.map((folder) => [`${folder}prices.md`, '']))).map(({ message, suggestions }) => [message, suggestions]);
  const sure = (...paths: string[]): unknown => paths.map((path) => ({ path, score: 1 }));
  expect(told('press/', '')).toEqual([['2 files are named "prices"; this link opens prices.md.', sure('prices.md', 'press/prices.md')]]);
  expect(told('a/', 'b/', 'c/', 'd/', 'e/', 'f/')).toEqual([['6 files are named "prices"; this link opens a/prices.md.', sure('a/prices.md', 'b/prices.md', 'c/prices.md', 'd/prices.md', 'e/prices.md')]]);
});

test('problems come in the order of the text, whatever finds them', () => {
  const text = `---\nvideoId: dQw4w9WgXcQ\nup: "[[gone]]"\n---\n<a class="yt-timestamp" data-t="soon">[soon]</a> and [[gone]], <a class="yt-timestamp" data-t="07:55:00">[07:55:00]</a>, [[gone]].`;
  expect(checkText(text).map(({ code }) => code)).toEqual(['link/missing-note', 'time/unreadable', 'link/missing-note', 'time/misencoded', 'link/missing-note']);
});

it.each([
  ['brackets round a link', 'See [[[prices]]] and [[[prices]] too].'],
  ['blanks, tabs and no-break spaces round a name', 'See [[ prices\t|\u00a0them]] and [[\u00a0prices ]].'],
  ['a moment of the note\'s own video', 'See [[#t=00:12]], [[#t=1h2m3s]], [[#T=12.5]] and [there](#t=12,0:20).'],
  ['a test in a shell script', 'if [[ -f prices_now && -n "$name"'],
  ['a matrix', 'It is [[-3, 2], [1, 1]].'],
])('%s: no problem', (_what, text) => {
  expect(checkText(text, { 'prices.md': '' })).toEqual([]);
});

describe('a link whose brackets are wrong', () => {
  const fixed = (text: string): unknown =>
    checkText(text, { 'widget_prices.md': '' }).map(({ fix }) => fix && [fix.safe, applyEdits(text, [...fix.edits])]);

  it('is closed where one bracket is there', () => {
    expect(fixed('[[widget_prices] are low.')).toEqual([[false, '[[widget_prices]] are low.']]);
    expect(fixed('![[widget_prices] are low.')).toEqual([[false, '![[widget_prices]] are low.']]);
    expect(checkText('See [[widget_prices] there.')).toMatchObject([{ from: 4, to: 20, target: 'widget_prices' }]);
  });

  it('is not closed within a timestamp that has the only bracket', () => {
    const text = 'See [[widget_prices, up <a class="yt-timestamp" data-t="00:03:20">00:03:20]</a> again.';
    expect(checkText(text).filter(({ code }) => code === 'link/malformed').map(({ fix }) => fix)).toEqual([null]);
  });

  it('has its pipe escaped where that splits a cell of a table', () => {
    expect(fixed('| Note |\n|---|\n| [[widget_prices|them]] |')).toEqual([[true, '| Note |\n|---|\n| [[widget_prices\\|them]] |']]);
  });

  it('is left alone where nothing tells where it ends', () => {
    expect(fixed('[[widget_prices are low.')).toEqual([null]);
  });

  it('gives way to its words where it has no target', () => {
    expect(fixed('See [[ | the prices]].')).toEqual([[false, 'See the prices.']]);
    expect(fixed('See ![[ | the prices]].')).toEqual([null]);
    expect(fixed('See [[ | ]].')).toEqual([null]);
    expect(fixed('See [[]].')).toEqual([null]);
  });
});

test('tens of thousands of links to a name that as many files bear are checked in time', () => {
  const paths = Array.from({ length: 80_000 }, (_, folder) => `${folder}/index.md`);
  const index = new FileIndex(paths);
  const facts = {
    resolve: (linkPath: string, source: string) => index.resolve(linkPath, source),
    namesakes: (linkPath: string) => index.namesakes(linkPath),
    hasSubpath: () => true,
    headings: () => [],
  };
  const text = '[[index]] [it](index.md)\n'.repeat(40_000);
  const found = checkNote({ path: '7/index.md', text, note: parseNote(text), evidence: noEvidence, pipes: new BarePipes(text), facts, suggester: null });
  expect(found).toHaveLength(80_000);
  expect(found[0]?.suggestions.map(({ path }) => path)).toEqual(['7/index.md', '0/index.md', '1/index.md', '2/index.md', '3/index.md']);
});
