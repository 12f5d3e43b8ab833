import { TFile } from 'obsidian';
import { cite, openClaims } from './open-claims';

test('lists the claims of the active note under their headings and follows it', async () => {
  const { host, rows, settle, root } = await openClaims();
  expect(rows()).toEqual(['# Prices (2)', 'Widgets rose.', 'They fell.', '# Trade (1)', 'Ships came.']);
  expect(root.querySelector('.timecite-claims-count')?.textContent).toBe('3 claims');
  expect(Array.from(root.querySelectorAll('.timecite-claim:nth-child(3) .timecite-chip'), (chip) => chip.textContent)).toEqual(['1:20', '2:00']);
  await host.open('gadgets/gears.md');
  await settle();
  expect(rows()).toEqual(['# Gears (1)', 'Gears turn.']);
});

test('has the keyboard when it opens, and keeps it through what is shown in place of the list', async () => {
  const { host, root, settle } = await openClaims();
  expect(document.activeElement).toBe(root.querySelector('.timecite-claims-scroller'));
  await host.open('plain.md');
  host.runCommand('timecite:open-claims');
  await settle();
  expect(document.activeElement?.textContent).toBe('Show whole vault');
  (document.activeElement as HTMLElement).click();
  await settle();
  expect(document.activeElement).toBe(root.querySelector('.timecite-claims-scroller'));
  root.querySelector('input')?.focus();
  host.runCommand('timecite:open-claims');
  await settle();
  expect(document.activeElement).toBe(root.querySelector('input'));
});

test.each<[string, string, string[]]>([
  ['This video', 'Group by note', ['# Fall of the widget trade (1)', 'Ports closed.', '# Rise of the widget trade (3)', 'Widgets rose.', 'They fell.', 'Ships came.']],
  ['This folder', 'Group by video', ['# Fall of the widget trade and 1 more note (4)', 'Ports closed.', 'Widgets rose.', 'They fell.', 'Ships came.']],
  ['Whole vault', 'Do not group', ['Gears turn.', 'Ports closed.', 'Widgets rose.', 'They fell.', 'Ships came.']],
  ['Whole vault', 'Sort by time', ['# Gears (1)', 'Gears turn.', '# Fall of the widget trade (1)', 'Ports closed.', '# Rise of the widget trade (3)', 'Widgets rose.', 'They fell.', 'Ships came.']],
  ['This folder', 'Group by heading', ['# Fall of the widget trade (1)', 'Ports closed.', '# Rise of the widget trade › Prices (2)', 'Widgets rose.', 'They fell.', '# Rise of the widget trade › Trade (1)', 'Ships came.']],
])('shows %s: %s', async (scope, order, expected) => {
  const { rows, click, choose, settle } = await openClaims();
  click(scope);
  choose('Group and sort', order);
  await settle();
  expect(rows()).toEqual(expected);
});

test('a video is called by its notes, and its claims say which note they are from only where there are several', async () => {
  const { click, choose, settle, root } = await openClaims();
  const places = () => Array.from(root.querySelectorAll('.timecite-claim-place'), (place) => place.textContent);
  const name = () => root.querySelector('.timecite-claims-name')?.textContent;
  click('This video');
  await settle();
  expect(name()).toBe('Rise of the widget trade and 1 more note');
  choose('Group and sort', 'Group by video');
  await settle();
  expect(places()).toEqual(['Fall of the widget trade', 'Rise of the widget trade › Prices', 'Rise of the widget trade › Trade']);
  click('Whole vault');
  await settle();
  expect({ name: name(), isNamed: places().some((place) => place?.includes('Gears')) }).toEqual({ name: 'Whole vault', isNamed: false });
});

