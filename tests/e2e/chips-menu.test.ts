import { readEmbed } from './fake-embed';
import { demo, openDemo } from './harness/open-demo';
import { openCitedNote } from './open-cited-note';
import { chip, cite, embedPlays, videoNote } from './video-note';

afterEach(() => demo.close());

describe.each(['reading', 'live preview'] as const)('in %s', (mode) => {
  test('the menu offers what can be done, from pointer and keyboard', async () => {
    await openDemo({ permissions: ['clipboard-read', 'clipboard-write'] });
    const pane = await openCitedNote(mode);
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
    await openDemo();
    const pane = await openCitedNote(mode);
    await chip(pane, '7:55').click({ button: 'right' });
    await demo.page.locator('.menu').waitFor();
    await chip(pane, '2:05').dispatchEvent('mousedown');
    await demo.page.locator('.menu').waitFor({ state: 'detached' });
  });

  test('a corrected time can be written as it is read', async () => {
    await openDemo();
    const pane = await openCitedNote(mode);
    await chip(pane, '7:55').click({ button: 'right' });
    await demo.page.locator('.menu-item', { hasText: 'Correct this timestamp' }).click();
    await pane.locator('.timecite-chip [aria-label="Play at 7 minutes 55 seconds · 7:55"]').waitFor();
    await demo.run(({ host }) => host.settled());
    const text = await demo.run(({ host }) => host.app.workspace.activeEditor?.editor?.getValue() ?? '');
    expect(text === '' ? await demo.readNote('rise.md') : text).toContain(`Widgets were cheap ${cite('00:07:55')}, then`);
  });
});

test('a time is not corrected alone where the others would then be taken for right', async () => {
  await openDemo();
  const note = videoNote(['07:55:00', '01:12:00', '02:14:00', '03:15:00'].map((time) => `Widgets sold ${cite(time)}.`).join('\n\n'));
  const pane = await openCitedNote('reading', note);
  await chip(pane, '7:55').click({ button: 'right' });
  await demo.page.locator('.menu-item', { hasText: 'Correct this timestamp' }).click();
  await demo.page.locator('.notice', { hasText: 'This would change how other times of the note are read' }).waitFor();
  expect(await demo.readNote('rise.md')).toBe(note);
});

test('the segment plays up to the next moment that the note cites', async () => {
  await openDemo();
  const pane = await openCitedNote('reading', videoNote(`Widgets ${cite('00:01:05')}. More ${cite('00:01:07')}.`));
  await chip(pane, '1:05').click({ button: 'right' });
  await demo.page.locator('.menu-item', { hasText: 'Play the segment' }).click();
  await embedPlays(demo, 'aaaaaaaaaaa', 65);
  await demo.page.locator('.timecite-player-controls [aria-label="Play"]').waitFor();
  // A busy machine may be late by seconds.
  expect((await readEmbed(demo.page))?.seconds).toBeLessThan(75);
});
