import fc from 'fast-check';
import { LiveTimes, type TextParts } from '../../../src/core/note/live-times';
import { parseNote } from '../../../src/core/note/parse-note';

const head = '---\nvideoId: dQw4w9WgXcQ\n---\n';
const element = '<a class="yt-timestamp" data-t="00:01:02">[00:01:02]</a>';
const pieces = [
  'Widgets are cheap. ', `A claim ${element}. `, '[00:02:03] ', '\n', '\n\n', '\n\n\n', '- item ', '> quote ', '```\n', '`code [00:03:04]` ', '$$', '$x$ ', '%%', '<!-- ', '-->', '# ', '| a | b |\n| - | - |\n',
  '  ', '\t', element, element.slice(0, 30), '</a>', '[[note | [00:04:05]]] ', '\n---\n', '~~~\n', '1. ', '> [!note] title\n',
];

/** A text in parts, as an editor keeps it. */
function parts(text: string): TextParts {
  return { length: text.length, sliceString: (from, to) => text.slice(from, to) };
}

function shown(times: readonly { from: number; to: number; raw: string; label: string | null }[]): string[] {
  return times.map(({ from, to, raw, label }) => `${from}–${to} ${raw} ${label}`);
}

function inAll(live: LiveTimes, text: string): string[] {
  return shown(live.timesIn({ from: 0, to: text.length }));
}

test('finds what parsing the whole text finds, after any edits', () => {
  const part = fc.constantFrom(...pieces);
  const edit = fc.record({ at: fc.nat(), length: fc.oneof(fc.constant(0), fc.nat(60)), parts: fc.array(part, { maxLength: 3 }) });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), fc.nat(3), fc.array(edit, { maxLength: 12 }), (written, copies, edits) => {
      let text = head + `${written.join('')}${'\n\nMore widgets.'.repeat(100)}`.repeat(copies * copies);
      const live = new LiveTimes(parts(text), true);
      live.timesIn({ from: 0, to: text.length / 2 });
      for (const { at, length, parts: inserted } of edits) {
        const from = head.length + (at % (text.length - head.length + 1));
        const to = Math.min(text.length, from + length);
        text = text.slice(0, from) + inserted.join('') + text.slice(to);
        live.edit({ from, to, text: inserted.join('') }, parts(text));
        expect(inAll(live, text)).toEqual(shown(parseNote(text).timestamps));
      }
    }),
    { numRuns: 100, seed: 7 },
  );
});

test('follows edits of the front matter', () => {
  const before = `${element}\n\nSee ${element}.`;
  const live = new LiveTimes(parts(before), true);
  expect(inAll(live, before)).toHaveLength(2);
  const opened = `---\n${before}`;
  live.edit({ from: 0, to: 0, text: '---\n' }, parts(opened));
  expect(inAll(live, opened)).toHaveLength(2);
  const closed = `---\ntitle: A\n---${opened.slice(4 + element.length)}`;
  live.edit({ from: 4, to: 4 + element.length, text: 'title: A\n---' }, parts(closed));
  expect(inAll(live, closed)).toEqual(shown(parseNote(closed).timestamps));
});

test('takes for metadata behind a list what parsing the whole text does', () => {
  const before = `${head}- A\n\n---\nkey: a word ${element}\n---\n\nB ${element}.`;
  const live = new LiveTimes(parts(before), true);
  inAll(live, before);
  const from = before.indexOf('word');
  const after = `${before.slice(0, from)}long ${before.slice(from)}`;
  live.edit({ from, to: from, text: 'long ' }, parts(after));
  expect(inAll(live, after)).toEqual(shown(parseNote(after).timestamps));
});

test('gives only what touches a span', () => {
  const text = `One ${element}.\n\nTwo ${element}.\n\nThree ${element}.`;
  const live = new LiveTimes(parts(text), true);
  const second = text.indexOf('Two');
  expect(live.timesIn({ from: second, to: second + 3 })).toEqual([]);
  expect(live.timesIn({ from: second, to: second + 4 })).toHaveLength(1);
});

test('an edit reads little of a long text', () => {
  const text = `${head}${`A claim about widgets ${element}.\n\n`.repeat(10_000)}`;
  const live = new LiveTimes(parts(text), true);
  live.timesIn({ from: text.length - 100, to: text.length });
  const middle = text.indexOf('A claim', text.length / 2);
  const edited = `${text.slice(0, middle)}x${text.slice(middle)}`;
  let read = 0;
  const sliceString = (from: number, to = edited.length): string => {
    read += to - from;
    return edited.slice(from, to);
  };
  live.edit({ from: middle, to: middle, text: 'x' }, { length: edited.length, sliceString });
  expect(live.timesIn({ from: middle, to: middle + 1000 })).toHaveLength(13);
  expect(read).toBeLessThan(20_000);
});
