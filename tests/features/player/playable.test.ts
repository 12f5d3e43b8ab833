import { isPlayable, refuse } from '../../../src/features/player/playable';

afterEach(() => document.querySelectorAll('.notice').forEach((notice) => notice.remove()));

test.each([
  ['youtube', 'dQw4w9WgXcQ', true],
  ['youtube', 'dQw4w9WgXcQ&autoplay=1', false],
  ['youtube', '../../x', false],
  ['media', 'talks/first.mp4', true],
  ['media', 'https://example.org/talk.mp4', true],
  ['media', 'http://example.org/talk.mp4', false],
  ['media', 'file:///talk.mp4', false],
  ['media', 'https://', false],
] as const)('%s %s can be played: %s', (provider, id, expected) => {
  expect(isPlayable({ provider, id })).toBe(expected);
});

test.each([
  ['youtube', 'x y<script>', '"x y<script>" is not a YouTube video id.'],
  ['youtube', 'x'.repeat(50), `"${'x'.repeat(40)}…" is not a YouTube video id.`],
  ['youtube', `${'x'.repeat(39)}\u{1f389}y`, `"${'x'.repeat(39)}…" is not a YouTube video id.`],
  ['media', 'ftp://talk.mp4', '"ftp://talk.mp4" cannot be played: only files in the vault and https addresses can.'],
  ['media', 'talk.mp4', '"talk.mp4" is not in the vault.'],
] as const)('%s %s is refused for what it is', (provider, id, said) => {
  refuse({ provider, id });
  expect(document.querySelector('.notice')?.textContent).toBe(said);
});
