import { clip, startOf } from '../../src/core/clip';

const party = '\u{1f389}';

test.each([
  ['a short text', 12, 'a short text'],
  ['a long text', 6, 'a long…'],
  [`a ${party}`, 4, `a ${party}`],
  [`a ${party} b`, 3, 'a …'],
  [`a ${party} b`, 4, `a ${party}…`],
])('%s, cut to %d units', (text, length, cut) => {
  expect(clip(text, length)).toBe(cut);
});

test('the start of a text ends with a whole character, too', () => {
  expect(startOf(`${party}${party}`, 3)).toBe(party);
});
