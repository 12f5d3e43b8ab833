import { NoteMending } from '../../src/obsidian/note-mending';

afterEach(() => document.querySelectorAll('.notice').forEach((notice) => notice.remove()));

test('offers to fix the note for as long as something can, also under another name', () => {
  const mending = new NoteMending();
  const fixed: string[] = [];
  const end = mending.lend((path) => void fixed.push(path));
  const note = { path: 'early.md' };
  mending.offer('Not alone.', note);
  note.path = 'rise.md';
  expect(document.querySelector('.notice')?.textContent).toBe('Not alone.Fix all safe problems in note');
  document.querySelector<HTMLElement>('.notice button')?.click();
  expect(fixed).toEqual(['rise.md']);
  mending.offer('Too late.', { path: 'fall.md' });
  end();
  document.querySelector<HTMLElement>('.notice button')?.click();
  expect(fixed).toEqual(['rise.md']);
  mending.offer('Not now.', note);
  expect([...document.querySelectorAll('.notice')].map(({ textContent }) => textContent)).toContain('Not now.');
});
