import { activeText } from './active-text';
import { chooseFormat } from './choose-format';
import { boxOf } from './harness/box-of';
import { eventually } from './harness/eventually';
import { demo, openDemo } from './harness/open-demo';

afterEach(() => demo.close());

async function makeNote(address: string, answer: { status: number; json: unknown } | null): Promise<void> {
  await openDemo();
  await demo.run(
    ({ host }, given) => {
      Object.assign(window, { asked: [] });
      host.answerRequests((request) => {
        (window as unknown as { asked: string[] }).asked.push(request.url);
        if (given === null) throw new Error('net::ERR_INTERNET_DISCONNECTED');
        return { status: given.status, text: JSON.stringify(given.json) };
      });
    },
    answer,
  );
  await demo.pickCommand('New note from video');
  await demo.page.locator('.modal input').fill(address);
  await demo.page.keyboard.press('Enter');
}

function activePath(): Promise<string | undefined> {
  return demo.run(({ host }) => host.app.workspace.getActiveFile()?.path);
}

test('makes a note in the canonical format, with the title that YouTube gives', async () => {
  await makeNote('https://youtu.be/ccccccccccc', { status: 200, json: { title: 'Rise of "the" Widget: [Trade]', author_name: 'Widget Weekly' } });
  await demo.page.locator('.modal').waitFor({ state: 'detached' });
  await eventually(async () => expect(await activePath()).toBe('rise_of_the_widget_trade.md'));
  const note = await demo.readNote('rise_of_the_widget_trade.md');
  expect(note).toMatch(/^---\ntitle: .*Rise of .*the.* Widget: \[Trade\].*\nvideoId: ccccccccccc\n---\n\nFrom: \[\[widgetweekly\]\] <br\/>\n\n$/);
  expect(await demo.page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual([
    'https://www.youtube.com/oembed?format=json&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3Dccccccccccc',
  ]);
});

test.each([
  ['element', '<a class="yt-timestamp" data-t="00:01:20">[00:01:20]</a>'],
  ['link', '[1:20](https://www.youtube.com/watch?v=ccccccccccc&t=80s)'],
])('puts the time of the address, as %s, behind the first claim, and the cursor before it', async (format, timestamp) => {
  await openDemo();
  await chooseFormat(format);
  await demo.run(({ host }) => host.answerRequests(() => ({ status: 200, text: '{"title":"A talk"}' })));
  await demo.pickCommand('New note from video');
  await demo.page.locator('.modal input').fill('https://youtu.be/ccccccccccc?si=x&t=80');
  await demo.page.keyboard.press('Enter');
  await eventually(async () => expect(await activePath()).toBe('a_talk.md'));
  await demo.page.locator('.modal').waitFor({ state: 'detached' });
  expect((await demo.readNote('a_talk.md')).split('\n\n')[1]).toBe(timestamp);
  const place = () => demo.run(({ host }) => { const { editor } = host.app.workspace.activeEditor ?? {}; return editor?.getLine(editor.getCursor().line).slice(editor.getCursor().ch); });
  await eventually(async () => expect(await place()).toBe(timestamp));
});

test('the note has the focus in the end, whatever had it before the dialog', async () => {
  await openDemo();
  await demo.openNote('Welcome.md', 'live preview');
  await demo.pickCommand('Open claims');
  await demo.page.locator('.timecite-claims').getByRole('button', { name: 'Show only' }).focus();
  await demo.run(({ host }) => host.answerRequests(() => ({ status: 200, text: '{"title":"A talk"}' })));
  await demo.runCommand('timecite:new-note-from-video');
  await demo.page.locator('.modal input').fill('https://youtu.be/ccccccccccc?t=80');
  await demo.page.keyboard.press('Enter');
  await demo.page.locator('.workspace-leaf.mod-active .cm-content:focus', { hasText: '00:01:20' }).waitFor();
  await demo.page.keyboard.type('They rose ');
  await eventually(async () => expect(await activeText()).toContain('\n\nThey rose <a class="yt-timestamp" data-t="00:01:20">[00:01:20]</a>'));
});

test('the address can be typed at once, in a field as wide as the dialog', async () => {
  await openDemo();
  await demo.pickCommand('New note from video');
  const input = demo.page.locator('.modal input');
  await input.waitFor();
  await demo.page.keyboard.type('not an address');
  await demo.page.keyboard.press('Enter');
  await demo.page.locator('.modal', { hasText: 'Enter a YouTube address' }).waitFor();
  expect(await input.inputValue()).toBe('not an address');
  expect((await boxOf(input)).width).toBeGreaterThan(400);
});

test('Enter makes one note however often it is pressed, and writes nothing into it', async () => {
  await openDemo();
  await demo.run(({ host }) => {
    const released = new Promise<void>((resolve) => Object.assign(window, { release: resolve }));
    host.answerRequests(() => released.then(() => ({ status: 404, text: '{}' })));
  });
  await demo.pickCommand('New note from video');
  const input = demo.page.locator('.modal input');
  await input.fill('https://youtu.be/ccccccccccc');
  const press = (one: HTMLElement) => one.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  expect([await input.evaluate(press), await input.evaluate(press)]).toEqual([false, false]);
  await demo.page.evaluate(() => (window as unknown as { release(): void }).release());
  await demo.page.locator('.modal').waitFor({ state: 'detached' });
  expect(await demo.run(({ host }) => host.app.vault.getFiles().map(({ path }) => path).filter((path) => path.startsWith('video_')))).toEqual(['video_ccccccccccc.md']);
});

test.each([
  ['is offline', null],
  ['is refused', { status: 404, json: {} }],
  ['answers with hostile things', { status: 200, json: { title: { toString: 'x' }, author_name: ['<b>'] } }],
])('makes a note all the same when YouTube %s', async (_, answer) => {
  await makeNote('https://www.youtube.com/watch?v=cCcCcCcCcCc', answer);
  await demo.page.locator('.modal').waitFor({ state: 'detached' });
  await eventually(async () => expect(await activePath()).toBe('video_cCcCcCcCcCc.md'));
  await demo.page.locator('.notice', { hasText: 'YouTube did not give the title of the video. You can write it into the note yourself.' }).waitFor();
});

test('keeps a hostile title as text', async () => {
  await makeNote('https://youtu.be/ccccccccccc', { status: 200, json: { title: '---\nvideoId: evil\n../../<img src=x onerror=alert(1)>', author_name: 'A]]\n# b' } });
  await demo.page.locator('.modal').waitFor({ state: 'detached' });
  const path = (await activePath()) ?? '';
  expect(path).not.toContain('..');
  const note = await demo.readNote(path);
  expect(note.match(/^videoId:/gm)).toHaveLength(1);
  expect(note).toContain('videoId: ccccccccccc');
});

test.each(['hello', 'https://example.com/page', 'javascript:alert(1)', 'https://youtu.be/short'])('refuses %s, and asks nobody', async (address) => {
  await makeNote(address, { status: 200, json: {} });
  await demo.page.locator('.modal', { hasText: 'Enter a YouTube address' }).waitFor();
  expect(await demo.page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual([]);
});
