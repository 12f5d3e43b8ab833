import { MarkdownRenderer, Component, TFile } from 'obsidian';
import { citationOf } from '../../../src/obsidian/chip/chip';
import { chipsOf, cite, settle, startHost, videoNote } from './set-up';

async function render(body: string, head?: string): Promise<HTMLElement> {
  const host = await startHost({ 'rise.md': videoNote(body, head), 'other.md': videoNote(`Other ${cite('00:09:00')}.`, 'videoId: aaaaaaaaaaa') });
  const view = await host.open('rise.md', { mode: 'preview' });
  await settle(host);
  return view.containerEl.querySelector('.markdown-reading-view') as HTMLElement;
}

test('shows a timestamp as a chip, named for screen readers', async () => {
  const root = await render(`Widgets are cheap ${cite('00:03:57')}.`);
  expect(chipsOf(root)).toEqual(['3:57 — Play at 3 minutes 57 seconds · 3:57']);
  const chip = root.querySelector('.timecite-chip');
  expect(chip?.getAttribute('role')).toBe('button');
  expect(chip?.getAttribute('tabindex')).toBe('0');
  expect(root.textContent).toContain('Widgets are cheap 3:57.');
});

test('says when the reading differs from what is written', async () => {
  const root = await render(`Widgets ${cite('07:55:00')}, ${cite('05:12:00')} and ${cite('01:02:03')}.`);
  expect(chipsOf(root)[0]).toBe('7:55 — Play at 7 minutes 55 seconds, corrected from 07:55:00 · 7:55');
  expect(root.querySelector('.timecite-chip')?.classList).toContain('is-corrected');
});

test.each([
  ['a label in no brackets', cite('00:01:02', '00:01:02'), '1:02'],
  ['an empty label', cite('00:18:11', ''), '18:11'],
  ['a label that is a link', cite('00:18:11', '[[00:18:11]]'), '18:11'],
  ['a time of two fields', cite('14:12', '[14:12]'), '14:12'],
  ['four fields', cite('02:08:52:00'), '2:08:52'],
  ['a span', '<span class="yt-timestamp" data-t="00:01:02">[00:01:02]</span>', '1:02'],
  ['a damaged class', '<a class="yt="yt-timestamp" data-t="00:01:02">[00:01:02]</a>', '1:02'],
  ['an underscore', '<a class="yt_timestamp" data-t="00:01:02">[00:01:02]</a>', '1:02'],
  ['a damaged attribute', '<a class="yt-timestamp" data="00:01:02">[00:01:02]</a>', '1:02'],
  ['an unusable attribute', '<a class="yt-timestamp" data-t="HH:03:44">[00:03:44]</a>', '3:44'],
  ['junk behind the time', '<a class="yt-timestamp" data-t="00:21:52]">[00:21:52]</a>', '21:52'],
  ['brackets round it', `[${cite('00:01:02')}]`, '1:02'],
  ['a link round it', `[00:01:02](${cite('00:01:02')})`, '1:02'],
  ['a superscript round it', `<sup>${cite('00:01:02')}</sup>`, '1:02'],
  ['a plain time', '[00:01:02]', '1:02'],
  ['a plain time in wide brackets', '（00:01:02）', '1:02'],
  ['a misspelt time', '[00.01.02]', '1:02'],
  ['a misspelt time in an element', cite('00.01.02', '[00::01:02]'), '1:02'],
  ['a sign too many behind an element', `${cite('00:01:02')}>`, '1:02'],
  ['two slashes at the end of an element', '<a class="yt-timestamp" data-t="00:01:02">[00:01:02]<//a>', '1:02'],
  ['a tag without its blank', '<aclass="yt-timestamp" data-t="00:01:02">[00:01:02]</a>', '1:02'],
  ['a range', '[00:03:32 - 00:03:56]', '3:32–3:56'],
  ['a link to nowhere', '[00:01:02](a)', '1:02'],
  ['debris as a destination', '[00:01:02](<a%20class="yt-timestamp"%20data-t="00:01:02">)', '1:02'],
  ['a time as a link', '[[00:50:02]]', '50:02'],
  ['a bracketed time as the alias of a link', '[[other | [00:51:03]]]', '51:03'],
  ['a link on a time', '[12:20](https://youtu.be/dQw4w9WgXcQ?t=740)', '12:20'],
])('makes a chip of %s', async (_, markup, shown) => {
  const root = await render(`Widgets are cheap ${markup}. They were dear.`);
  expect(root.querySelector('p')?.textContent).toBe(`Widgets are cheap ${shown}. They were dear.`);
  expect(chipsOf(root)).toHaveLength(1);
});

