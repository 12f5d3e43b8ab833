import { cueAt, nextCue, previousCue, readCues } from '../../../src/core/note/cues';
import { parseNote } from '../../../src/core/note/parse-note';

const cues = [10, 60, 90];

test.each([
  [0, null, 10, null],
  [10, 10, 60, null],
  [9.7, 10, 60, null],
  [61, 60, 90, 10],
  [75, 60, 90, 60],
  [500, 90, null, 90],
])('second %d belongs to cue %s, before %s, after %s', (seconds, at, next, previous) => {
  expect([cueAt(cues, seconds), nextCue(cues, seconds), previousCue(cues, seconds)]).toEqual([at, next, previous]);
});

test('reads the cues of the video that plays, in time order', () => {
  const time = (raw: string): string => `<a class="yt-timestamp" data-t="${raw}">[${raw}]</a>`;
  const note = parseNote(`---\nvideoId: dQw4w9WgXcQ\n---\nLate ${time('00:02:00')}. Early ${time('00:00:30')}. Late again ${time('00:02:00')}.`);
  expect(readCues(note, (video) => video?.id === 'dQw4w9WgXcQ')).toEqual([30, 120]);
  expect(readCues(note, (video) => video?.id === 'aaaaaaaaaaa')).toEqual([]);
});
