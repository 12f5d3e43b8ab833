import { parseNote } from '../../../src/core/note/parse-note';
import { reread } from '../../../src/core/note/reread';
import { checkText } from '../check/vault';
import { at, videoHead } from './note-of';

function link(time: string, id: string): string {
  return `[${time}](https://youtu.be/${id}?t=1)`;
}

function read(text: string): string[] {
  return parseNote(text).timestamps.map(({ raw, reading }) => `${raw}=${reading.seconds}`);
}

/** Written as minutes:seconds:00 throughout. */
const misencoded = ['07:55:00', '08:10:00', '12:40:00', '14:05:00'].map((time) => `Widgets ${at(time)}.\n`).join('');

test('a moment of another video is not read by the length of the note\'s own', () => {
  const note = `---\nvideoId: aaaaaaaaaaa\nduration: 600\n---\nLong ago ${link('1:02:00', 'bbbbbbbbbbb')}, here ${at('00:05:10')}.`;
  expect(read(note)).toEqual(['1:02:00=3720', '00:05:10=310']);
});

test('nor by how the note writes the times of its own', () => {
  expect(read(`${videoHead}${misencoded}See ${link('1:02:00', 'bbbbbbbbbbb')} and ${link('1:02:00', 'aaaaaaaaaaa')}.`).slice(-2)).toEqual(['1:02:00=3720', '1:02:00=62']);
});

test('moments of several videos do not count as evidence for each other', () => {
  const [one, two] = ['bbbbbbbbbbb', 'ccccccccccc'].map((id) => ['1:02:00', '1:15:00', '1:30:00'].map((time) => `A talk ${link(time, id)}.\n`).join(''));
  const far = ['7:02:00', '8:15:00', '9:30:00'].map((time) => `A talk ${link(time, 'ddddddddddd')}.\n`).join('');
  expect(read(`${one}${far}${two}`)).toEqual([
    '1:02:00=3720', '1:15:00=4500', '1:30:00=5400', '7:02:00=422', '8:15:00=495', '9:30:00=570', '1:02:00=3720', '1:15:00=4500', '1:30:00=5400',
  ]);
});

test.each([
  ['a web address', (time: string, second: number) => `[${time}](https://youtu.be/aaaaaaaaaaa?t=${second})`],
  ['a link into a media file', (time: string, second: number) => `[[talk.mp4#t=${second}|${time}]]`],
])('chapters whose links tell their seconds are as written, however round: %s', (_, chapter) => {
  const list = [62, 75, 90, 105, 124, 141].map((minute) => `- ${chapter(`${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}:00`, minute * 60)} Widgets`);
  const text = `${videoHead}${list.join('\n')}\n`;
  expect(parseNote(text).timestamps.map(({ reading }) => [reading.kind, reading.seconds / 60])).toEqual([62, 75, 90, 105, 124, 141].map((minute) => ['literal', minute]));
  expect(checkText(text, { 'talk.mp4': '' })).toEqual([]);
});

test('more evidence about the note\'s video leaves those of others as they are', () => {
  const note = parseNote(`${videoHead}Widgets ${link('1:02:00', 'bbbbbbbbbbb')}, here ${at('01:03:00')}.`);
  expect(reread(note, { duration: 600, elsewhere: [] }).timestamps.map(({ reading }) => reading.seconds)).toEqual([3720, 63]);
});

test('fixing the note\'s own times can go on beside those of others', () => {
  const problems = checkText(`${videoHead}${misencoded}See ${link('1:02:00', 'bbbbbbbbbbb')}.`);
  expect(problems.map(({ code, fix }) => `${code} ${fix?.safe}`)).toEqual(Array(4).fill('time/misencoded true'));
});