test('filters by words of claims, headings and notes, marks them, and counts', async () => {
  const { rows, click, filter, root } = await openClaims();
  click('Whole vault');
  await filter('PRICES fell');
  expect(rows()).toEqual(['# Rise of the widget trade (1)', 'They fell.']);
  expect(Array.from(root.querySelectorAll('.timecite-claims-scroller .suggestion-highlight'), (mark) => mark.textContent)).toEqual(['Prices', 'fell']);
  expect(root.querySelector('.timecite-claims-count')?.textContent).toBe('1 of 5 claims');
  await filter('nothing like it');
  expect(root.querySelector('.timecite-empty')?.textContent).toBe('No claim matches "nothing like it".Clear filter');
  root.querySelector<HTMLElement>('.timecite-empty button')?.click();
  await filter('');
  expect(rows()).toHaveLength(8);
});

test('shows only claims that stand out', async () => {
  const { rows, choose, filter, settle, root } = await openClaims({ 'a.md': `---\nvideoId: aaaaaaaaaaa\nduration: 600\n---\n\nPlain ${cite('00:01:13')}.\nShifted ${cite('07:55:00')}.\n` }, 'a.md');
  choose('Show only', 'Corrected times');
  await settle();
  expect(rows()).toEqual(['# a (1)', 'Shifted.']);
  expect(root.querySelector('[aria-label="Show only"]')?.getAttribute('aria-pressed')).toBe('true');
  choose('Show only', 'Without a video');
  choose('Show only', 'Corrected times');
  await settle();
  const empty = () => root.querySelector('.timecite-empty')?.textContent;
  expect(empty()).toBe('No claims without a video.Show all claims');
  choose('Show only', 'Past the end of the video');
  await settle();
  expect(empty()).toBe('No claims without a video or past the end of the video.Show all claims');
  choose('Show only', 'Past the end of the video');
  await filter('plain');
  expect(empty()).toBe('No claim without a video matches "plain".Show all claims');
  root.querySelector<HTMLElement>('.timecite-empty button')?.click();
  await settle();
  expect(rows()).toEqual(['# a (2)', 'Plain.', 'Shifted.']);
});

test('says that a note stands in a code fence, and takes it out', async () => {
  const { root, rows, settle, host } = await openClaims({ 'a.md': `\`\`\`markdown\n---\nvideoId: aaaaaaaaaaa\n---\n\nWidgets ${cite('00:01:13')}.\n\`\`\`\n` }, 'a.md');
  expect(root.querySelector('.timecite-empty-text')?.textContent).toBe('The whole note is wrapped in a code fence, so none of its timestamps work.');
  root.querySelector<HTMLElement>('.timecite-empty button')?.click();
  while (rows().length === 0) await settle();
  expect(rows()).toEqual(['# a (1)', 'Widgets.']);
  expect(await host.app.vault.adapter.read('a.md')).not.toContain('```');
});

test.each<[string | null, string, string, string]>([
  [null, 'This note', 'Open a note to see its claims.', '5 claims'],
  ['plain.md', 'This note', 'No timestamps in this note.', '5 claims'],
  ['plain.md', 'This video', 'This note names no video.', 'No timestamps in this note.'],
])('with %s and %s says what to do next, and does it', async (path, scope, text, next) => {
  const { click, settle, root } = await openClaims(undefined, path);
  const said = () => root.querySelector(root.hasClass('is-empty') ? '.timecite-empty-text' : '.timecite-claims-count')?.textContent;
  click(scope);
  await settle();
  expect(said()).toBe(text);
  root.querySelector<HTMLElement>('.timecite-empty button')?.click();
  await settle();
  expect(said()).toBe(next);
});

test('takes changes in where they are', async () => {
  const { host, rows, settle } = await openClaims();
  const file = host.app.vault.getFileByPath('widgets/rise.md') as TFile;
  await host.app.vault.process(file, (text) => text.replace('Widgets rose', 'Widgets soared').replace('## Trade', `Then ${cite('00:02:30')}.\n\n## Ships`));
  await settle();
  expect(rows()).toEqual(['# Prices (3)', 'Widgets soared.', 'They fell.', 'Then.', '# Ships (1)', 'Ships came.']);
});

