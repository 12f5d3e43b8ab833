import { boxOf } from './harness/box-of';
import { Demo } from './harness/demo';
import { readEmbed } from './fake-embed';
import { chip, cite, embedPlays, videoNote } from './video-note';

let demo: Demo;

afterEach(() => demo.close());

const body = `Widgets were cheap ${cite('07:55:00')}, then dear ${cite('00:01:05')}. They ended ${cite('00:02:05')}, in a range [00:03:00 - 00:03:02], by link [12:20](https://youtu.be/bbbbbbbbbbb?t=740).`;

async function openNote(mode: 'reading' | 'live preview', text = videoNote(body)) {
  await demo.writeNote('rise.md', text);
  const pane = await demo.openNote('rise.md', mode);
  await pane.locator('.timecite-chip').first().waitFor();
  return pane;
}

/** Keeps the addresses that are opened in the browser. */
async function watchBrowser(): Promise<() => Promise<string[]>> {
  await demo.page.evaluate(() => {
    const opened: string[] = [];
    Object.assign(window, { opened, open: (url: string) => void opened.push(url) });
  });
  return () => demo.page.evaluate(() => (window as unknown as { opened: string[] }).opened);
}

describe.each(['reading', 'live preview'] as const)('in %s', (mode) => {
  test('a range reads from its start to its end in right-to-left text', async () => {
    demo = await Demo.open();
    const pane = await openNote(mode, videoNote(`הגלגל מסתובב ${cite('00:02:00 - 00:02:30')} ואז נעצר.`));
    const lefts = await chip(pane, '2:00–2:30').evaluate((one) => {
      const [glyph, time] = Array.from(one.children);
      const range = document.createRange();
      const leftOf = (from: number) => {
        range.setStart(time?.firstChild ?? one, from);
        range.setEnd(time?.firstChild ?? one, from + 1);
        return range.getBoundingClientRect().left;
      };
      return [glyph?.getBoundingClientRect().left ?? NaN, leftOf(0), leftOf(5)];
    });
    expect(lefts).toEqual([...lefts].sort((one, other) => one - other));
  });

  test('times that touch in the text are apart to the eye', async () => {
    demo = await Demo.open();
    const pane = await openNote(mode, videoNote(`Widgets ${cite('00:02:00')}${cite('00:03:00')} ended.`));
    const [first, second] = [await boxOf(chip(pane, '2:00')), await boxOf(chip(pane, '3:00'))];
    const gap = second.x - first.x - first.width;
    expect([gap >= 2, gap < 5, first.y === second.y]).toEqual([true, true, true]);
  });

  test('a click plays the moment, the next one seeks in the same embed', async () => {
    demo = await Demo.open();
    const pane = await openNote(mode);
    expect(await demo.page.locator('iframe').count()).toBe(0);
    await chip(pane, '7:55').click();
    await embedPlays(demo, 'aaaaaaaaaaa', 475);
    await chip(pane, '1:05').click();
    const { commands } = await embedPlays(demo, 'aaaaaaaaaaa', 65);
    expect(commands.filter(({ func }) => func === 'seekTo').map(({ args }) => args)).toEqual([[65, true]]);
    expect(await demo.page.locator('iframe').count()).toBe(1);
  });

  test('Enter and Space play from the keyboard, and Tab goes from chip to chip', async () => {
    demo = await Demo.open();
    const pane = await openNote(mode);
    await chip(pane, '1:05').focus();
    await demo.page.keyboard.press('Enter');
    await embedPlays(demo, 'aaaaaaaaaaa', 65);
    await chip(pane, '1:05').focus();
    if (mode === 'reading') await demo.page.keyboard.press('Tab');
    else await chip(pane, '2:05').focus();
    await demo.page.keyboard.press('Space');
    await embedPlays(demo, 'aaaaaaaaaaa', 125);
  });

  test('Mod+click and the middle button open the browser at the time', async () => {
    demo = await Demo.open();
    const opened = await watchBrowser();
    const pane = await openNote(mode);
    await chip(pane, '7:55').click({ modifiers: ['ControlOrMeta'] });
    await chip(pane, '1:05').click({ button: 'middle' });
    await chip(pane, '12:20').click({ modifiers: ['ControlOrMeta'] });
    expect(await opened()).toEqual([
      'https://www.youtube.com/watch?v=aaaaaaaaaaa&t=475s',
      'https://www.youtube.com/watch?v=aaaaaaaaaaa&t=65s',
      'https://www.youtube.com/watch?v=bbbbbbbbbbb&t=740s',
    ]);
    expect(await readEmbed(demo.page)).toBeNull();
  });

  test('a range plays to its end and stops', async () => {
    demo = await Demo.open();
    const pane = await openNote(mode);
    await chip(pane, '3:00–3:02').click();
    await embedPlays(demo, 'aaaaaaaaaaa', 180);
    await demo.page.locator('.timecite-player-controls [aria-label="Play"]').waitFor();
    const embed = await readEmbed(demo.page);
    expect(embed?.state).toBe(2);
    expect(embed?.seconds).toBeGreaterThanOrEqual(182);
    expect(embed?.seconds).toBeLessThan(184);
  });

  test('the menu offers what can be done, from pointer and keyboard', async () => {
    demo = await Demo.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    const pane = await openNote(mode);
    await chip(pane, '7:55').click({ button: 'right' });
    expect(await demo.page.locator('.menu-item').allTextContents()).toEqual([
      expect.stringMatching(/^Corrected from 07:55:00\. /), 'Play', 'Play the segment', 'Open in browser', 'Copy link at this time', 'Copy claim as quote', 'Show in claims view', 'Correct this timestamp to 00:07:55',
    ]);
    await demo.page.locator('.menu-item', { hasText: 'Copy link' }).click();
    await demo.page.locator('.notice', { hasText: 'Link copied' }).waitFor();
    expect(await demo.page.evaluate(() => navigator.clipboard.readText())).toBe('https://www.youtube.com/watch?v=aaaaaaaaaaa&t=475s');
    await chip(pane, '2:05').focus();
    await demo.page.keyboard.press('ContextMenu');
    await demo.page.locator('.menu-item', { hasText: 'Copy claim as quote' }).click();
    await demo.page.locator('.notice', { hasText: 'Claim copied' }).waitFor();
    expect(await demo.page.evaluate(() => navigator.clipboard.readText())).toContain('> They ended, in a range, by link.');
  });

  test('a click on a chip closes a menu that is open', async () => {
    demo = await Demo.open();
    const pane = await openNote(mode);
    await chip(pane, '7:55').click({ button: 'right' });
    await demo.page.locator('.menu').waitFor();
    await chip(pane, '2:05').dispatchEvent('mousedown');
    await demo.page.locator('.menu').waitFor({ state: 'detached' });
  });

  test('a time past the end looks so once the length of the video is known', async () => {
    demo = await Demo.open();
    const pane = await openNote(mode, videoNote(`Widgets were cheap ${cite('00:01:05')}, then dear [00:58:05].`));
    const late = chip(pane, '58:05');
    expect(await late.getAttribute('class')).toBe('timecite-chip');
    await chip(pane, '1:05').click();
    await pane.locator('.timecite-chip.is-past-end', { hasText: '58:05' }).waitFor();
    expect(await late.getAttribute('aria-description')).toMatch(/^The video ends at \d+:\d+\.$/);
    expect(await chip(pane, '1:05').getAttribute('aria-description')).toBeNull();
  });

  test('a corrected time can be written as it is read', async () => {
    demo = await Demo.open();
    const pane = await openNote(mode);
    await chip(pane, '7:55').click({ button: 'right' });
    await demo.page.locator('.menu-item', { hasText: 'Correct this timestamp' }).click();
    await pane.locator('.timecite-chip [aria-label="Play at 7 minutes 55 seconds · 7:55"]').waitFor();
    await demo.run(({ host }) => host.settled());
    const text = await demo.run(({ host }) => host.app.workspace.activeEditor?.editor?.getValue() ?? '');
    expect(text === '' ? await demo.readNote('rise.md') : text).toContain(`Widgets were cheap ${cite('00:07:55')}, then`);
  });

  test('a touch plays', async () => {
    demo = await Demo.open({ hasTouch: true });
    const pane = await openNote(mode);
    await chip(pane, '2:05').tap();
    await embedPlays(demo, 'aaaaaaaaaaa', 125);
  });
});

