import { activeText } from './active-text';
import { chooseFormat } from './choose-format';
import { eventually } from './harness/eventually';
import { demo, openDemo } from './harness/open-demo';
import { chip, cite, embedOnce, embedPlays, videoNote } from './video-note';

afterEach(() => demo.close());

/** Opens two notes and plays the first's moment, paused at it. */
async function pausedAt65() {
  await openDemo();
  await demo.writeNote('first.md', videoNote(`Widgets ${cite('00:01:05')}. Later ${cite('00:02:05')}. Here: .`));
  await demo.writeNote('second.md', videoNote('Gears here: .', 'videoId: bbbbbbbbbbb'));
  const pane = await demo.openNote('first.md');
  await chip(pane, '1:05').click();
  await embedPlays(demo, 'aaaaaaaaaaa', 65);
  await demo.runCommand('timecite:play-pause');
  await embedOnce(demo, ({ state }) => state === 2);
  await demo.runCommand('timecite:previous-claim');
  await demo.runCommand('timecite:next-claim');
  await demo.runCommand('timecite:previous-claim');
  // Both must be there before anything is read from either: they tell each other by messages.
  await embedOnce(demo, ({ state, seconds }) => state === 2 && Math.floor(seconds) === 65);
  await demo.page.locator('.timecite-player-time', { hasText: '1:05' }).waitFor();
}

async function editAtHere(path: string): Promise<void> {
  await demo.openNote(path, 'live preview');
  await demo.run(({ host }) => {
    const editor = host.app.workspace.activeEditor?.editor;
    const at = editor?.getValue().indexOf('here: ') ?? -1;
    const upper = editor?.getValue().indexOf('Here: ') ?? -1;
    editor?.setCursor(editor.offsetToPos(Math.max(at, upper) + 'here: '.length));
  });
}

test('inserts the moment in the format that is set', async () => {
  await pausedAt65();
  const { seconds } = await embedOnce(demo, ({ state }) => state === 2);
  const written = `00:0${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
  await editAtHere('first.md');
  await demo.pickCommand('Insert timestamp');
  await eventually(async () => expect(await activeText()).toContain(`Here: ${cite(written)}.`));
  await chooseFormat('bracket');
  await editAtHere('first.md');
  await demo.runCommand('timecite:insert-timestamp');
  expect(await activeText()).toContain(`Here: [${written}]`);
  await chooseFormat('link');
  await editAtHere('first.md');
  await demo.runCommand('timecite:insert-timestamp');
  expect(await activeText()).toMatch(/Here: \[\d:\d\d\]\(https:\/\/www\.youtube\.com\/watch\?v=aaaaaaaaaaa&t=\d+s\)/);
});

test('inserts a range from the marked start', async () => {
  await pausedAt65();
  await editAtHere('first.md');
  await demo.runCommand('timecite:insert-timestamp-range');
  await demo.page.locator('.notice', { hasText: 'Mark the start' }).waitFor();
  await demo.runCommand('timecite:mark-range-start');
  await demo.page.locator('.notice', { hasText: 'The range starts at' }).waitFor();
  await demo.runCommand('timecite:skip-forward');
  await demo.runCommand('timecite:skip-forward');
  await demo.runCommand('timecite:insert-timestamp-range');
  const [, start = '', end = ''] = /Here: <a class="yt-timestamp" data-t="([\d:]+) - ([\d:]+)">\[\1 - \2\]<\/a>\./.exec(await activeText()) ?? [];
  const seconds = (time: string): number => time.split(':').reduce((sum, field) => sum * 60 + Number(field), 0);
  expect(seconds(end) - seconds(start)).toBe(10);
});

test('writes a link in a note about another video, and says so', async () => {
  await pausedAt65();
  await editAtHere('second.md');
  await demo.runCommand('timecite:insert-timestamp');
  expect(await activeText()).toContain('https://www.youtube.com/watch?v=aaaaaaaaaaa');
  await demo.page.locator('.notice', { hasText: 'a link was inserted' }).waitFor();
});

test('offers nothing to insert while nothing plays', async () => {
  await openDemo();
  await demo.writeNote('first.md', videoNote('Here: .'));
  await demo.openNote('first.md', 'live preview');
  expect(await demo.runCommand('timecite:insert-timestamp')).toBe(false);
});
