import { LiveTimes } from '../../../../src/core/note/live-times';
import { parseNote } from '../../../../src/core/note/parse-note';
import { claimsOf, noteOf, textOf } from '../note-of';

test.each([
  ['蜂は踊る【00:00:05】。蟻は歩く【0:06】。', ['蜂は踊る。 ‹5›', '蟻は歩く。 ‹6›']],
  ['蜂は踊る（00:00:05、00:00:06）。', ['蜂は踊る。 ‹5, 6›']],
  ['Bees dance ［00:00:05 - 00:00:09］. Ants walk.', ['Bees dance. ‹5–9›']],
  ['蜂は踊る（‹00:00:05›）【00:00:06】。', ['蜂は踊る。 ‹5, 6›']],
])('times in wide brackets: %s', (body, wanted) => {
  expect(claimsOf(body)).toEqual(wanted);
  const text = textOf(body);
  const live = { length: text.length, sliceString: (from: number, to?: number) => text.slice(from, to) };
  const spans = parseNote(text, undefined, 'references').timestamps.map(({ from, to }) => [from, to]);
  expect(spans).toEqual(noteOf(body).timestamps.map(({ from, to }) => [from, to]));
  expect(new LiveTimes(live, true).timesIn({ from: 0, to: text.length }).map(({ from, to }) => [from, to])).toEqual(spans);
});

test('ratios, words and notes without a video have none', () => {
  expect(noteOf('比率（3:10）は【第3:10節】。').timestamps).toEqual([]);
  expect(parseNote('蜂は踊る【00:00:05】。').timestamps).toEqual([]);
});
