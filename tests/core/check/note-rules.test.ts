import { applyEdits } from '../../../src/core/text';
import { at, videoHead } from '../note/note-of';
import { checkText } from './vault';

test('a note that names no video is told once, with how many timestamps it has', () => {
  const told = (text: string): unknown => checkText(text).map(({ code, message }) => [code, message]);
  expect(told(`They sold out ${at('00:00:16')}.`)).toEqual([['time/no-video', 'This timestamp cannot be played: the note names no video.']]);
  expect(told(`They began ${at('00:00:16')}.\n\nThey sold out ${at('00:01:16')}.`)).toEqual([['time/no-video', '2 timestamps cannot be played: the note names no video.']]);
});

test('a fence round a whole note is taken away, unseen only where it is closed', () => {
  const unwrap = (text: string): unknown => checkText(text).map(({ code, fix }) => [code, fix?.safe, fix && applyEdits(text, [...fix.edits])]);
  expect(unwrap('```markdown\n# Widgets\n\nThey began.\n```\n')).toEqual([['note/fenced', true, '# Widgets\n\nThey began.\n']]);
  expect(unwrap('```markdown\n# Widgets\n\nThey began.\n')).toEqual([['note/fenced', false, '# Widgets\n\nThey began.\n']]);
  expect(unwrap('Here it is:\n\n```markdown\n# Widgets\n\n```py\nbegin()\n```\n```\n')).toEqual([['note/fenced', false, 'Here it is:\n\n# Widgets\n\n```py\nbegin()\n```\n']]);
});

test('behind words it is safe only in a note about a video: else it may be a sample', () => {
  const isSafe = (text: string): unknown => checkText(text).map(({ code, fix }) => [code, fix?.safe]);
  const sample = 'For meetings:\n\n```markdown\n# Minutes\n\n- Present:\n```\n';
  expect(isSafe(sample)).toEqual([['note/fenced', false]]);
  expect(isSafe(`---\ntags: [template]\n---\n\n${sample}`)).toEqual([['note/fenced', false]]);
  expect(isSafe(`${videoHead}${sample}`)).toEqual([['note/fenced', true]]);
  expect(isSafe(`Here it is:\n\n\`\`\`markdown\n# Widgets\n\nThey began ${at('00:00:16')}.\n\`\`\`\n`)).toEqual([['note/fenced', true]]);
  expect(isSafe(`---\ntags: [widgets]\n---\n\n\`\`\`markdown\n# Widgets\n\`\`\`\n`)).toEqual([['note/fenced', true]]);
});

test.each([
  ['a note with two samples', 'Here is one:\n\n```markdown\n# One\n```\n\nand\n\n```markdown\n# Two\n```\n'],
  ['a note whose fence closes before its last words', '```markdown\n# Widgets\n```\nThey began.\n```\n'],
  ['a sample below a heading', '# How to write one\n\n```markdown\n# Widgets\n```\n'],
  ['a sample of something else', 'Write it so:\n\n```markdown\n> [!tip] Widgets\n```\n'],
])('%s is not wrapped as a whole', (_, text) => {
  expect(checkText(text)).toEqual([]);
});
