import { checkText } from './vault';

test('a moment of another video is not measured by the length of the note\'s own', () => {
  const note = '---\nvideoId: dQw4w9WgXcQ\nduration: 600\n---\nIt came late [21:40](https://youtu.be/aaaaaaaaaaa?t=1300), or [21:40](#t=21:40).';
  expect(checkText(note).map(({ code, from }) => [code, note.slice(from).slice(0, 14)])).toEqual([['time/past-end', '[21:40](#t=21:']]);
});