test('keeps the words of an element that was never closed, and of a label that is words', async () => {
  const root = await render(`Sold <a class="yt-timestamp" data-t="00:14:33">[00:14:33]>. His shop grew.\n\nThe <a class="yt-timestamp" data-t="00:00:01">last to leave</a> won.`);
  const [first, second] = Array.from(root.querySelectorAll('p'));
  expect(first?.textContent).toBe('Sold 14:33. His shop grew.');
  expect(second?.textContent).toBe('The 0:01 last to leave won.');
});

test('leaves alone what is no timestamp', async () => {
  const body = 'At 5:30 PM, Acts 3:15, odds of 30:1.\n\n`[00:01:02]` and\n\n```\n[00:01:02]\n```\n\nMath $[00:01:02]$.';
  expect(chipsOf(await render(body))).toEqual([]);
});

test('makes nothing of plain times in a note without a video, and says what elements lack', async () => {
  const root = await render(`Widgets [00:01:02] ${cite('00:01:02')}.`, 'tags: widget');
  expect(chipsOf(root)).toEqual(['1:02 — No video to play at 1 minute 2 seconds · 1:02']);
  expect(root.querySelector('.timecite-chip')?.getAttribute('aria-disabled')).toBe('true');
});

test('works in callouts, tables, lists, headings, quotes and footnotes', async () => {
  const time = cite('00:01:02');
  const root = await render(`# Heading ${time}\n\n> [!note] Title ${time}\n> Body ${time}\n\n| A | B |\n| - | - |\n| ${time} | b |\n\n- item ${time}\n\n> quote ${time}\n\nNote[^1]\n\n[^1]: foot ${time}`);
  expect(chipsOf(root).length).toBe(7);
});

test('reads the times of an embedded note by that note', async () => {
  const root = await render(`Here ${cite('00:01:02')}.\n\n![[other]]`);
  expect(chipsOf(root)).toEqual(['1:02 — Play at 1 minute 2 seconds · 1:02', '9:00 — Play at 9 minutes · 9:00']);
});

test('renders anywhere by the path it is given, and is idempotent', async () => {
  const host = await startHost({ 'rise.md': videoNote(`A ${cite('07:55:00')}.`) });
  const component = new Component();
  component.load();
  const root = createDiv();
  document.body.append(root);
  await MarkdownRenderer.render(host.app, `A ${cite('07:55:00')}.`, root, 'rise.md', component);
  await settle(host);
  expect(chipsOf(root)).toEqual(['7:55 — Play at 7 minutes 55 seconds, corrected from 07:55:00 · 7:55']);
  component.unload();
  root.remove();
});

test('plays from links on one time the video that each leads to', async () => {
  const root = await render('[1:02](https://youtu.be/aaaaaaaaaaa?t=62), [1:02](https://youtu.be/bbbbbbbbbbb?t=62), [1:02](#t=1:02).');
  const videos = Array.from(root.querySelectorAll<HTMLElement>('.timecite-chip'), (chip) => citationOf(chip)?.timestamp.video?.id);
  expect(videos).toEqual(['aaaaaaaaaaa', 'bbbbbbbbbbb', 'dQw4w9WgXcQ']);
});

test('plays from links to media files those files, not the note’s video', async () => {
  const root = await render('[[talk.mp4#t=62|1:02]], [1:02](a%20talk.mp4#t=62), [1:02](https://media.example/talk.mp4#t=62), [[other | 1:02]], [1:02].');
  const videos = Array.from(root.querySelectorAll<HTMLElement>('.timecite-chip'), (chip) => citationOf(chip)?.timestamp.video?.id);
  expect(videos).toEqual(['talk.mp4', 'a talk.mp4', 'https://media.example/talk.mp4', 'dQw4w9WgXcQ', 'dQw4w9WgXcQ']);
});

