import { isSameVideo, isVideo, readVideo, readVideoId, videoKey } from '../../../src/core/time/video';

const id = 'dQw4w9WgXcQ';

test.each([
  id,
  ` ${id} `,
  `https://youtu.be/${id}`,
  `https://youtu.be/${id}?t=3`,
  `https://www.youtube.com/watch?v=${id}`,
  `https://m.youtube.com/watch?app=mobile&v=${id}&t=3s`,
  `https://www.youtube.com/shorts/${id}`,
  `https://www.youtube.com/live/${id}`,
  `https://www.youtube-nocookie.com/embed/${id}`,
  `//youtu.be/${id}`,
  `youtu.be/${id}?si=x`,
  `www.youtube.com/watch?v=${id}`,
  `youtube-nocookie.com/embed/${id}`,
  `http://music.youtube.com/watch?v=${id}`,
  `HTTPS://WWW.YOUTUBE.COM/v/${id}`,
])('%j is a video of YouTube', (text) => {
  expect(readVideo(text)).toEqual({ provider: 'youtube', id });
  expect(readVideoId(text)).toEqual({ provider: 'youtube', id });
});

test('an id may hold signs', () => {
  expect([readVideo('a-b_c-d_e-1'), readVideo('https://youtu.be/a-b_c-d_e-1')]).toEqual(Array(2).fill({ provider: 'youtube', id: 'a-b_c-d_e-1' }));
});

test.each('mp4 m4v webm ogv mov mkv mp3 m4a wav ogg oga opus flac aac 3gp'.split(' '))('a file that ends in .%s is media', (extension) => {
  expect(readVideo(`talk.${extension}`)).toEqual({ provider: 'media', id: `talk.${extension}` });
});

test.each([
  ['talk.mp4', 'talk.mp4'],
  ['talks/first one.WEBM', 'talks/first one.WEBM'],
  ['[[talk.mp3]]', 'talk.mp3'],
  ['![[ talk.mp3 | the talk ]]', 'talk.mp3'],
  ['[[talk.mp3|]]', 'talk.mp3'],
  ['[[talk.mp3#t=30]]', 'talk.mp3'],
  ['https://example.org/talk.mp4?size=2', 'https://example.org/talk.mp4?size=2'],
  ['first one.mp4?of#two', 'first one.mp4?of#two'],
])('%j is a media file', (text, file) => {
  expect(readVideo(text)).toEqual({ provider: 'media', id: file });
  expect(readVideoId(text)).toBeNull();
});

test('a property of a million characters is read in time', () => {
  expect(readVideo(`talk${'.mp4?'.repeat(200_000)} x`)).toBeNull();
});

test.each([
  '', 'a talk of mine', 'talk.txt', '[[A talk]]', 'mp4', 'talk.mp4 of mine', 'talk.mp4?size=2 of mine', 'talk.mp4x', `${id}x`, ...[...'xX0_-'].map((sign) => `https://youtu.be/${id}${sign}`), `see https://youtu.be/${id}`, 'https://youtu.be/', 'https://www.youtube.com/@someone', `https://example.org/youtu.be/${id}`,
  'http://example.org/talk.mp4', 'javascript:talk.mp4', 'file:///talk.mp4', 'C:talk.mp4', 'x.y:talk.mp4', 'see [[talk.mp3]]', 'https://www.youtube.com/talk.mp4',
])('%j is no video', (text) => {
  expect(readVideo(text)).toBeNull();
});

test('a file is never taken for a video of YouTube by its name', () => {
  expect(videoKey({ provider: 'media', id })).not.toBe(videoKey({ provider: 'youtube', id }));
});

test('two notes are about the same video where both names are one, or neither has any', () => {
  const [one, other] = [{ provider: 'media', id: 'talk.mp4' } as const, { provider: 'media', id: 'lecture.mp4' } as const];
  expect([isSameVideo(one, { ...one }), isSameVideo(null, null), isSameVideo(one, other), isSameVideo(one, null), isSameVideo(null, one)]).toEqual([true, true, false, false, false]);
});

test('what was stored is a video where it has the shape of one', () => {
  expect([{ provider: 'youtube', id }, { provider: 'media', id: 'talk.mp4' }].map(isVideo)).toEqual([true, true]);
  for (const value of [null, 'talk.mp4', { provider: 'media' }, { provider: 'youtube', id: '"><b>' }, { provider: 'else', id: 'talk.mp4' }, { provider: 'media', id: 5 }]) expect(isVideo(value)).toBe(false);
});
