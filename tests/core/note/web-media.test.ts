import { parseNote } from '../../../src/core/note/parse-note';
import { writeTimestamp } from '../../../src/core/note/write-timestamp';
import { watchAddress } from '../../../src/core/time/watch-address';

const note = (address: string, body: string) => parseNote(`---\nvideo: ${address}\n---\n\n${body}\n`);

const addresses = [
  'https://media.example/talk.mp4',
  'https://media.example/my%20talk.mp4',
  'https://media.example/my talk.mp4',
  'https://media.example/100%25.mp4',
  'https://media.example/a%2Fb.mp4',
  'https://media.example/talk(1).mp4',
  'https://media.example/talk(1.mp4',
  'https://media.example/talk)1.mp4',
  'https://media.example/talk.mp4?size=2&to=(a',
];

test.each(addresses)('a link to a moment of %s is one of the note that names it', (address) => {
  const { video } = note(address, '');
  const link = writeTimestamp({ seconds: 62, end: null }, 'link', (video && watchAddress(video, 62)) ?? '');
  const { timestamps, claims } = note(address, `Widgets rose ${link}.`);
  expect(timestamps.map((one) => [one.kind, one.reading.seconds, one.video])).toEqual([['link', 62, video]]);
  expect(claims.map(({ text }) => text)).toEqual(['Widgets rose.']);
});

test('an address with escapes of Markdown in it is the one without', () => {
  const { timestamps, video } = note('https://media.example/talk(1.mp4', 'Widgets rose [1:02](https://media.example/talk\\(1.mp4#t=62).');
  expect(timestamps.map((one) => one.video)).toEqual([video]);
});

test('what is encoded in an address stays so: it may be another without', () => {
  expect(note('https://media.example/a%2Fb.mp4', '').video).toEqual({ provider: 'media', id: 'https://media.example/a%2Fb.mp4' });
});