test('a time is not corrected alone where the others would then be taken for right', async () => {
  demo = await Demo.open();
  const note = videoNote(['07:55:00', '01:12:00', '02:14:00', '03:15:00'].map((time) => `Widgets sold ${cite(time)}.`).join('\n\n'));
  const pane = await openNote('reading', note);
  await chip(pane, '7:55').click({ button: 'right' });
  await demo.page.locator('.menu-item', { hasText: 'Correct this timestamp' }).click();
  await demo.page.locator('.notice', { hasText: 'Other times of the note would then be read in another way' }).waitFor();
  expect(await demo.readNote('rise.md')).toBe(note);
});

test('the segment plays up to the next moment that the note cites', async () => {
  demo = await Demo.open();
  const pane = await openNote('reading', videoNote(`Widgets ${cite('00:01:05')}. More ${cite('00:01:07')}.`));
  await chip(pane, '1:05').click({ button: 'right' });
  await demo.page.locator('.menu-item', { hasText: 'Play the segment' }).click();
  await embedPlays(demo, 'aaaaaaaaaaa', 65);
  await demo.page.locator('.timecite-player-controls [aria-label="Play"]').waitFor();
  expect((await readEmbed(demo.page))?.seconds).toBeLessThan(69);
});

test('hostile markup is text, and ids that are none are refused', async () => {
  demo = await Demo.open();
  const evil = '<a class="yt-timestamp" data-t="00:01:05" onclick="window.evil=1">[00:01:05]<img src=x onerror="window.evil=1"></a>';
  const pane = await openNote('reading', videoNote(`Widgets ${evil} ${cite('00:02:05', '&lt;script&gt;window.evil=1&lt;/script&gt;')}.`, 'videoId: "../../evil?x="'));
  await pane.locator('.timecite-chip').first().click({ force: true });
  await demo.page.locator('.notice', { hasText: 'is neither a YouTube id' }).waitFor();
  expect(await demo.page.locator('iframe').count()).toBe(0);
  expect(await demo.page.evaluate(() => 'evil' in window)).toBe(false);
});

test('nothing is asked of the network by showing notes and resting on chips', async () => {
  demo = await Demo.open();
  const asked: string[] = [];
  demo.context.on('request', (request) => void (request.url().startsWith(demo.url) || request.url().startsWith('data:') || asked.push(request.url())));
  const pane = await openNote('reading');
  await chip(pane, '7:55').hover();
  await demo.page.locator('.timecite-card').waitFor();
  await openNote('live preview');
  expect(asked).toEqual([]);
});

test('links on a time stay links when the setting is off', async () => {
  demo = await Demo.open();
  const pane = await openNote('reading');
  await demo.page.keyboard.press('Control+,');
  const setting = demo.page.locator('.setting-item', { hasText: /links/i }).locator('.checkbox-container').first();
  await setting.click();
  await demo.page.keyboard.press('Escape');
  await pane.locator('a[href^="https://youtu.be/"]').waitFor();
});
