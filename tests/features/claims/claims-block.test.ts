import { readBlock } from '../../../src/features/claims/block-options';
import { channel, cite, openClaims } from './open-claims';

test.each<[string, string[]]>([
  ['note: rise\ngroup: none', []],
  ['# a comment\n\nfilter: "two words"', []],
  ['nonsense', ['"nonsense" is not of the form "name: value".']],
  ['colour: red', ['"colour" is not known. There is note, video, folder, filter, show, group or sort.']],
  ['group: size\nsort: up', ['"group" can be note, video, heading or none, not "size".', '"sort" can be place or time, not "up".']],
  ['note: a\nnote: b', ['"note" stands here twice.']],
  ['filter:', ['"filter" needs a value.']],
  ['note: a\nvideo: aaaaaaaaaaa', ['Name a note, a video or a folder, not several of them.']],
])('reads %j', (source, mistakes) => {
  expect(readBlock(source).mistakes).toEqual(mistakes);
});

async function show(block: string): Promise<{ rows: string[]; text: string | undefined; title: string | undefined }> {
  const { host, settle } = await openClaims({ ...channel, 'widgets/mine.md': `\`\`\`timecite\n${block}\n\`\`\`\n` });
  const view = await host.open('widgets/mine.md', { mode: 'preview' });
  await settle();
  const el = view.containerEl.querySelector('.timecite-block');
  return { rows: Array.from(el?.querySelectorAll('.timecite-claim-text') ?? [], (row) => row.textContent ?? ''), text: el?.textContent ?? undefined, title: el?.querySelector('.timecite-block-title')?.textContent ?? undefined };
}

test.each<[string, string[]]>([
  ['note: rise\nfilter: ships', ['Ships came.']],
  ['note: [[Rise|of the trade]]', ['Widgets rose.', 'They fell.', 'Ships came.']],
  ['video: https://youtu.be/aaaaaaaaaaa\nsort: time\ngroup: none', ['Widgets rose.', 'Ports closed.', 'They fell.', 'Ships came.']],
  ['folder: gadgets', ['Gears turn.']],
  ['filter: anything', []],
])('shows what %j asks for', async (block, rows) => {
  const shown = await show(block);
  expect(shown.rows).toEqual(rows);
  expect(shown.title).toBe(['No claims to show.', '1 claim'][rows.length] ?? `${rows.length} claims`);
});

test('says that a filter leaves no claim', async () => {
  expect((await show('note: rise\nfilter: locks')).title).toBe('No claim matches "locks".');
  expect((await show('note: rise\nshow: uncertain')).title).toBe('No claims with uncertain times.');
});

test.each<[string, string]>([
  ['note: gone', 'There is no note "gone".'],
  ['folder: nowhere', 'There is no folder "nowhere".'],
  ['video: ???', '"???" is not the id or the address of a video.'],
  ['<b>x</b>', '"<b>x</b>" is not of the form "name: value".'],
])('says what is wrong with %j', async (block, text) => {
  expect((await show(block)).text).toBe(text);
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
