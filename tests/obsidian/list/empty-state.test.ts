import { showEmptyState } from '../../../src/obsidian/list/empty-state';

function pane() {
  const rootEl = document.body.createDiv();
  return { rootEl, listEl: rootEl.createDiv(), emptyEl: rootEl.createDiv() };
}

function saying(text: string, run: () => void) {
  return { icon: 'clock', text, action: { label: 'Show whole vault', run } };
}

test('the button of a state that is shown again stays, and does what was said last', () => {
  const shown = pane();
  const done: string[] = [];
  showEmptyState(shown, saying('No timestamps in this note.', () => done.push('first')));
  const button = shown.emptyEl.querySelector('button');
  showEmptyState(shown, saying('No timestamps in this note.', () => done.push('second')));
  expect(shown.emptyEl.querySelector('button')).toBe(button);
  button?.click();
  expect(done).toEqual(['second']);
});

test('another state takes its place', () => {
  const shown = pane();
  showEmptyState(shown, saying('No timestamps in this note.', () => undefined));
  showEmptyState(shown, { icon: 'hourglass', text: 'Reading notes…', action: null });
  expect(shown.emptyEl.textContent).toBe('Reading notes…');
});
