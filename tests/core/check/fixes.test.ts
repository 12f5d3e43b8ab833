import fc from 'fast-check';
import { safeEdits } from '../../../src/core/check/safe-edits';
import { parseNote } from '../../../src/core/note/parse-note';
import { applyEdits } from '../../../src/core/text';
import { checkText } from './vault';

/** Other notes of the vault; links below lead to them by their right and their wrong names. */
const files = { 'widget_prices.md': '# Today\n\nCheap. ^sum', 'shop/trade.md': '', 'chart_one.png': '' };

const time = fc.tuple(fc.nat(9), fc.nat(59), fc.nat(59)).map((fields) => fields.map((field) => String(field).padStart(2, '0')).join(':'));

const timestamp = fc.tuple(time, fc.constantFrom(...shapes())).map(([written, shape]) => shape(written));

/** Ways of writing a timestamp, sound and damaged. */
function shapes(): ((time: string) => string)[] {
  const element = (attributes: string, content: string): string => `<a ${attributes}>${content}</a>`;
  return [
    (t) => element(`class="yt-timestamp" data-t="${t}"`, `[${t}]`),
    (t) => element(`class="yt-timestamp" data-t="${t}"`, ''),
    (t) => element(`class="yt-timestamp" data-t="${t}"`, t),
    (t) => element(`class="yt-timestamp" data-t="${t}"`, 'these words'),
    (t) => element(`class="yt-timestamp" data-t="${t}]"`, `[${t}]`),
    (t) => element(`class="yt="yt-timestamp" data-t="${t}"`, `[${t}]`),
    (t) => element(`class="yt-timestamp" data-t="${t.slice(3)}"`, `[${t.slice(3)}]`),
    (t) => element(`class="yt-timestamp" data-t="${t} - ${t.slice(0, 6)}59"`, `[${t}]`),
    (t) => `(${element(`class="yt-timestamp" data-t="${t}"`, `[${t}]`)})`,
    (t) => `[${t}](${element(`class="yt-timestamp" data-t="${t}"`, `[${t}]`)})`,
    (t) => `[four words of it](${element(`class="yt-timestamp" data-t="${t}"`, `[${t}]`)})`,
    (t) => `<sup>${element(`class="yt-timestamp" data-t="${t}"`, `[${t}]`)}</sup>`,
    (t) => `<a class="yt-timestamp" data-t="${t}">[${t}]`,
    (t) => `[${t}]`,
    (t) => `[[${t}]]`,
    (t) => `[[widget_prices | ${t}]]`,
    (t) => `[${t}](#t=${t})`,
  ];
}

const link = fc.constantFrom(
  '[[widget_prices]]', '[[Widget Prices]]', '[[Widget prices | the prices]]', '[[Widget Prices#Today]]', '[[widget-prices#^sum|sum]]', '[[Trade]]', '[[gone]]',
  '![[Chart one.png|300]]', '[prices](Widget%20prices.md)', '[[ | nothing]]', '[[]]', '[[widget_prices', '[[\u2068widget_prices\u2069]]', '[[WIDGET PRICES\\|prices]]',
);

const sentence = fc
  .array(fc.oneof(fc.constantFrom('Widgets', 'sold', 'well', '*cheap*', '`code`', 'U.S.', 'café', '日本'), timestamp, link), { minLength: 1, maxLength: 7 })
  .map((words) => `${words.join(' ')}.`);

const block = fc.oneof(
  sentence,
  sentence.map((text) => `- ${text}`),
  sentence.map((text) => `> ${text}`),
  sentence.map((text) => `## ${text}`),
  fc.tuple(sentence, sentence).map(([one, other]) => `| Note | Year |\n|---|---|\n| ${one} | ${other} |`),
);

