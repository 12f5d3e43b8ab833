import { NoteFixing } from '../../src/obsidian/note-fixing';

afterEach(() => document.querySelectorAll('.notice').forEach((notice) => notice.remove()));

test('offers to fix the note for as long as something can, also under another name', () => {
  const noteFixing = new NoteFixing();
  const fixed: string[] = [];
  const end = noteFixing.lend((path) => void fixed.push(path));
  const note = { path: 'early.md' };
  noteFixing.offer('Not alone.', note);
  note.path = 'rise.md';
  expect(document.querySelector('.notice')?.textContent).toBe('Not alone.Fix all safe problems in note');
  document.querySelector<HTMLElement>('.notice button')?.click();
  expect(fixed).toEqual(['rise.md']);
  noteFixing.offer('Too late.', { path: 'fall.md' });
  end();
  document.querySelector<HTMLElement>('.notice button')?.click();
  expect(fixed).toEqual(['rise.md']);
  noteFixing.offer('Not now.', note);
  expect([...document.querySelectorAll('.notice')].map(({ textContent }) => textContent)).toContain('Not now.');
});
