import { momentSubpath, watchAddress } from '../../../src/core/time/watch-address';

test('names the page of a video at a second', () => {
  expect(watchAddress({ provider: 'youtube', id: 'dQw4w9WgXcQ' }, 475.8)).toBe('https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=475s');
  expect(watchAddress({ provider: 'media', id: 'https://example.org/talk.mp4#old' }, 12)).toBe('https://example.org/talk.mp4#t=12');
});

test('names no second before the first', () => {
  expect(watchAddress({ provider: 'youtube', id: 'dQw4w9WgXcQ' }, -5)).toBe('https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=0s');
  expect([momentSubpath(-0.5), momentSubpath(475.8)]).toEqual(['#t=0', '#t=475']);
});

test.each(['bad id', 'dQw4w9WgXcQ&x=1', '', '../../../etc'])('has no page for the id %j', (id) => {
  expect(watchAddress({ provider: 'youtube', id }, 0)).toBeNull();
});

test.each(['talk.mp4', 'http://example.org/talk.mp4', 'javascript:alert(1)', 'javascript:alert("https://example.org")', 'https://'])('has no page for the media %j', (id) => {
  expect(watchAddress({ provider: 'media', id }, 0)).toBeNull();
});
