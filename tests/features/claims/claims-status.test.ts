import { defaultState } from '../../../src/features/claims/claims-state';
import { ClaimsStatus, type Seen } from '../../../src/features/claims/view/claims-status';
import { emptyStateOf, type NextSteps } from '../../../src/features/claims/view/empty-states';
import { aNote, cite, openClaims } from './open-claims';

test('what the header of the only group says is not said above it once more', async () => {
  const { host, click, choose, settle, root, rows } = await openClaims();
  const name = () => root.querySelector('.timecite-claims-name')?.textContent;
  expect(name()).toBe('Rise of the widget trade');
  await host.open('gadgets/gears.md');
  await settle();
  expect([name(), rows()[0]]).toEqual(['This note', '# Gears (1)']);
  click('This video');
  await settle();
  expect([name(), rows()[0]]).toEqual(['This video', '# Gears (1)']);
  choose('Group and sort', 'Do not group');
  await settle();
  expect([name(), rows()[0]]).toEqual(['Gears', 'Gears turn.']);
});

const gears = aNote('Gears', 'bbbbbbbbbbb', `Gears turn ${cite('00:00:05')}.`);

const seen: Seen = {
  state: { ...defaultState, scope: 'vault' }, file: null, record: null, isFenced: false, shown: 3, total: 3, hasClaims: () => true, notes: 2, header: null,
  progress: null, failure: undefined,
};

test('a screen reader is told what is listed, and not each note that is read on the way', () => {
  const el = createDiv();
  const status = new ClaimsStatus(el);
  const told = () => el.querySelector('[role=status]')?.getAttribute('aria-live');
  status.update({ ...seen, progress: { done: 1, total: 9 } });
  expect([el.querySelector('[role=status]')?.textContent, told()]).toEqual(['3 claims, reading note 1 of 9…', 'off']);
  status.update(seen);
  expect(told()).toBe('polite');
});

test('the arrow down in the filter leads to what can be done where no claim matches', async () => {
  const { root, filter, rows, settle } = await openClaims();
  const input = root.querySelector('input');
  input?.focus();
  await filter('bees');
  input?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
  expect(document.activeElement?.textContent).toBe('Clear filter');
  (document.activeElement as HTMLElement).click();
  await settle();
  expect(rows()).toHaveLength(5);
  expect(document.activeElement?.className).toBe('timecite-claims-scroller');
});

test('where there are no claims, the filter leaves none of them out', async () => {
  const { host, root, filter, settle } = await openClaims();
  const counted = () => root.querySelector('.timecite-claims-count')?.textContent;
  await filter('ships');
  expect(counted()).toBe('1 of 3 claims');
  await host.open('plain.md');
  await settle();
  expect(counted()).toBe('0 claims');
});

test('a vault counts as one without claims only once its notes are read', () => {
  const nothing = { ...seen, shown: 0, total: 0 };
  const text = (progress: Seen['progress']) => emptyStateOf({ ...nothing, progress }, {} as NextSteps)?.text;
  expect(text({ done: 1, total: 9 })).toBe('Reading notes…');
  expect(text(null)).toMatch(/^No note cites a moment of a video yet\./);
});

test.each([
  ['plain.md', 'plainer.md', /^No note cites a moment of a video yet\./, 0],
  ['gadgets/plain.md', 'gears.md', /^No timestamps in this folder\.$/, 1],
])('in the folder of %s, which has no claims, offers the whole vault where that is more', async (path, other, text, steps) => {
  const { click, settle, root } = await openClaims({ [path]: 'Nothing to cite.\n', [other]: other === 'gears.md' ? gears : '' }, path);
  click('This folder');
  await settle();
  expect(root.querySelector('.timecite-empty-text')?.textContent).toMatch(text);
  expect(root.querySelectorAll('.timecite-empty button')).toHaveLength(steps);
});

test.each(['plain.md', null])('with %s open in a vault that cites nothing, says so, and offers the whole vault once that has a claim', async (path) => {
  const { host, root, settle } = await openClaims({ 'plain.md': 'Nothing to cite.\n' }, path);
  const text = () => root.querySelector('.timecite-empty-text')?.textContent;
  expect(text()).toMatch(/^No note cites a moment of a video yet\./);
  expect(root.querySelector('.timecite-empty button')).toBeNull();
  await host.app.vault.create('gears.md', gears);
  await settle();
  expect(text()).toBe(path ? 'No timestamps in this note.' : 'Open a note to see its claims.');
  expect(root.querySelector('.timecite-empty button')?.textContent).toBe('Show whole vault');
});
