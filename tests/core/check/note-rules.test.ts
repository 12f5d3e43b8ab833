import { applyEdits } from '../../../src/core/text';
import { at } from '../note/note-of';
import { checkText } from './vault';

test('a note that names no video is told once, with how many timestamps it has', () => {
  const told = (text: string): unknown => checkText(text).map(({ code, message }) => [code, message]);
  expect(told(`They sold out ${at('00:00:16')}.`)).toEqual([['time/no-video', 'This timestamp points into no video: the note names none.']]);
  expect(told(`They began ${at('00:00:16')}.\n\nThey sold out ${at('00:01:16')}.`)).toEqual([['time/no-video', '2 timestamps point into no video: the note names none.']]);
});

test('a fence round a whole note is taken away, unseen only where it is closed', () => {
  const unwrap = (text: string): unknown => checkText(text).map(({ code, fix }) => [code, fix?.safe, fix && applyEdits(text, [...fix.edits])]);
  expect(unwrap('```markdown\n# Widgets\n\nThey began.\n```\n')).toEqual([['note/fenced', true, '# Widgets\n\nThey began.\n']]);
  expect(unwrap('```markdown\n# Widgets\n\nThey began.\n')).toEqual([['note/fenced', false, '# Widgets\n\nThey began.\n']]);
  expect(unwrap('Here it is:\n\n```markdown\n# Widgets\n\n```py\nbegin()\n```\n```\n')).toEqual([['note/fenced', true, 'Here it is:\n\n# Widgets\n\n```py\nbegin()\n```\n']]);
});

test.each([
  ['a note with two samples', 'Here is one:\n\n```markdown\n# One\n```\n\nand\n\n```markdown\n# Two\n```\n'],
  ['a note whose fence closes before its last words', '```markdown\n# Widgets\n```\nThey began.\n```\n'],
  ['a sample below a heading', '# How to write one\n\n```markdown\n# Widgets\n```\n'],
  ['a sample of something else', 'Write it so:\n\n```markdown\n> [!tip] Widgets\n```\n'],
])('%s is not wrapped as a whole', (_, text) => {
  expect(checkText(text)).toEqual([]);
});
