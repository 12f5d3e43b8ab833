import { quoteClaim } from '../../../src/core/note/quote-claim';

const reading = { kind: 'literal', seconds: 475, end: null, reason: null } as const;

test('quotes a claim with the moment it rests on', () => {
  const time = { raw: '07:55', label: null, reading, video: { provider: 'youtube', id: 'dQw4w9WgXcQ' } } as const;
  expect(quoteClaim('Widgets are cheap.', 'Rise of [widgets]', time)).toBe(
    '> Widgets are cheap.\n> — [Rise of \\[widgets\\], 7:55](https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=475s)',
  );
});

test('names the moment only, where it has no address', () => {
  const time = { raw: '07:55', label: null, reading, video: { provider: 'media', id: 'talk.mp4' } } as const;
  expect(quoteClaim('Widgets are cheap.', 'A\ntalk', time)).toBe('> Widgets are cheap.\n> — A talk, 7:55');
});
