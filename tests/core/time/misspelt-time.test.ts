import { readMisspelt } from '../../../src/core/time/misspelt-time';
import { noteOf } from '../note/note-of';

test.each([
  ['00.03.57', [0, 3, 57]],
  ['00::03:57', [0, 3, 57]],
  ['00;03:57', [0, 3, 57]],
  ['00: 03: 57', [0, 3, 57]],
  ['00：03：57', [0, 3, 57]],
  ['01-03-57', [1, 3, 57]],
  ['O1:O3:57', [1, 3, 57]],
  ['[ 1.03.57 ]', [1, 3, 57]],
  ['03::57', [3, 57]],
  ['3;57', [3, 57]],
])('%j is a time', (text, start) => {
  expect(readMisspelt(text)).toEqual({ start, end: null });
});

test.each(['3.57', '3-57', '1.2.10', '00.03.57.00', '00..03.57', 'v00.03.57', '3 57', ''])('%j is none', (text) => {
  expect(readMisspelt(text)).toBeNull();
});

describe('in a note', () => {
  const read = (body: string): unknown[] =>
    noteOf(body).timestamps.map(({ raw, damaged, reading }) => [raw, damaged, reading.seconds]);

  test.each([
    ['in both places', '<a class="yt-timestamp" data-t="00.03.57">[00.03.57]</a>', ['00.03.57', true, 237]],
    ['in the label', '<a class="yt-timestamp" data-t="00:03:57">[00::03:57]</a>', ['00:03:57', true, 237]],
    ['in the attribute, where the label counts', '<a class="yt-timestamp" data-t="OO:03:57">[00:03:57]</a>', ['00:03:57', true, 237]],
    ['with a comma before the parts of a second', '<a class="yt-timestamp" data-t="00:03:57,500">[00:03:57,500]</a>', ['00:03:57,500', true, 237]],
    ['in brackets', '[00.03.57]', ['00.03.57', true, 237]],
    ['in brackets, an hour later', '[01::03:57]', ['01::03:57', true, 3837]],
  ])('a misspelt time %s', (_, written, wanted) => {
    const { timestamps, claims, unreadable } = noteOf(`Bees dance ${written}.`);
    expect(timestamps.map(({ raw, damaged, reading }) => [raw, damaged, reading.seconds])).toEqual([wanted]);
    expect(claims.map(({ text }) => text)).toEqual(['Bees dance.']);
    expect(unreadable).toEqual([]);
  });

  test('dates, versions and words are none', () => {
    expect(read('Bees [10.12.24] dance [1.2.10] at [2024-10-12] home (00.03.57).')).toEqual([]);
    expect(noteOf('Bees <a class="yt-timestamp" data-t="00:03:57">3.14</a> dance.').timestamps).toHaveLength(1);
  });
});
