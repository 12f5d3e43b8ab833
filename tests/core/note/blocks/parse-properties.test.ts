import fc from 'fast-check';
import { decodeAddress } from '../../../../src/core/note/inline/destination';
import { parseNote } from '../../../../src/core/note/parse-note';
import { noEvidence } from '../../../../src/core/time/evidence';
import { at, videoHead } from '../note-of';

const piece = fc.oneof(
  fc.constantFrom(
    '\n', '\n\n', '- ', '> ', '> [!note] ', '# ', '| a | b |\n| --- | --- |\n', '```\n', '$$', '`', '**', '%%', '<!--', '-->', '[[', ']]', '[', ']', '](', ')', '(', '|', '\\',
    '<a class="yt-timestamp"', ' data-t="', '">', '</a>', '<', '>', '"', '.', '. ', '? ', ': ', 'Dr. ', '00:05:10', '[00:05:10]', '07:55:00', at('00:01:02'), at('07:55:00'),
    '\r\n', '\u0001', '\u0002', '\u2029', '\u00a0', '\ud83d', '😀', '---\n', 'title: x\n', '^id', '1. ', '    ', '\t', '&amp;', '。', '“', '”',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const text = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

/** Two control characters are the reader's own; it shows a note's as unknown. */
function shown(source: string): string {
  return source.replaceAll('\u0001', '\ufffd').replaceAll('\u0002', '\ufffd');
}

test('never throws, and every offset lies in the text', () => {
  fc.assert(
    fc.property(text, fc.boolean(), (body, withVideo) => {
      const source = (withVideo ? videoHead : '') + body;
      const { timestamps, claims, links, headings, blocks, unreadable } = parseNote(source);
      for (const { from, to } of [...timestamps, ...claims, ...links, ...headings, ...blocks, ...unreadable]) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to).toBeLessThanOrEqual(source.length);
      }
    }),
    { numRuns: 2000, examples: [[`${at('07:55:00')}\n# `, false]] },
  );
});

test('the address of an image is spanned without the blanks round it', () => {
  const source = 'See ![a](  b%20c.png ) and [d]( e.md ).';
  expect(parseNote(source).links.map(({ target, targetSpan }) => [target, source.slice(targetSpan.from, targetSpan.to)])).toEqual([['b c.png', 'b%20c.png'], ['e.md', 'e.md']]);
});

test('an image ends where its address does', () => {
  const source = 'See ![a](b_(c).png), ![](<d e.png>), ![](f g.png), ![h](i.png "j (k)"), ![]([l](m)).';
  expect(parseNote(source).links.map(({ target, from, to }) => [target, source.slice(from, to)])).toEqual([
    ['b_(c).png', '![a](b_(c).png)'], ['d e.png', '![](<d e.png>)'], ['f g.png', '![](f g.png)'], ['i.png', '![h](i.png "j (k)")'], ['[l](m)', '![]([l](m))'],
  ]);
});

test.each([
  ['[a](<b c.md> "d")', 'b c.md'],
  ['[a](<b.md> (d))', 'b.md'],
  ['[a](b.md (d))', 'b.md'],
  ["[a](b.md 'd' )", 'b.md'],
  ['[a](b\\(c.md)', 'b(c.md'],
  ['![]([[b | words]])', 'b'],
])('the link %s leads to %s', (source, target) => {
  expect(parseNote(source).links.map((link) => link.target)).toEqual([target]);
});

test.each(['[a](<b.md>c)', '[a](<b.md', '[a](b.md c)', '[a](b.md "c)'])('%s is no link', (source) => {
  expect(parseNote(source).links).toEqual([]);
});

test('addresses that never close take no longer than they are', () => {
  expect(parseNote(`${'[a](<'.repeat(200_000)} )`).links).toEqual([]);
});

test('the text at a span is what was read there', () => {
  fc.assert(
    fc.property(text, (body) => {
      const source = videoHead + body;
      const { timestamps, links, blocks } = parseNote(source);
      for (const { from, to, raw } of timestamps) expect(source.slice(from, to)).toContain(raw);
      for (const { target, targetSpan, kind } of links) {
        const written = source.slice(targetSpan.from, targetSpan.to);
        expect(kind === 'markdown' ? decodeAddress(written) : shown(written)).toBe(target);
      }
      for (const { from, to, id } of blocks) expect(source.slice(from, to)).toBe(`^${id}`);
    }),
    { numRuns: 2000 },
  );
});

test('timestamps stand in order, apart, and each in exactly one claim', () => {
  fc.assert(
    fc.property(text, (body) => {
      const { timestamps, claims } = parseNote(videoHead + body);
      let end = 0;
      for (const { from, to } of timestamps) {
        expect(from).toBeGreaterThanOrEqual(end);
        end = to;
      }
      for (const claim of claims) expect(`${claim.text}${claim.context ?? ''}${claim.headings.join('')}`).not.toMatch(/\p{Cc}/u);
      const cited = claims.flatMap((claim) => claim.timestamps);
      expect(new Set(cited).size).toBe(cited.length);
      expect([...cited].sort((a, b) => a.from - b.from)).toEqual(timestamps);
    }),
    { numRuns: 2000 },
  );
});

test('counting claims finds the same ones, without their text', () => {
  fc.assert(
    fc.property(text, (body) => {
      const full = parseNote(videoHead + body).claims;
      const counted = parseNote(videoHead + body, noEvidence, 'counts').claims;
      expect(counted).toEqual(full.map((claim) => ({ ...claim, text: '', context: null })));
    }),
    { numRuns: 2000 },
  );
});

test('headings and references are found and read as in the whole note', () => {
  fc.assert(
    fc.property(text, (body) => {
      const full = parseNote(videoHead + body);
      expect(parseNote(videoHead + body, noEvidence, 'outline')).toEqual({ ...full, claims: [] });
      expect(parseNote(videoHead + body, noEvidence, 'references')).toEqual({ ...full, claims: [], headings: [], blocks: [] });
    }),
    { numRuns: 2000 },
  );
});

test('what stands around a sentence does not change what it says', () => {
  const sentences = fc.constantFrom(
    ['Bees dance', 'Bees dance.'],
    ['Dr. Muster met J. F. Muster', 'Dr. Muster met J. F. Muster.'],
    ['It cost 3.5 million', 'It cost 3.5 million.'],
    ['She said "go. now."', 'She said "go. now."'],
  );
  fc.assert(
    fc.property(fc.array(sentences, { minLength: 1, maxLength: 6 }), (cases) => {
      const body = cases.map(([source], index) => `${source} ${at(`00:00:0${index}`)}.`).join(' ');
      expect(parseNote(videoHead + body).claims.map((claim) => claim.text)).toEqual(cases.map(([, text]) => text));
    }),
  );
});
