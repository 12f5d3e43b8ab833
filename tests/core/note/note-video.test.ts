import { parseNote } from '../../../src/core/note/parse-note';

describe('the video', () => {
  const idOf = (head: string) => parseNote(`---\n${head}\n---\n`).video;
  test.each([
    ['videoId: aaaaaaaaaaa', 'aaaaaaaaaaa'],
    ['videoId: "aaaaaaaaaaa"', 'aaaaaaaaaaa'],
    ['video: https://youtu.be/aaaaaaaaaaa?t=4', 'aaaaaaaaaaa'],
    ['url: https://www.youtube.com/watch?app=x&v=aaaaaaaaaaa', 'aaaaaaaaaaa'],
    ['url: youtube.com/watch?v=aaaaaaaaaaa', 'aaaaaaaaaaa'],
    ['video: "[[lecture.mp4]]"', 'lecture.mp4'],
    ['video: media/talk one.webm', 'media/talk one.webm'],
    ['video: https://example.org/talk.mp3', 'https://example.org/talk.mp3'],
  ])('%s', (head, id) => {
    expect(idOf(head)?.id).toBe(id);
  });

  test.each(['videoId: short', 'videoId: aaaaaaaaaaa"><script>', 'video: javascript:alert(1).mp4', 'video: file:///etc/talk.mp4', 'video: https://www.youtube.com/feed/talk.mp4', 'url: https://example.org/a', 'video: http://example.org/a.mp4'])('not %s', (head) => {
    expect(idOf(head)).toBeNull();
  });

  test('may be an embed', () => {
    expect(parseNote('![talk](https://www.youtube.com/watch?v=aaaaaaaaaaa)').video?.id).toBe('aaaaaaaaaaa');
  });

  test.each([['duration: 754', 754], ['duration: 11400', 11400], ['duration: 754.9', 754], ['duration: 12:34', 754], ['duration: PT1M5.5S', 65], ['duration: PT1H2M3S', 3723], ['duration: long', null]])('tells its length by %s: %s s', (head, seconds) => {
    expect(parseNote(`---\n${head}\n---\n`).duration).toBe(seconds);
  });

  test.each([
    ['12:34.5', 754], ['P0DT12M34S', 754], ['12 min', 720], ['1h 2m', 3720], ['1 hour, 2 minutes 3 seconds', 3723], ['754 seconds', 754], ['12m34s', 754],
    ['2 hrs', 7200], ['12 miles', null], ['0 min', null], ['P', null], ['1 h 2 h', null],
  ])('tells its length by the words %s: %s s', (value, seconds) => {
    expect(parseNote(`---\nduration: ${value}\n---\n`).duration).toBe(seconds);
  });
});
