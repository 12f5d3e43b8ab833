import { parseNote } from '../../../src/core/note/parse-note';
import { writeTimestamp, type TimestampFormat } from '../../../src/core/note/write-timestamp';

const address = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=475s';

test.each<[TimestampFormat, number | null, string]>([
  ['element', null, '<a class="yt-timestamp" data-t="00:07:55">[00:07:55]</a>'],
  ['element', 490, '<a class="yt-timestamp" data-t="00:07:55 - 00:08:10">[00:07:55 - 00:08:10]</a>'],
  ['bracket', null, '[00:07:55]'],
  ['bracket', 490, '[00:07:55 - 00:08:10]'],
  ['link', null, `[7:55](${address})`],
  ['link', 490, `[7:55 - 8:10](${address})`],
])('writes a %s ending at %s, which reads as what was meant', (format, end, written) => {
  expect(writeTimestamp({ seconds: 475, end }, format, address)).toBe(written);
  const { timestamps } = parseNote(`---\nvideoId: dQw4w9WgXcQ\n---\nWidgets ${written}.`);
  expect(timestamps.map(({ reading, damaged }) => [reading.seconds, reading.end, damaged])).toEqual([[475, end, false]]);
});
