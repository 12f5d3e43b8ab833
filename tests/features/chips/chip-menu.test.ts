import { cite, settle, startHost, videoNote } from './set-up';

/** Opens a note in reading view and the menu of the chip that shows a time. */
async function openMenu(text: string, shown: string) {
  const host = await startHost({ 'rise.md': text });
  const view = await host.open('rise.md', { mode: 'preview' });
  await settle(host);
  const chip = [...view.containerEl.querySelectorAll('.timecite-chip')].find(({ textContent }) => textContent === shown);
  chip?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 5, clientY: 5 }));
  return host;
}

function items(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.menu .menu-item')];
}

/** The sentences of a menu, which cannot be chosen. */
function explanations(): string[] {
  return items().filter(({ classList }) => classList.contains('is-disabled')).map(({ textContent }) => textContent);
}

/** What a menu offers. */
function deeds(): string[] {
  return items().filter(({ classList }) => !classList.contains('is-disabled')).map(({ textContent }) => textContent);
}

test('says first why a time was corrected', async () => {
  await openMenu(videoNote(`Widgets were cheap ${cite('07:55:00')}, then dear ${cite('00:09:09')}.`), '7:55');
  expect(explanations()).toEqual(['Corrected from 07:55:00. Read as minutes and seconds: hardly any video is longer than five hours.']);
  expect(items()[0]?.textContent).toBe(explanations()[0]);
  expect(deeds()[0]).toBe('Play');
});

test('says why a time is in doubt', async () => {
  await openMenu(videoNote(`Widgets ${cite('02:10:00')}. Gears ${cite('03:20:00')}.`), '2:10:00');
  expect(explanations()).toEqual(['Written 02:10:00. Could also be minutes and seconds: nothing in the note decides.']);
});

test('says that a time lies past the end of the video', async () => {
  await openMenu(videoNote(`Widgets ${cite('00:09:00')}.`, 'videoId: dQw4w9WgXcQ\nduration: 300'), '9:00');
  expect(explanations()).toEqual(['The video ends at 5:00.']);
});

test.each([
  ['alone', `Widgets <a class="yt-timestamp" data-t="00:21:52]">[00:21:52]</a>.`],
  ['in a link', `[Widgets](${cite('00:21:52')}) rose.`],
])('says that the markup of a time is damaged, %s', async (_, body) => {
  await openMenu(videoNote(body), '21:52');
  expect(explanations()).toEqual(['The markup of this timestamp is damaged. Timecite understands it, but other programs may not; the checks can fix it.']);
});

test('says nothing of a time that is as it is written', async () => {
  await openMenu(videoNote(`Widgets ${cite('00:01:02')}.`), '1:02');
  expect(explanations()).toEqual([]);
  expect(deeds()).toEqual(['Play', 'Play the segment', 'Open in browser', 'Copy link at this time', 'Copy claim as quote', 'Show in claims view']);
});

test.each([
  ['reading view', { mode: 'preview' }],
  ['live preview', { mode: 'source', source: false }],
] as const)('leads to the note that a time is linked to, in %s', async (_, state) => {
  const host = await startHost({ 'rise.md': videoNote('Widgets [[fall#Prices | 00:01:02]].'), 'fall.md': '# Prices\n' });
  const view = await host.open('rise.md', state);
  await settle(host);
  view.containerEl.querySelector('.timecite-chip')?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
  choose('Open linked note');
  await settle(host);
  expect(host.app.workspace.getActiveFile()?.path).toBe('fall.md');
});

test.each(['[[gone | 00:01:02]]', '[[00:01:02]]'])('offers no note where none is linked: %s', async (link) => {
  await openMenu(videoNote(`Widgets ${link}.`), '1:02');
  expect(deeds()).toContain('Play');
  expect(deeds()).not.toContain('Open linked note');
});

const adding = 'This note names no video, so there is nothing to play. Add a videoId or video property.';
const wrong = '"nonsense" is neither a YouTube id of 11 characters nor a media file or its https address, so there is nothing to play.';

