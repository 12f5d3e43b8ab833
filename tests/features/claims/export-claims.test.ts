import { TFile } from 'obsidian';
import { aNote, channel, cite, openClaims, type Opened } from './open-claims';

const ofVault = ['Gears turn.', 'Ports closed.', 'Widgets rose.', 'They fell.', 'Ships came.'];

/** Opens the claims of the whole vault, ungrouped. */
async function openVault(files?: Record<string, string>): Promise<Opened> {
  const opened = await openClaims(files);
  opened.click('Whole vault');
  opened.choose('Group and sort', 'Do not group');
  await opened.settle();
  return opened;
}

/** Exports what is listed as a note; answers its text. */
async function exportNote({ host, choose, settle }: Opened, path: string): Promise<string> {
  choose('More options', 'Export list as note');
  await settle();
  return host.app.vault.read(host.app.vault.getFileByPath(path) as TFile);
}

test('the notes on a video are without a list of their claims', async () => {
  const opened = await openClaims({ ...channel, 'list.md': `---\ntimecite: list\nvideoId: aaaaaaaaaaa\n---\n\nSails set ${cite('00:05:00')}.\n` });
  opened.click('This video');
  await opened.settle();
  expect(opened.rows().join()).not.toContain('Sails');
  expect(opened.rows()).toContain('Ports closed.');
});

test('a list that was exported is in no other export', async () => {
  const opened = await openVault();
  const first = await exportNote(opened, 'widgets/Claims.md');
  expect(first).toMatch(/^---\ntimecite: list\n---\n\n- Gears turn/);
  expect(await exportNote(opened, 'widgets/Claims 1.md')).toBe(first);
});

test('a list that was exported is in no list of several notes', async () => {
  const opened = await openVault();
  await exportNote(opened, 'widgets/Claims.md');
  expect(opened.rows()).toEqual(ofVault);
  opened.click('This folder');
  await opened.settle();
  expect(opened.rows()).toEqual(ofVault.slice(1));
});

test('a list that was exported is listed when it is asked for itself', async () => {
  const opened = await openVault();
  await exportNote(opened, 'widgets/Claims.md');
  opened.click('This note');
  await opened.settle();
  expect(opened.rows()).toHaveLength(5);
});

test('a note comes and goes with the property that makes it a list', async () => {
  const opened = await openVault({ ...channel, 'list.md': `---\ntimecite: list\nvideoId: aaaaaaaaaaa\n---\n\nSails set ${cite('00:05:00')}.\n` });
  expect(opened.rows()).toEqual(ofVault);
  const file = opened.host.app.vault.getFileByPath('list.md') as TFile;
  await opened.host.app.vault.process(file, (text) => text.replace('list', 'none'));
  await opened.settle();
  expect(opened.rows()).toEqual([ofVault[0], 'Sails set.', ...ofVault.slice(1)]);
  await opened.host.app.vault.process(file, (text) => text.replace('none', 'list'));
  await opened.settle();
  expect(opened.rows()).toEqual(ofVault);
});

test('the times of a file of the vault lead to it as links of the note would, and of two that bear its name to the right one', async () => {
  const about = (title: string, ...lines: string[]) => aNote(title, null, ...lines).replace('title', 'video: "[[tick.wav]]"\ntitle');
  const opened = await openVault({
    'a/tick.wav': '', 'a/one.md': about('One', `It ticks ${cite('00:00:03')}.`),
    'b/tick.wav': '', 'b/two.md': about('Two', `It tocks ${cite('00:00:04')}.`, '', `It stops [00:00:05 - 00:00:06].`),
    'c/bell.wav': '', 'c/bell.md': about('Bell', `It rings ${cite('00:00:07')}.`).replace('tick', 'bell'),
    'widgets/rise.md': about('Gone', `It is gone ${cite('00:00:08')}.`).replace('tick', 'gone'),
  });
  expect(await exportNote(opened, 'widgets/Claims.md')).toBe(
    ['---', 'timecite: list', '---', '', '- It ticks. [[tick.wav#t=3|0:03]] — [[one|One]]', '- It tocks. [[b/tick.wav#t=4|0:04]] — [[two|Two]]', '- It stops. [[b/tick.wav#t=5|0:05–0:06]] — [[two|Two]]', '- It rings. [[bell.wav#t=7|0:07]] — [[bell|Bell]]', '- It is gone. 0:08 — [[rise|Gone]]', '', ''].join('\n'),
  );
});

test('a group is called as in the view, whatever its title would mean as Markdown', async () => {
  const opened = await openClaims({ 'rise.md': aNote('"[[gone]] *and* <b>gears</b>"', 'aaaaaaaaaaa', `Widgets rose ${cite('00:00:16')}.`) }, 'rise.md');
  opened.click('Whole vault');
  await opened.settle();
  expect(opened.rows()[0]).toContain('[[gone]] *and* <b>gears</b>');
  expect(await exportNote(opened, 'Claims.md')).toContain('\n## \\[\\[gone\\]\\] \\*and\\* \\<b>gears\\</b>\n');
});
