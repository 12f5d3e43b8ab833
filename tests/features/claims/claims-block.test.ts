import { readBlock } from '../../../src/features/claims/embedded/block-options';
import { aNote, channel, cite, openClaims } from './open-claims';

test.each<[string, string[]]>([
  ['note: rise\ngroup: none', []],
  ['# a comment\n\nfilter: "two words"', []],
  ['nonsense', ['"nonsense" is not of the form "name: value".']],
  ['colour: red', ['"colour" is not an option. Use note, video, folder, filter, show, group or sort.']],
  ['group: size\nsort: up', ['"group" can be note, video, heading or none, not "size".', '"sort" can be place or time, not "up".']],
  ['note: a\nnote: b', ['"note" occurs twice.']],
  ['filter:', ['"filter" needs a value.']],
  ['note: a\nvideo: aaaaaaaaaaa', ['Name only one of note, video and folder.']],
])('reads %j', (source, mistakes) => {
  expect(readBlock(source).mistakes).toEqual(mistakes);
});

test.each([
  ['filter: "two words"', 'two words'],
  ["filter: 'two words'", 'two words'],
  ['filter: "" ""', '" "'],
  ['filter: say "so"', 'say "so"'],
  ['filter: "so\'', '"so\''],
  ['filter: "', '"'],
])('takes the quotes round a value away, and no others: %s', (source, search) => {
  expect(readBlock(source).options.query.search).toBe(search);
});

const more = { 'empty/plain too.md': '', 'C#/sharp.md': aNote('Sharp', 'ddddddddddd', `Tones rise ${cite('00:00:05')}.`), 'shifted.md': aNote('Shifted', 'ccccccccccc', `Shifted ${cite('07:55:00')}.`).replace('videoId', 'duration: 600\nvideoId') };

/** What a block shows in a note of its own. @param above The line that stands above it. */
async function show(block: string, above = ''): Promise<{ rows: string[]; text: string | undefined; title: string | undefined }> {
  const { host, settle } = await openClaims({ ...channel, ...more, 'widgets/mine.md': `${above}\n\n\`\`\`timecite\n${block}\n\`\`\`\n` });
  const view = await host.open('widgets/mine.md', { mode: 'preview' });
  await settle();
  const el = view.containerEl.querySelector('.timecite-block');
  return { rows: Array.from(el?.querySelectorAll('.timecite-claim-text') ?? [], (row) => row.textContent ?? ''), text: el?.textContent ?? undefined, title: el?.querySelector('.timecite-block-title')?.textContent ?? undefined };
}

test.each<[string, string[], string]>([
  ['note: rise\nfilter: ships', ['Ships came.'], '1 claim of "Rise of the widget trade" matching "ships"'],
  ['note: [[Rise|of the trade]]', ['Widgets rose.', 'They fell.', 'Ships came.'], '3 claims of "Rise of the widget trade"'],
  ['note: rise#Prices', ['Widgets rose.', 'They fell.', 'Ships came.'], '3 claims of "Rise of the widget trade"'],
  ['note: C#/sharp.md', ['Tones rise.'], '1 claim of "Sharp"'],
  ['video: https://youtu.be/aaaaaaaaaaa\nsort: time\ngroup: none', ['Widgets rose.', 'Ports closed.', 'They fell.', 'Ships came.'], '4 claims of the video of "Fall of the widget trade" and 1 more note'],
  ['video: bbbbbbbbbbb', ['Gears turn.'], '1 claim of the video of "Gears"'],
  ['folder: gadgets', ['Gears turn.'], '1 claim of the folder "gadgets"'],
  ['folder: /\nfilter: gears', ['Gears turn.'], '1 claim of the vault matching "gears"'],
  ['folder: /\nshow: corrected\ngroup: none', ['Shifted.'], '1 claim of the vault with corrected times'],
  ['folder: /\nshow: corrected\nfilter: SHIFT', ['Shifted.'], '1 claim of the vault with corrected times matching "SHIFT"'],
])('shows what %j asks for, and names it', async (block, rows, title) => {
  expect(await show(block)).toMatchObject({ rows, title });
});

