import { readEmbed } from './fake-embed';
import { boxOf } from './harness/box-of';
import { demo, openDemo } from './harness/open-demo';
import { openCitedNote } from './open-cited-note';
import { chip, cite, embedPlays, videoNote } from './video-note';

afterEach(() => demo.close());

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
    await openDemo();
    const pane = await openCitedNote(mode, videoNote(`הגלגל מסתובב ${cite('00:02:00 - 00:02:30')} ואז נעצר.`));
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
    await openDemo();
    const pane = await openCitedNote(mode, videoNote(`Widgets ${cite('00:02:00')}${cite('00:03:00')} ended.`));
    const [first, second] = [await boxOf(chip(pane, '2:00')), await boxOf(chip(pane, '3:00'))];
    const gap = second.x - first.x - first.width;
    expect([gap >= 2, gap < 5, first.y === second.y]).toEqual([true, true, true]);
  });

  test('a click plays the moment, the next one seeks in the same embed', async () => {
    await openDemo();
    const pane = await openCitedNote(mode);
    expect(await demo.page.locator('iframe').count()).toBe(0);
    await chip(pane, '7:55').click();
    await embedPlays(demo, 'aaaaaaaaaaa', 475);
    await chip(pane, '1:05').click();
    const { commands } = await embedPlays(demo, 'aaaaaaaaaaa', 65);
    expect(commands.filter(({ func }) => func === 'seekTo').map(({ args }) => args)).toEqual([[65, true]]);
    expect(await demo.page.locator('iframe').count()).toBe(1);
  });

  test('Enter and Space play from the keyboard, and Tab goes from chip to chip', async () => {
    await openDemo();
    const pane = await openCitedNote(mode);
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
    await openDemo();
    const opened = await watchBrowser();
    const pane = await openCitedNote(mode);
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
    await openDemo();
    const pane = await openCitedNote(mode);
    await chip(pane, '3:00–3:02').click();
    await embedPlays(demo, 'aaaaaaaaaaa', 180);
    await demo.page.locator('.timecite-player-controls [aria-label="Play"]').waitFor();
    const embed = await readEmbed(demo.page);
    expect(embed?.state).toBe(2);
    expect(embed?.seconds).toBeGreaterThanOrEqual(182);
    // It is stopped from outside: a busy machine may be late by seconds.
    expect(embed?.seconds).toBeLessThan(190);
  });

  test('a time past the end looks so once the length of the video is known', async () => {
    await openDemo();
    const pane = await openCitedNote(mode, videoNote(`Widgets were cheap ${cite('00:01:05')}, then dear [00:58:05].`));
    const late = chip(pane, '58:05');
    expect(await late.getAttribute('class')).toBe('timecite-chip');
    await chip(pane, '1:05').click();
    await pane.locator('.timecite-chip.is-past-end', { hasText: '58:05' }).waitFor();
    expect(await late.getAttribute('aria-description')).toMatch(/^The video ends at \d+:\d+\.$/);
    expect(await chip(pane, '1:05').getAttribute('aria-description')).toBeNull();
  });

  test('a touch plays', async () => {
    await openDemo({ hasTouch: true });
    const pane = await openCitedNote(mode);
    await chip(pane, '2:05').tap();
    await embedPlays(demo, 'aaaaaaaaaaa', 125);
  });
});

test('hostile markup is text, and ids that are none are refused', async () => {
  await openDemo();
  const evil = '<a class="yt-timestamp" data-t="00:01:05" onclick="window.evil=1">[00:01:05]<img src=x onerror="window.evil=1"></a>';
  const pane = await openCitedNote('reading', videoNote(`Widgets ${evil} ${cite('00:02:05', '&lt;script&gt;window.evil=1&lt;/script&gt;')}.`, 'videoId: "../../evil?x="'));
  await pane.locator('.timecite-chip').first().click({ force: true });
  await demo.page.locator('.notice', { hasText: 'is neither a YouTube id' }).waitFor();
  expect(await demo.page.locator('iframe').count()).toBe(0);
  expect(await demo.page.evaluate(() => 'evil' in window)).toBe(false);
});

test('nothing is asked of the network by showing notes and resting on chips', async () => {
  await openDemo();
  const asked: string[] = [];
  demo.context.on('request', (request) => void (request.url().startsWith(demo.url) || request.url().startsWith('data:') || asked.push(request.url())));
  const pane = await openCitedNote('reading');
  await chip(pane, '7:55').hover();
  await demo.page.locator('.timecite-card').waitFor();
  await openCitedNote('live preview');
  expect(asked).toEqual([]);
});

test('links on a time stay links when the setting is off', async () => {
  await openDemo();
  const pane = await openCitedNote('reading');
  await demo.page.keyboard.press('Control+,');
  const setting = demo.page.locator('.setting-item', { hasText: /links/i }).locator('.checkbox-container').first();
  await setting.click();
  await demo.page.keyboard.press('Escape');
  await pane.locator('a[href^="https://youtu.be/"]').waitFor();
});
