import fc from 'fast-check';
import { readCanonical, readDamaged, readElement } from '../../../src/core/time/timestamps';

const opening = '<a class="yt-timestamp" data-t="00:00:16">';

/** What stands before, in and after the element between ‹ and ›, and what is known of it. */
function read(marked: string): { source: string; raw: string | undefined; damaged: boolean | undefined; expected: string } {
  const text = marked.replace(/[‹›]/g, '');
  const at = marked.indexOf('‹');
  const newline = text.indexOf('\n', at);
  const element = readElement(text, at, newline < 0 ? text.length : newline);
  return { source: text.slice(element?.from ?? 0, element?.to ?? 0), raw: element?.found?.raw, damaged: element?.found?.damaged, expected: marked.slice(at + 1, marked.indexOf('›')) };
}

describe('a timestamp element', () => {
  test.each([
    ['closed by another tag', `‹${opening}[00:00:16]</sup>› they say`],
    ['closed by what stands round it, which stays', `<sup>‹${opening}[00:00:16]›</sup> they say`],
    ['whose closing tag is cut short', `‹${opening}[00:00:16]</a› they say`],
    ['whose closing tag is cut short by the end of its line', `‹${opening}[00:00:16]</a›\n\n> they say`],
    ['with a bracket in its closing tag', `‹${opening}[00:00:16]</a]› they say`],
    ['with another bracket before the end of its closing tag', `‹${opening}[00:00:16]</a)>› they say`],
    ['with a quotation mark in its closing tag', `‹${opening}[00:00:16]</a">› they say`],
    ['whose label is bracketed up to behind its closing tag', `‹${opening}[00:00:16</a>]› they say`],
    ['whose label is bracketed so in a bracket', `[‹${opening}[00:00:16</a>›] they say`],
    ['whose closing tag has no name', `‹${opening}[00:00:16]</>› they say`],
    ['whose closing tag has the other slash', `‹${opening}[00:00:16]<\\a>› they say`],
    ['whose closing tag has no sign before it', `‹${opening}[00:00:16]/a>› they say`],
    ['whose opening tag has no end', '‹<a class="yt-timestamp" data-t="00:00:16[00:00:16]</a>› they say'],
    ['in a bracket that closes at its closing tag', `[‹${opening}[00:00:16]</a›] they say`],
    ['in a parenthesis that closes at its closing tag', `(‹${opening}[00:00:16]</a›) they say`],
    ['in a wikilink that closes at its closing tag', `[[Bees | ‹${opening}[00:00:16]</a›]] they say`],
    ['that is closed on another line only', `‹${opening}[00:00:16]›\n</a> they say`],
    ['without a closing tag', `‹${opening}[00:00:16]› they say`],
    ['whose label is neither a time nor words', `‹${opening}[…]</a>› they say`],
    ['whose label is a piece of a time', `‹${opening}[:16]</a>› they say`],
    ['whose label is a time and a sign', `‹${opening}[/00:16]</a>› they say`],
    ['behind a backslash', `‹\\${opening}[00:00:16]</a>› they say`],
    ['that ends with its line', '‹<a class="yt-timestamp" data-t="00:00:16"›\nthey say'],
  ])('%s is damaged, and read', (_what, marked) => {
    const { source, raw, damaged, expected } = read(marked);
    expect([source, raw, damaged]).toEqual([expected, '00:00:16', true]);
  });

  test.each([
    ['as it should be', `‹${opening}[00:00:16]</a>› they say`],
    ['in capitals', `‹${opening}[00:00:16]</A>› they say`],
    ['with more attributes', '‹<a class="yt-timestamp" data-t="00:00:16" title="They">[00:00:16]</a>› they say'],
    ['with its attributes in another order', '‹<a data-t="00:00:16" class="yt-timestamp">[00:00:16]</a>› they say'],
    ['behind a long address', `‹<a href="https://youtu.be/dQw4w9WgXcQ?t=16&list=${'L'.repeat(40)}" class="yt-timestamp" data-t="00:00:16">[00:00:16]</a>› they say`],
    ['of several classes', '‹<span class="big yt-timestamp" data-t="00:00:16">[00:00:16]</span>› they say'],
    ['with blanks round a sign', `‹<a class="yt-timestamp" data-t = '00:00:16'>[00:00:16]</a>› they say`],
    ['in other quotation marks, and none', `‹<a class='yt-timestamp' data-t=00:00:16>[00:00:16]</a>› they say`],
    ['round words', `‹${opening}as Bo says</a>› they say`],
    ['round a number', `‹${opening}42%</a>› they say`],
    ['round a symbol', `‹${opening}▶</a>› they say`],
    ['round a footnote', `‹${opening}[^1]</a>› they say`],
    ['round a date', `‹${opening}2024-01-02</a>› they say`],
    ['round a time and a number', `‹${opening}[00:00:16] 42%</a>› they say`],
    ['round a time in tags of formatting', `‹${opening}<b>[00:00:16]</b></a>› they say`],
    ['round brackets with such tags in them', `‹${opening}[<i><sup class="x">00:00:16</sup></i>]<br/></a >› they <b>say</b></a>`],
    ['round another one in them', `‹<span class="yt-timestamp" data-t="00:00:16"><b>[00:00:16]</b></span>› they </span>`],
    ['round words with such tags in them', `‹${opening}as <i>Bo</i> says</a>› they say`],
  ])('%s is sound', (_what, marked) => {
    const { source, raw, damaged, expected } = read(marked);
    expect([source, raw, damaged]).toEqual([expected, '00:00:16', false]);
  });

  test.each([
    ['before the class', '‹<a data-t="00:00:16" class="yt-timestamp">[00:00:17]</a>› they say'],
    ['before the class, without a label', '‹<a data-t="00:00:16" class="yt-timestamp"></a>› they say'],
    ['behind another class', '‹<a class="yt-timestamp big" data-t="00:00:16">[00:00:17]</a>› they say'],
    ['behind a class with a letter too many', '‹<a class="yt-timestamps" data-t="00:00:16">[00:00:17]</a>› they say'],
    ['behind a class with a digit too many', '‹<a class="yt-timestamp5" data-t="00:00:16">[00:00:17]</a>› they say'],
    ['behind another attribute', '‹<a class="yt-timestamp" id="5" data-t="00:00:16">[00:00:17]</a>› they say'],
  ])('has its time %s', (_what, marked) => {
    const { source, raw, expected } = read(marked);
    expect([source, raw]).toEqual([expected, '00:00:16']);
  });

  test.each([...['data-time', 'data-timestamp', 'datat', 'data', 'href', 't', '\\ data-t'].map((name) => `${name}="00:00:16"`), `00:00:16"`])('is damaged with %s, and read', (attribute) => {
    const { source, raw, damaged, expected } = read(`‹<a class="yt-timestamp" ${attribute}>[00:00:17]</a>› they say`);
    expect([source, raw, damaged]).toEqual([expected, '00:00:16', true]);
  });

  test.each(['00:<b>00</b>:16', '00:00:<br>16'])('is damaged with tags in its time, and read: %s', (value) => {
    const { source, raw, damaged, expected } = read(`‹<a class="yt-timestamp" data-t="${value}">[00:00:16]</a>› they say`);
    expect([source, raw, damaged]).toEqual([expected, '00:00:16', true]);
  });

  test.each('span p sup sub em b i strong div'.split(' '))('may be closed by </%s>', (tag) => {
    const { source, raw, damaged, expected } = read(`‹${opening}[00:00:16]</${tag}>› they say`);
    expect([source, raw, damaged]).toEqual([expected, '00:00:16', true]);
  });

  test.each(['00:00:16', ' [00:00:16]', '[[00:00:16]]', '(00:00:16)', '[00:00:16 - 00:00:20]', '00:00:16–00:00:20', '[00:00:16}>'])('that is never closed ends behind the time in %j', (label) => {
    const { source, expected } = read(`‹${opening}${label}› they say`);
    expect(source).toBe(expected);
  });

  test.each(['as Bo says', 'as <i>Bo</i> says'])('of words goes on behind its opening tag, since they are text: %s', (words) => {
    const text = `${opening}${words}</a>`;
    expect(readElement(text, 0, text.length)?.next).toBe(opening.length);
  });

  test.each([
    ['other tags', '‹OPEN›<u-x>[00:00:16]</u-x></a>'],
    ['a timestamp', '‹OPEN›<span class="yt-timestamp" data-t="00:00:17">[00:00:17]</span></a>'],
    ['nothing but tags', '‹OPEN›<b></b></a>'],
    ['tags, and is not closed', '‹OPEN›<b>[00:00:16]</b> they say'],
    ['tags, and is closed by another', '‹OPEN›<b>[00:00:16]</b></p> they say'],
  ])('that holds %s is its opening tag alone', (_what, marked) => {
    const { source, damaged, expected } = read(marked.replace('OPEN', opening));
    expect([source, damaged]).toEqual([expected, true]);
  });

  test.each(['<a class="other" data-t="00:00:16">[00:00:16]</a>', '<b>yt-timestamp</b>', '< b'])('is not %s', (text) => {
    expect(readElement(text, 0, text.length)).toBeNull();
  });

  test.each(['<a class="yt-timestamp" data-t="soon">[soon]</a>', '<a class="yt-timestamp" data-t="00:1'])('cannot be read in %s', (text) => {
    expect(readElement(text, 0, text.length)).toMatchObject({ from: 0, to: text.length, found: null });
  });
});

test('the form that nearly all have is read at once as it is read bit by bit', () => {
  const time = fc.constantFrom('00:00:16', '00:00:17', '0:16', '16', '00:00:1', '1:2:3:4:5', '');
  const parts = [time, fc.constantFrom('">[', '">[', '">[', '">', '"> ['), time, fc.constantFrom(']</a>', ']</a>', ']</a>', '] </a>', ']</a', '</a>')] as const;
  let once = 0;
  fc.assert(
    fc.property(fc.tuple(...parts), fc.boolean(), ([value, between, label, end], same) => {
      const text = `<a class="yt-timestamp" data-t="${value}${between}${same ? value : label}${end}`;
      const found = readCanonical(text, 0, text.length);
      if (!found) return;
      once += 1;
      expect(readDamaged(text, 0, text.length)).toEqual({ from: 0, to: text.length, found, next: text.length });
    }),
    { numRuns: 500 },
  );
  expect(once).toBeGreaterThan(10);
});