test.each([
  ['is missing', 'tags: widget', adding],
  ['is none that can be played', 'videoId: nonsense', wrong],
  ['is none that can be played, under another name', 'youtube_id: nonsense', wrong],
  ['is none that can be played, in a list', 'Video:\n  - nonsense', wrong],
  ['is a long text', `videoId: ${'nonsense'.repeat(10)}`, wrong.replace('nonsense', `${'nonsense'.repeat(7)}nons…`)],
  ['is a text whose cut falls on a character', `videoId: ${'x'.repeat(59)}🐝🐝`, wrong.replace('nonsense', `${'x'.repeat(59)}…`)],
  ['is a number', 'videoId: 12345', wrong.replace('nonsense', '12345')],
  ['may be an address at any place', 'source: nonsense', adding],
])('says what to do, in the menu and on a click, where the video %s', async (_, head, said) => {
  await openMenu(videoNote(`Widgets ${cite('00:01:02')}.`, head), '1:02');
  expect(explanations()).toEqual([said]);
  expect(deeds()).toEqual(['Copy claim as quote', 'Show in claims view']);
  document.querySelector<HTMLElement>('.timecite-chip')?.click();
  expect([...document.querySelectorAll('.notice')].map(({ textContent }) => textContent)).toEqual([said]);
});

const doubtful = `Widgets ${cite('02:10:00')}. Gears ${cite('03:20:00')}.`;

function choose(title: string): void {
  items().find(({ textContent }) => textContent === title)?.click();
}

function notices(): string[] {
  return [...document.querySelectorAll('.notice')].map(({ textContent }) => textContent);
}

test('offers the other reading of a time in doubt, and to write it', async () => {
  await openMenu(videoNote(doubtful), '2:10:00');
  expect(deeds()).toEqual(['Play', 'Play at 2:10', 'Play the segment', 'Open in browser', 'Copy link at this time', 'Copy claim as quote', 'Show in claims view', 'Correct this timestamp to 00:02:10']);
});

test('of a time in doubt that is likelier minutes, offers to write those: its hours are written already', async () => {
  await openMenu(videoNote(`Widgets ${cite('07:15:00')}. Gears ${cite('03:11:01')}.`), '3:11');
  expect(deeds()).toEqual(expect.arrayContaining(['Play at 3:11:01', 'Correct this timestamp to 00:03:11']));
});

test('writes what a time in doubt means, tells what that settles, and takes it back', async () => {
  const host = await openMenu(videoNote(doubtful), '2:10:00');
  choose('Correct this timestamp to 00:02:10');
  for (let i = 0; i < 3; i++) await settle(host);
  const read = () => host.app.vault.adapter.read('rise.md');
  expect(await read()).toBe(videoNote(doubtful.replaceAll('02:10:00', '00:02:10')));
  expect(notices()).toEqual(['Corrected to 00:02:10.Undo', 'This also settled 1 other time, now read as written. Check whether that is right.']);
  document.querySelector<HTMLElement>('.timecite-notice-button')?.click();
  for (let i = 0; i < 3; i++) await settle(host);
  expect(await read()).toBe(videoNote(doubtful));
});

test('leaves a link into another video what it is', async () => {
  const text = videoNote('Widgets [07:55:00](https://youtu.be/bbbbbbbbbbb?t=475).');
  const host = await openMenu(text, '7:55');
  choose('Correct this timestamp to 00:07:55');
  for (let i = 0; i < 3; i++) await settle(host);
  expect(await host.app.vault.adapter.read('rise.md')).toBe(text);
  expect(notices()[0]).toContain('It is a link into another video');
});

test('where a time cannot be corrected alone, the notice leads to the fixes of the whole note', async () => {
  const body = ['07:55:00', '01:12:00', '02:14:00', '03:15:00'].map((time) => `Widgets sold ${cite(time)}.`).join('\n\n');
  const host = await openMenu(videoNote(body), '7:55');
  choose('Correct this timestamp to 00:07:55');
  const read = () => host.app.vault.adapter.read('rise.md');
  const button = (label: string) => [...document.querySelectorAll<HTMLElement>('.notice button, .modal button')].find(({ textContent }) => textContent === label);
  for (let i = 0; i < 3; i++) await settle(host);
  expect(notices()[0]).toContain('This would change how other times of the note are read: fix all safe problems in the note together.');
  button('Fix all safe problems in note')?.click();
  for (let i = 0; i < 3; i++) await settle(host);
  expect(document.querySelector('.timecite-run-summary')?.textContent).toBe('4 changes in 1 note:');
  expect(await read()).toBe(videoNote(body));
  button('Fix 4 problems')?.click();
  for (let i = 0; i < 3; i++) await settle(host);
  expect(await read()).toBe(videoNote(body.replace(/(\d\d:\d\d):00/g, '00:$1')));
});
