import fc from 'fast-check';
import { stringify, type ToStringOptions } from 'yaml';
import { readFrontMatter } from '../../../../src/core/note/blocks/front-matter';
import { listFrontMatter } from '../../../../src/core/note/blocks/properties';
import { parseNote } from '../../../../src/core/note/parse-note';

function noteWith(...lines: string[]): ReturnType<typeof parseNote> {
  return parseNote(`---\n${lines.join('\n')}\n---\nThe body.\n`);
}

describe('a title', () => {
  it.each([
    ['plain', 'title: Widgets', 'Widgets'],
    ['with a comment behind it', 'title: Widgets#1 # the first', 'Widgets#1'],
    ['a comment alone', 'title: # none', null],
    ['nothing, in YAML\'s words', 'title: null', null],
    ['empty between quotes', "title: ''", null],
    ['that stands elsewhere', 'title: *above', null],
    ['double quoted', String.raw`title: "The \"old\" way \u2014 and C:\\" # "new"`, 'The "old" way — and C:\\'],
    ['single quoted', "title: 'It''s here' # 'there'", "It's here"],
    ['under a quoted key', '"title": Widgets', 'Widgets'],
    ['that begins below', 'title:\n  Rise of the\n  widget trade', 'Rise of the widget trade'],
    ['with an escaped line break', 'title: "Rise of the wid\\\n  get trade"', 'Rise of the widget trade'],
    ['with an anchor and a type', 'title: &name !!str Widgets', 'Widgets'],
    ['that goes on below', 'title: Rise of the\n  widget trade\nother: x', 'Rise of the widget trade'],
    ['that goes on below, quoted', 'title: "Rise of the\n  widget trade"', 'Rise of the widget trade'],
    ['folded', 'title: >-\n  Rise of the\n  widget trade\n\nother: x', 'Rise of the widget trade'],
    ['folded, with Windows line endings', 'title: >\r\n  Rise of the\r\n  widget trade\r', 'Rise of the widget trade'],
    ['kept line by line', 'title: |\n  - Rise of the\n  - widget trade', '- Rise of the - widget trade'],
  ])('%s', (_what, lines, title) => {
    expect(noteWith(lines).title).toBe(title);
  });
});

describe('aliases', () => {
  it.each([
    ['one', 'aliases: one', ['one']],
    ['in brackets', `aliases: [one, "two, too", 'it''s three']`, ['one', 'two, too', "it's three"]],
    ['in brackets over several lines', 'aliases: [\n  one,\n  "two"\n]\ntitle: x', ['one', 'two']],
    ['listed', `aliases:\n  - one\n  - "two"\n  - goes\n    on\n  - >-\n    folded\n    up\n  - three`, ['one', 'two', 'goes on', 'folded up', 'three']],
    ['listed below a comment', 'aliases: # of old\n  # the first\n  - one # and only', ['one']],
    ['listed without an indent', 'aliases:\n- one\n- "two"', ['one', 'two']],
    ['of something else', 'of:\n  aliases: one', []],
  ])('%s', (_what, lines, aliases) => {
    expect(noteWith(lines).aliases).toEqual(aliases);
  });
});

describe('links in properties', () => {
  it.each([
    ['quoted', 'up: "[[a]]"', ['a']],
    ['with quotation marks in them', String.raw`up: "[[the \"old\" way|\"old\"]]"`, ['the "old" way|"old"']],
    ['with an apostrophe', "up: '[[it''s#here]]'", ["it's#here"]],
    ['in brackets', `up: ["[[a]]", '[[it''s]]']`, ['a', "it's"]],
    ['in brackets over several lines', `up: [\n  "[[a]]", # [first\n  [b], '[[it''s]]',\n  "[[c]]"\n]\non: "[[d]]"`, ['a', "it's", 'c', 'd']],
    ['listed', 'up:\n  - "[[a]]"\n  - [[b]]\n  - [[c]]', ['a', 'b', 'c']],
    ['further in', 'of:\n  up: "[[a]]"\n  down:\n    - "[[b]]"', ['a', 'b']],
    ['in a map on one line', `of: {up: "[[a \\"b\\"]]", 'on': '[[it''s]]', in: [[c]]}`, ['a "b"', "it's", 'c']],
    ['in a list of maps', `of:\n  - up: '[[it''s|that''s]]'`, ["it's|that's"]],
    ['in a folded text', 'about: >-\n  See [[a]] and\n  [[b]].', ['a', 'b']],
    ['broken over two lines', 'up: "[[the old\n    way | as it\r\n    was]]"\non: \'[[it\'\'s\n  here]]\'\nin: [[a\n  b]]', ['the old way|as it was', "it's here", 'a b']],
    ['in a comment', 'up: "x" # [[a]]\n# [[b]]', []],
  ])('%s', (_what, lines, links) => {
    const { links: found } = noteWith(lines);
    expect(found.map(({ target, alias }) => (alias === null ? target : `${target}|${alias}`))).toEqual(links);
    expect(found.every(({ kind }) => kind === 'property')).toBe(true);
  });

  it('span what stands in the note', () => {
    const source = "---\nup: '[[ it''s#here ]]'\n---\n";
    expect(parseNote(source).links.map(({ from, to, targetSpan }) => [source.slice(from, to), source.slice(targetSpan.from, targetSpan.to)])).toEqual([["[[ it''s#here ]]", "it''s#here"]]);
  });
});

test('a list whose brackets never close ends before the next property', () => {
  const { aliases, title } = noteWith('aliases: [one, two', '  three', 'title: Widgets');
  expect({ aliases, title }).toEqual({ aliases: ['one', 'two three'], title: 'Widgets' });
});

test('blanks behind the lines that hold front matter change nothing', () => {
  expect(parseNote('--- \ntitle: Widgets \n---\t\nThe body.').title).toBe('Widgets');
});

const word = fc.constantFrom(
  'a', 'widgets', "it's", "''", '"q"', '#x', 'x#y', ':', 'a: b', '-', '- a', '[[n]]', '[x, y]', '{a: 1}', '\\', 'é', '😀', '\u00a0x', '|', '>', '&a', '*b', '!c', '%', '@', '`', '?', 'null', '~',
  'true', '12', '1.5', '2024-01-01', '...', '---', 'words that go on and on until a line is full',
);
const value = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const styles: ToStringOptions[] = [{}, { lineWidth: 20 }, { lineWidth: 0 }, { defaultStringType: 'QUOTE_SINGLE', lineWidth: 20 }, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 20 }];

/** White space is folded as a reader folds it. */
function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

test.each(styles)('properties mean what YAML means: %j', (style) => {
  fc.assert(
    fc.property(value, fc.array(value, { maxLength: 4 }), value, (title, aliases, last) => {
      const source = `---\n${stringify({ title, aliases, last }, style)}---\nThe body.`;
      const { properties, end } = readFrontMatter(source);
      expect(properties.map((one) => [one.key, folded(one.value)])).toEqual([['title', title], ...aliases.map((alias) => ['aliases', alias]), ['last', last]].map(([key = '', text = '']) => [key, folded(text)]));
      expect(source.slice(end)).toBe('The body.');
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['timecite: list', true],
  ['Timecite: "List"', true],
  ['timecite: [list]', true],
  ['timecite: no', false],
  ['timecite:', false],
  ['other:\n  timecite: list', false],
])('%s says whether the note lists claims of others', (lines, isList) => {
  expect(noteWith(lines).isList).toBe(isList);
});

test('the front matter of a list says that it is one', () => {
  expect(parseNote(`${listFrontMatter}\n- A claim.\n`).isList).toBe(true);
});