test.each<[string, string]>([
  ['filter: anything', 'No timestamps in this note.'],
  ['note: plain', 'No timestamps in "plain".'],
  ['video: zzzzzzzzzzz', 'No note cites the video "zzzzzzzzzzz".'],
  ['video: talks/none.mp4', 'No note cites the video "none.mp4".'],
  ['folder: empty', 'No timestamps in the folder "empty".'],
  ['note: rise\nfilter: locks', 'No claim of "Rise of the widget trade" matches "locks".'],
  ['note: rise\nshow: uncertain', 'No claims of "Rise of the widget trade" with uncertain times.'],
  ['note: rise\nshow: uncertain\nfilter: ships', 'No claim of "Rise of the widget trade" with uncertain times matches "ships".'],
])('says why %j shows nothing', async (block, title) => {
  expect(await show(block)).toMatchObject({ rows: [], title });
});

test('calls the note that it stands in this note', async () => {
  expect((await show('note: mine', cite('00:00:05'))).title).toBe('1 claim of this note');
  expect((await show('', cite('00:00:05'))).title).toBe('1 claim of this note');
});

test.each<[string, string]>([
  ['note: gone', 'There is no note "gone".'],
  ['folder: nowhere', 'There is no folder "nowhere".'],
  ['video: ???', '"???" is not the id or the address of a video.'],
  ['<b>x</b>', '"<b>x</b>" is not of the form "name: value".'],
])('says what is wrong with %j', async (block, text) => {
  expect((await show(block)).text).toBe(text);
});

test('of a video shows the notes on it, as they come and go', async () => {
  const { host, settle } = await openClaims({ ...channel, 'mine.md': '```timecite\nvideo: aaaaaaaaaaa\nsort: time\n```\n' });
  const view = await host.open('mine.md', { mode: 'preview' });
  const { vault } = host.app;
  const shown = async (from: string, to: string) => {
    const file = vault.getFileByPath('widgets/fall.md');
    if (file) await vault.process(file, (text) => text.replace(from, to));
    await settle();
    return Array.from(view.containerEl.querySelectorAll('.timecite-claim-text'), (row) => row.textContent).includes('Ports closed.');
  };
  await settle();
  expect(await shown('aaaaaaaaaaa', 'bbbbbbbbbbb')).toBe(false);
  expect(await shown('bbbbbbbbbbb', 'aaaaaaaaaaa')).toBe(true);
});

test('of a media file shows the notes on that file, also after it has moved', async () => {
  const note = (text: string) => `---\nvideo: lecture.mp4\n---\n\n${text} ${cite('00:00:05')}.\n`;
  const files = { 'a/one.md': note('Widgets rose'), 'a/lecture.mp4': '', 'b/two.md': note('Gears turn'), 'b/lecture.mp4': '', 'mine.md': '```timecite\nvideo: a/lecture.mp4\n```\n', 'b/mine.md': '```timecite\nvideo: lecture.mp4\n```\n' };
  const { host, settle } = await openClaims(files, null);
  const rows = async (path: string) => {
    const view = await host.open(path, { mode: 'preview' });
    await settle();
    return Array.from(view.containerEl.querySelectorAll('.timecite-claim-text'), (row) => row.textContent);
  };
  expect(await rows('mine.md')).toEqual(['Widgets rose.']);
  expect(await rows('b/mine.md')).toEqual(['Gears turn.']);
  const file = host.app.vault.getFileByPath('b/lecture.mp4');
  if (file) await host.app.vault.rename(file, 'b/other.mp4');
  await new Promise((resolve) => setTimeout(resolve, 350));
  await settle();
  await settle();
  expect(Array.from(document.querySelectorAll('.timecite-block .timecite-claim-text'), (row) => row.textContent).sort()).toEqual(['Gears turn.', 'Widgets rose.']);
});
