import { composeNote, fileNameOf, propertiesOf, slugOfTitle } from '../../../src/core/note/compose-note';

test.each([
  ['Rise of the Widget Trade', 'rise_of_the_widget_trade'],
  ['What’s next? (Part 2) — ../etc', 'whats_next_part_2_etc'],
  ['小さな部品', null],
  ['', null],
])('names the file of %j %s', (title, slug) => {
  expect(slugOfTitle(title)).toBe(slug);
});

test('writes a note as channels of notes are written', () => {
  const facts = { video: { provider: 'youtube', id: 'dQw4w9WgXcQ' }, title: 'A talk', channel: 'Widget Weekly' } as const;
  expect(propertiesOf(facts)).toEqual({ title: 'A talk', videoId: 'dQw4w9WgXcQ' });
  expect(composeNote(facts, 'title: A talk\nvideoId: dQw4w9WgXcQ\n')).toBe('---\ntitle: A talk\nvideoId: dQw4w9WgXcQ\n---\n\nFrom: [[widgetweekly]] <br/>\n\n');
});

test('puts a timestamp where the first claim goes', () => {
  const facts = { video: { provider: 'youtube', id: 'dQw4w9WgXcQ' }, title: 'A talk', channel: 'Widget Weekly' } as const;
  expect(composeNote(facts, 'title: A talk\n', '[00:00:42]')).toBe('---\ntitle: A talk\n---\n\nFrom: [[widgetweekly]] <br/>\n\n[00:00:42]');
});

test('names no channel where it is not known', () => {
  const facts = { video: { provider: 'media', id: 'https://example.org/talk.mp4' }, title: 'talk.mp4', channel: null } as const;
  expect(propertiesOf(facts)).toEqual({ title: 'talk.mp4', video: 'https://example.org/talk.mp4' });
  expect(composeNote(facts, 'title: talk.mp4\n')).toBe('---\ntitle: talk.mp4\n---\n\n');
});

test('names a note whose title nobody told for the id, as it is', () => {
  const facts = { video: { provider: 'youtube', id: 'dQw4w9-gX_Q' }, title: null, channel: null } as const;
  expect(fileNameOf(facts)).toBe('video_dQw4w9-gX_Q');
  expect(propertiesOf(facts)).toEqual({ title: 'Video dQw4w9-gX_Q', videoId: 'dQw4w9-gX_Q' });
});

test.each([
  [{ provider: 'youtube', id: 'dQw4w9-gX_Q' }, '小さな部品', 'dQw4w9-gX_Q'],
  [{ provider: 'media', id: 'https://example.org/a?b.mp4' }, '…', 'https___example_org_a_b_mp4'],
  [{ provider: 'media', id: `https://example.org/${'a'.repeat(300)}.mp4` }, '…', `https___example_org_${'a'.repeat(100)}`],
  [{ provider: 'youtube', id: 'dQw4w9-gX_Q' }, 'A talk', 'a_talk'],
  // Windows keeps these names for devices.
  [{ provider: 'youtube', id: 'dQw4w9-gX_Q' }, 'CON', 'con_dQw4w9-gX_Q'],
  [{ provider: 'youtube', id: 'dQw4w9-gX_Q' }, 'Com 1', 'com_1'],
  [{ provider: 'youtube', id: 'dQw4w9-gX_Q' }, 'COM1?', 'com1_dQw4w9-gX_Q'],
] as const)('names the file of a note about %j with the title %s', (video, title, name) => {
  expect(fileNameOf({ video, title, channel: null })).toBe(name);
});