test('opens the claim that is clicked, at its line', async () => {
  const { host, root, settle } = await openClaims();
  await host.open('gadgets/gears.md');
  await host.open('widgets/rise.md');
  await settle();
  const opened: unknown[] = [];
  const leaf = host.app.workspace.getMostRecentLeaf();
  if (!leaf) throw new Error('No leaf.');
  const openFile = leaf.openFile.bind(leaf);
  leaf.openFile = async (file, state) => {
    opened.push([file.path, state?.eState]);
    await openFile(file, state);
  };
  root.querySelector<HTMLElement>('.timecite-claim:nth-child(3) .timecite-claim-text')?.click();
  await settle();
  expect(opened).toEqual([['widgets/rise.md', { line: 8 }]]);
});

test('goes by keyboard: arrows, ends, folding, range, opening', async () => {
  const { root, press, rows } = await openClaims();
  const active = () => root.querySelector('.timecite-claims-scroller .is-active')?.textContent ?? null;
  expect(active()).toContain('Widgets rose.');
  press('ArrowUp');
  expect(active()).toContain('Prices');
  press('ArrowDown');
  expect(active()).toContain('Widgets rose.');
  press('ArrowDown', { shiftKey: true });
  expect(root.querySelectorAll('.is-selected')).toHaveLength(2);
  press('End');
  expect(active()).toContain('Ships came.');
  for (const key of ['ArrowLeft', 'ArrowLeft']) press(key);
  expect(rows()).toEqual(['# Prices (2)', 'Widgets rose.', 'They fell.', '# Trade (1)']);
  press('Home');
  press('Enter');
  expect(rows()).toEqual(['# Prices (2)', '# Trade (1)']);
  press('ArrowRight');
  expect(rows()).toHaveLength(4);
  press('a', { ctrlKey: true });
  expect(root.querySelectorAll('[aria-selected="true"]')).toHaveLength(2);
});

test('leaves keys with Alt to the app', async () => {
  const { root, rows } = await openClaims();
  const scroller = root.querySelector('.timecite-claims-scroller');
  for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowDown', 'Home']) {
    const event = new KeyboardEvent('keydown', { key, altKey: true, bubbles: true, cancelable: true });
    scroller?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  }
  expect(scroller?.querySelector('.is-active')?.textContent).toContain('Widgets rose.');
  expect(rows()).toHaveLength(5);
});

test('tells screen readers the list', async () => {
  const { root, choose, settle } = await openClaims();
  const scroller = root.querySelector('.timecite-claims-scroller') as HTMLElement;
  expect([scroller.getAttribute('role'), document.getElementById(scroller.getAttribute('aria-labelledby') ?? '')?.textContent]).toEqual(['tree', 'Claims']);
  const row = document.getElementById(scroller.getAttribute('aria-activedescendant') ?? '');
  expect(row?.getAttribute('role')).toBe('treeitem');
  expect([row?.getAttribute('aria-level'), row?.getAttribute('aria-posinset'), row?.getAttribute('aria-setsize')]).toEqual(['2', '2', '5']);
  choose('Group and sort', 'Do not group');
  await settle();
  expect(Array.from(scroller.querySelectorAll('[aria-posinset]'), (one) => `${one.getAttribute('role')} ${one.getAttribute('aria-level')}`)).toEqual(['treeitem 1', 'treeitem 1', 'treeitem 1']);
});

test('remembers what is shown with the workspace', async () => {
  const { host, click, choose, settle } = await openClaims();
  click('Whole vault');
  choose('Group and sort', 'Sort by time');
  await settle();
  const [leaf] = host.app.workspace.getLeavesOfType('timecite-claims');
  expect(leaf?.getViewState().state).toMatchObject({ scope: 'vault', group: 'note', sort: 'time', search: '', traits: [], follow: true });
});