const note = fc
  .tuple(fc.constantFrom('', '\ufeff'), fc.array(block, { maxLength: 8 }), fc.constantFrom('', '\n'), fc.constantFrom('\n', '\r\n'))
  .map(([mark, blocks, end, newline]) => `${mark}---\ntitle: Widgets\nvideoId: dQw4w9WgXcQ\n---\n\n${blocks.join('\n\n')}${end}`.replace(/\n/g, newline));

/** Applies safe fixes until none is left. */
function fixAll(text: string): string {
  let fixed = text;
  for (let round = 0; round < 5; round += 1) {
    const edits = safeEdits(checkText(fixed, files));
    if (edits.length === 0) return fixed;
    fixed = applyEdits(fixed, edits);
  }
  throw new Error(`Still something to fix in ${JSON.stringify(fixed)}`);
}

function claims(text: string): unknown {
  return parseNote(text).claims.map(({ text: said, context, headings, timestamps }) => [said, context, headings, timestamps.map(({ reading }) => [reading.seconds, reading.end])]);
}

describe('safe fixes', () => {
  it('leave claims and seconds as they were', () => {
    fc.assert(fc.property(note, (text) => expect(claims(fixAll(text))).toEqual(claims(text))));
  });

  it('change nothing outside the problems', () => {
    fc.assert(
      fc.property(note, (text) => {
        for (const { from, to, fix } of checkText(text, files)) {
          for (const edit of fix?.edits ?? []) expect([edit.from >= from, edit.to <= to]).toEqual([true, true]);
        }
      }),
    );
  });

  it('keep line endings, byte order mark and final newline', () => {
    const skeleton = (text: string): string => text.replace(/[^\r\n\ufeff]+/g, '.');
    fc.assert(fc.property(note, (text) => expect(skeleton(fixAll(text))).toBe(skeleton(text))));
  });

  it('are the same when asked for again', () => {
    fc.assert(fc.property(note, (text) => expect(fixAll(fixAll(text))).toBe(fixAll(text))));
  });
});

test('a time inside a link that it breaks is made a timestamp at a word only: the link would come back, and its words with it', () => {
  const safe = (sentence: string): unknown => checkText(`---\nvideoId: dQw4w9WgXcQ\n---\n${sentence}`, files).filter(({ code }) => code === 'link/timestamp').map(({ fix }) => fix?.safe);
  expect(safe('See [[widget_prices | the [[00:03:20]] prices]] and [[00:03:40]].')).toEqual([false, true]);
  expect(safe('See [[[[00:03:20]]widget_prices]].')).toEqual([false]);
});

test('a link that is never closed ends between characters, not in one', () => {
  for (const lead of ['', 'a']) {
    const [problem] = checkText(`See [[${lead}w${'\u{1f389}'.repeat(200)}`, {});
    expect(problem?.code).toBe('link/malformed');
    expect(problem?.target).toMatch(/^a?w(?:\u{1f389})+$/u);
  }
});

test.each(['', ' ', '\r\n', '\n\n\t'])('an element that is cut off in its closing tag takes nothing behind it along: %j', (behind) => {
  const text = (close: string): string => `---\nvideoId: dQw4w9WgXcQ\n---\nThey began <a class="yt-timestamp" data-t="00:03:20">[00:03:20]${close}${behind}`;
  const before = text('</a');
  const problems = checkText(before, {});
  expect(problems.map(({ code }) => code)).toEqual(['time/malformed']);
  expect(applyEdits(before, safeEdits(problems))).toBe(text('</a>'));
});

describe('checking', () => {
  it('never throws, whatever the text, and finds only what is in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), note), (text) => {
        for (const { from, to } of checkText(text, files)) expect(0 <= from && from <= to && to <= text.length).toBe(true);
      }),
    );
  });

  it('does not know Windows from other line endings', () => {
    const told = (text: string): unknown => checkText(text, files).map(({ code, target, message }) => [code, target, message]);
    fc.assert(fc.property(note, (text) => expect(told(text.replace(/\r/g, ''))).toEqual(told(text.replace(/\r?\n/g, '\r\n')))));
  });
});
