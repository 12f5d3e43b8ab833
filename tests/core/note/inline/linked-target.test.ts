import { linkedTarget, targetBesideTime } from '../../../../src/core/note/inline/linked-target';

/** Reads what the marked timestamp is linked to. */
function read(marked: string): string | null {
  const from = marked.indexOf('‹');
  const to = marked.indexOf('›') - 1;
  return linkedTarget(marked.replace(/[‹›]/g, ''), { from, to });
}

test.each([
  ['Widgets [[rise | ‹00:01:02›]].', 'rise'],
  ['Widgets [[fall]] and [[rise#Prices|‹00:01:02›]].', 'rise#Prices'],
  ['| a | [[rise \\| ‹00:01:02›]] |', 'rise'],
  ['Widgets [[rise | Gears ‹<a class="yt-timestamp" data-t="00:01:02">[00:01:02]</a>›]].', 'rise'],
  ['Widgets ‹[1:02](rise.md#t=1:02)›.', 'rise.md'],
  ['Widgets ‹[1:02](the%20rise.md#start=62)›.', 'the rise.md'],
])('finds where the link of a time leads: %s', (marked, target) => {
  expect(read(marked)).toBe(target);
});

test.each([
  'Widgets ‹[00:01:02]›.',
  'Widgets [[rise]] ‹[00:01:02]› and [fall](fall.md).',
  'Widgets ‹[[00:01:02]]›.',
  'Widgets ‹[1:02](#t=1:02)›.',
  'Widgets ‹[1:02](https://youtu.be/dQw4w9WgXcQ?t=62)›.',
  'Widgets ‹[[lecture.mp4#t=62|1:02]]›.',
])('leaves alone what leads nowhere else: %s', (marked) => {
  expect(read(marked)).toBe(null);
});

test('a heading of the same note is no other place', () => {
  expect(targetBesideTime('#Prices')).toBe(null);
});