test('leaves the text cards of a canvas as they are', async () => {
  const card = `A ${cite('00:01:02')} and [00:03:04].`;
  const host = await startHost({ 'board.canvas': JSON.stringify({ nodes: [{ id: 'one', type: 'text', text: card }], edges: [] }) });
  const component = new Component();
  const root = createDiv();
  await MarkdownRenderer.render(host.app, card, root, 'board.canvas', component);
  await settle(host);
  expect([chipsOf(root), root.textContent?.trim()]).toEqual([[], 'A [00:01:02] and [00:03:04].']);
});

test('goes with its note to another path', async () => {
  const host = await startHost({ 'rise.md': videoNote(`Widgets ${cite('00:01:02')}.`) });
  const view = await host.open('rise.md', { mode: 'preview' });
  await settle(host);
  const chip = view.containerEl.querySelector('.markdown-reading-view .timecite-chip') as HTMLElement;
  const file = host.app.vault.getFileByPath('rise.md') as TFile;
  await host.app.fileManager.renameFile(file, 'fall.md');
  await host.app.vault.process(file, (text) => text.replace('videoId: dQw4w9WgXcQ', 'videoId: aaaaaaaaaaa'));
  await settle(host);
  expect(chip.isConnected).toBe(true);
  expect(citationOf(chip)).toMatchObject({ source: 'fall.md', timestamp: { video: { id: 'aaaaaaaaaaa' } } });
});

test('shows and says that a time lies past the end of the video, once that is known', async () => {
  const root = await render(`Widgets [00:04:00] and ${cite('00:09:00')}, [9:10](https://youtu.be/bbbbbbbbbbb?t=550).`, 'videoId: dQw4w9WgXcQ\nduration: 300');
  const past = Array.from(root.querySelectorAll('.timecite-chip')).map((chip) => [chip.textContent, chip.hasClass('is-past-end'), chip.getAttribute('aria-description')]);
  expect(past).toEqual([
    ['4:00', false, null],
    ['9:00', true, 'The video ends at 5:00.'],
    ['9:10', false, null],
  ]);
});

test('follows what the note says, and what is learnt of the video', async () => {
  const host = await startHost({ 'rise.md': videoNote(`Widgets ${cite('02:05:00')}, ${cite('00:01:00')}.`) });
  const view = await host.open('rise.md', { mode: 'preview' });
  await settle(host);
  expect(view.containerEl.querySelector('.timecite-chip')?.textContent).toBe('2:05:00');
  const file = host.app.vault.getFileByPath('rise.md') as TFile;
  await host.app.vault.process(file, (text) => text.replace('videoId: dQw4w9WgXcQ', 'videoId: dQw4w9WgXcQ\nduration: 600'));
  await settle(host);
  expect(view.containerEl.querySelector('.timecite-chip')?.textContent).toBe('2:05');
});

test('lives through a note that cannot be read', async () => {
  const host = await startHost({ 'rise.md': videoNote(`Widgets ${cite('00:01:02')}.`) });
  const component = new Component();
  const root = createDiv();
  await MarkdownRenderer.render(host.app, `Widgets ${cite('00:01:02')}.`, root, 'gone.md', component);
  await settle(host);
  expect(root.textContent).toContain('Widgets [00:01:02].');
});

test('leaves the notes as they were when it is disabled, and takes them again', async () => {
  const host = await startHost({ 'rise.md': videoNote(`Widgets ${cite('00:01:02')}.`) });
  const view = await host.open('rise.md', { mode: 'preview' });
  await settle(host);
  await host.disablePlugin('timecite');
  await settle(host);
  expect(chipsOf(view.containerEl)).toEqual([]);
  expect(view.containerEl.querySelector('a.yt-timestamp')?.textContent).toBe('[00:01:02]');
});
