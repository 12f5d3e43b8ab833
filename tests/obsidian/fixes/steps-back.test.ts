import { applyEdits, type Edit } from '../../../src/core/text';
import { undoEntry, type UndoEntry } from '../../../src/core/undo-entry';
import { stepsBack } from '../../../src/obsidian/fixes/steps-back';

/** What a text is after edits, and what the journal says of them. */
function write(text: string, edits: readonly Edit[]): { readonly after: string; readonly entry: UndoEntry } {
  return { after: applyEdits(text, edits), entry: undoEntry('a.md', text, edits) };
}

/** The text once all steps are made, or null. */
function undone(text: string, entries: readonly UndoEntry[]): string | null {
  return stepsBack(text, entries)?.reduce((now, edits) => applyEdits(now, edits), text) ?? null;
}

const lf = (text: string): string => text.replace(/\r\n/g, '\n');

const before = '```\r\nRise\r\n\r\nThey rose.\r\n```\r\nEnd';

test('takes back by the text as it was written, and with its line ends as the editor leaves them', () => {
  const first = write(before, [{ from: 0, to: 5, text: '' }, { from: 25, to: 30, text: '' }]);
  const second = write(first.after, [{ from: 0, to: 4, text: 'Fall\r\nand rise' }]);
  const entries = [first.entry, second.entry];
  expect(second.after).toBe('Fall\r\nand rise\r\n\r\nThey rose.\r\nEnd');
  expect(undone(second.after, entries)).toBe(before);
  expect(undone(lf(second.after), entries)).toBe(lf(before));
  expect(undone(lf(first.after), [first.entry])).toBe(lf(before));
  expect(stepsBack(lf(before), entries)).toEqual([]);
});

test('takes back what was written with LF alone where the lines end with CR and LF since', () => {
  const crlf = (text: string): string => text.replace(/\n/g, '\r\n');
  const first = write(lf(before), [{ from: 0, to: 4, text: '' }, { from: 21, to: 25, text: '' }]);
  const second = write(first.after, [{ from: 0, to: 4, text: 'Fall\nand rise' }]);
  expect(second.after).toBe('Fall\nand rise\n\nThey rose.\nEnd');
  expect(undone(crlf(second.after), [first.entry, second.entry])).toBe(before);
  expect(stepsBack(before, [first.entry, second.entry])).toEqual([]);
  expect(undone(`${crlf(second.after)}\n`, [first.entry, second.entry])).toBeNull();
});

test('leaves a text alone that was changed since, and one whose lines end now so, now so', () => {
  const { after, entry } = write(before, [{ from: 5, to: 9, text: 'Fall' }]);
  expect(undone(`${lf(after)}.`, [entry])).toBeNull();
  const mixed = write('Rise\r\nand\nfall', [{ from: 0, to: 4, text: 'Fall' }]);
  expect(undone(mixed.after, [mixed.entry])).toBe('Rise\r\nand\nfall');
  expect(undone(lf(mixed.after), [mixed.entry])).toBeNull();
});

test('a cut between CR and LF cannot be told by LF alone', () => {
  const { after, entry } = write('a\r\nb\r\nc', [{ from: 2, to: 6, text: '\nc' }, { from: 6, to: 7, text: '' }]);
  expect(after).toBe('a\r\nc');
  expect(undone(lf(after), [entry])).toBeNull();
  expect(undone(after, [entry])).toBe('a\r\nb\r\nc');
});
