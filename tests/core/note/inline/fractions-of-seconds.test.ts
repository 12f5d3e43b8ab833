import { noteOf } from '../note-of';

describe('parts of a second in an element', () => {
  test.each([
    ['in both', '<a class="yt-timestamp" data-t="1:02:03.5">[1:02:03.5]</a>', '1:02:03.5', '[1:02:03.5]'],
    ['in the attribute', '<a class="yt-timestamp" data-t="1:02:03.250">[1:02:03]</a>', '1:02:03.250', '[1:02:03]'],
    ['in the label', '<a class="yt-timestamp" data-t="1:02:03">[1:02:03.5]</a>', '1:02:03', '[1:02:03.5]'],
    ['without a label', '<a class="yt-timestamp" data-t="1:02:03.5"></a>', '1:02:03.5', ''],
  ])('%s', (_, element, raw, label) => {
    const { timestamps, claims, unreadable } = noteOf(`Bees dance ${element}.`);
    expect(unreadable).toEqual([]);
    expect(claims.map(({ text }) => text)).toEqual(['Bees dance.']);
    expect(timestamps).toMatchObject([{ raw, label, damaged: true, reading: { kind: 'literal', seconds: 3723, end: null } }]);
  });

  test('what is no time stays none', () => {
    expect(noteOf('Bees <a class="yt-timestamp" data-t="3.5"></a> dance.').unreadable).toHaveLength(1);
  });
});
