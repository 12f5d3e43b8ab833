import type { Locator } from 'playwright-core';
import { flashOf } from './flash';
import { atRest } from './harness/at-rest';
import { boxOf } from './harness/box-of';
import { eventually } from './harness/eventually';
import { textsOf } from './harness/guard';
import { demo, openDemo } from './harness/open-demo';
import { button, notes, openClaims, rise, row, view } from './open-claims';
import { chip, cite, embedOnce, embedPlays, videoNote } from './video-note';

afterEach(() => demo.close());

describe('going to the place', () => {
  test('a click scrolls the note to the claim and flashes it', async () => {
    await openClaims();
    await demo.writeNote('claims/rise.md', rise.replace('## Trade', `${'Filler without end.\n\n'.repeat(80)}## Trade`));
    expect(await flashOf(demo, () => row('Ships came.').locator('.timecite-claim-text').click())).toContain('Ships came');
  });

  test('with Mod held a click opens a new tab, with Mod and Alt a split', async () => {
    await openClaims();
    const leaves = () => demo.run(({ host }) => host.workspace.getLeavesOfType('markdown').length);
    const before = await leaves();
    await row('Widgets rose.').locator('.timecite-claim-text').click({ modifiers: ['Control'] });
    await eventually(async () => expect(await leaves()).toBe(before + 1));
    // With Mod held the page preview comes, too, and may lie over the next row.
    await demo.page.mouse.move(5, 5);
    await demo.page.locator('.hover-popover').waitFor({ state: 'detached' });
    await row('They fell.').locator('.timecite-claim-text').click({ modifiers: ['Control', 'Alt'] });
    await eventually(async () => expect(await leaves()).toBe(before + 2));
    await row('They fell.').locator('.timecite-claim-text').click({ button: 'right' });
    await demo.page.locator('.menu-item', { hasText: 'Open to the right' }).click();
    await eventually(async () => expect(await leaves()).toBe(before + 3));
    await row('Widgets rose.').locator('.timecite-claim-text').click({ modifiers: ['Alt'] });
    await row('Ships came.').locator('.timecite-claim-text').click({ modifiers: ['Alt'] });
    expect(await leaves()).toBe(before + 3);
    expect(await view().locator('.is-selected').count()).toBeGreaterThan(1);
  });

  test('hovering asks for the page preview of the place', async () => {
    await openClaims();
    await demo.run(({ host }) => {
      Object.assign(window, { asked: [] });
      host.app.workspace.on('hover-link' as 'quit', (asked: unknown) => (window as unknown as { asked: unknown[] }).asked.push(asked));
    });
    await row('They fell.').locator('.timecite-claim-text').hover();
    const asked = () => demo.page.evaluate(() => (window as unknown as { asked: { source: string; linktext: string; state: unknown }[] }).asked.map(({ source, linktext, state }) => ({ source, linktext, state })));
    await eventually(async () => expect(await asked()).toEqual([{ source: 'timecite', linktext: 'claims/rise.md', state: { scroll: 7 } }]));
  });
});

describe('following the video', () => {
  test('marks the claim that plays and goes along, until another is chosen', async () => {
    await openClaims();
    await row('Widgets rose.').locator('.timecite-chip').click();
    await embedPlays(demo, 'aaaaaaaaaaa', 16);
    await view().locator('.timecite-claim.is-playing', { hasText: 'Widgets rose.' }).waitFor();
    await row('Ships came.').locator('.timecite-chip').click();
    await view().locator('.timecite-claim.is-playing', { hasText: 'Ships came.' }).waitFor();
    expect(await view().locator('.is-playing.timecite-claim').count()).toBe(1);
    await row('They fell.').locator('.timecite-claim-text').click();
    expect(await button('Follow the video').getAttribute('aria-pressed')).toBe('false');
    await button('Follow the video').click();
    expect(await button('Follow the video').getAttribute('aria-pressed')).toBe('true');
    await embedOnce(demo, ({ seconds }) => seconds >= 180);
  });

  test('marks a claim that is written while its moment is paused', async () => {
    await openClaims();
    await row('They fell.').locator('.timecite-chip').first().click();
    await embedPlays(demo, 'aaaaaaaaaaa', 80);
    await demo.runCommand('timecite:play-pause');
    await embedOnce(demo, ({ state }) => state === 2);
    await view().locator('.timecite-claim.is-playing', { hasText: 'They fell.' }).waitFor();
    await demo.writeNote('claims/rise.md', rise.replace('## Trade', `They were counted ${cite('00:01:20')}.\n\n## Trade`).replace('They fell', 'They stood').replace(cite('00:01:20'), cite('00:01:00')));
    await view().locator('.timecite-claim.is-playing', { hasText: 'They were counted.' }).waitFor();
  });

  test('is at the claim that plays when the view is opened', async () => {
    await openDemo();
    await demo.writeNote('claims/rise.md', `${rise}\n${Array.from({ length: 60 }, (_, second) => `- Ship ${second} came ${cite(`00:04:${second}`)}`).join('\n')}`);
    const pane = await demo.openNote('claims/rise.md');
    await pane.locator('.timecite-chip').first().click();
    await embedPlays(demo, 'aaaaaaaaaaa', 16);
    await demo.pickCommand('Open claims');
    const [list, playing] = [view().locator('.timecite-claims-list'), view().locator('.timecite-claim.is-playing', { hasText: 'Widgets rose.' })];
    await playing.waitFor();
    await eventually(async () => expect((await boxOf(playing)).y).toBeGreaterThanOrEqual((await boxOf(list)).y));
  });

  test('keeps the claim that plays in sight where the player opens below and takes half of the pane', async () => {
    await openDemo();
    await demo.writeNote('claims/rise.md', videoNote(Array.from({ length: 40 }, (_, second) => `- Ship ${second} came ${cite(`00:04:${second}`)}`).join('\n')));
    await demo.openNote('claims/rise.md');
    await demo.pickCommand('Open claims');
    await row('Ship 18 came').waitFor();
    await chip(demo.page.locator('.mod-root .markdown-preview-view'), '4:18').click();
    const [list, playing] = [view().locator('.timecite-claims-list'), view().locator('.timecite-claim.is-playing', { hasText: 'Ship 18 came' })];
    const isWithin = async (one: Locator) => {
      const [frame, { y, height }] = [await boxOf(list), await boxOf(one)];
      return y >= frame.y && y + height <= frame.y + frame.height;
    };
    await demo.page.locator('.timecite-player').waitFor();
    await eventually(async () => expect(await isWithin(playing)).toBe(true));
    await list.hover();
    await demo.page.mouse.wheel(0, -5000);
    await row('Ship 0 came').waitFor();
    await demo.page.setViewportSize({ width: 1280, height: 700 });
    await atRest(view().locator('.timecite-claims-scroller'));
    expect(await isWithin(row('Ship 0 came'))).toBe(true);
  });
});

describe('in a note', () => {
  test('a code block lists claims, and says what is wrong with it', async () => {
    await openDemo();
    for (const [note, text] of Object.entries(notes)) await demo.writeNote(note, text);
    await demo.writeNote('mine.md', '```timecite\nnote: rise\nfilter: widgets\n```\n\n```timecite\ncolour: red\ngroup: size\n```\n\n```timecite\nnote: gone\n```\n');
    const pane = await demo.openNote('mine.md');
    await pane.locator('.timecite-block .timecite-claim', { hasText: 'Widgets rose.' }).waitFor();
    expect(await pane.locator('.timecite-block-title').allTextContents()).toEqual(['1 claim of "Rise of the widget trade" matching "widgets"']);
    expect(await pane.locator('.timecite-block.is-mistaken').allTextContents()).toEqual([
      '"colour" is not an option. Use note, video, folder, filter, show, group or sort."group" can be note, video, heading or none, not "size".',
      'There is no note "gone".',
    ]);
    const rooms = await pane.locator('.timecite-block.is-mistaken').last().evaluate((box) => {
      const [whole, words] = [box, box.querySelector('[role=alert]') ?? box].map((one) => one.getBoundingClientRect()) as [DOMRect, DOMRect];
      return [words.top - whole.top, whole.bottom - words.bottom].map(Math.round);
    });
    expect(rooms[0]).toBe(rooms[1]);
    await demo.writeNote('claims/rise.md', rise.replace('Widgets rose', 'Widgets soared'));
    await pane.locator('.timecite-block .timecite-claim', { hasText: 'Widgets soared.' }).waitFor();
    await demo.writeNote('claims/rise.md', rise.replace('Widgets rose', 'Gears turned'));
    await pane.locator('.timecite-block-title', { hasText: 'No claim of "Rise of the widget trade" matches "widgets".' }).waitFor();
    expect(await pane.locator('.timecite-block .timecite-claims-list').isVisible()).toBe(false);
    await demo.writeNote('claims/rise.md', rise);
    await pane.locator('.timecite-block .timecite-claim', { hasText: 'Widgets rose.' }).waitFor();
    await demo.screenshot('claims-block');
  });

  test('a code block finds what it names once that is there, and goes along when its own note gets another path', async () => {
    await openDemo();
    const block = (options: string) => `\`\`\`timecite\n${options}\n\`\`\`\n`;
    await demo.writeNote('mine.md', `${rise}\n\n${block('note: gears')}\n${block('folder: gears')}\n${block('')}`);
    const pane = await demo.openNote('mine.md');
    const blocks = () => textsOf(demo.page, '.timecite-block > :first-child, .timecite-block.is-mistaken > [role=alert]').then((all) => all.filter((text) => text !== ''));
    const rename = (from: string, to: string) => demo.run(async ({ host }, paths) => host.app.fileManager.renameFile(host.app.vault.getFileByPath(paths.from)!, paths.to), { from, to });
    await eventually(async () => expect(await blocks()).toEqual(['There is no note "gears".', 'There is no folder "gears".', '3 claims of this note']));
    const own = await pane.locator('.timecite-block').last().elementHandle();
    await demo.writeNote('gears/gears.md', notes['gears/gears.md']);
    await eventually(async () => expect(await blocks()).toEqual(['1 claim of "Gears"', '1 claim of the folder "gears"', '3 claims of this note']));
    await rename('gears/gears.md', 'gears/wheels.md');
    await eventually(async () => expect(await blocks()).toEqual(['There is no note "gears".', '1 claim of the folder "gears"', '3 claims of this note']));
    await rename('mine.md', 'ours.md');
    await demo.writeNote('ours.md', `${rise}\n\nMore came ${cite('00:04:00')}.\n\n${block('note: gears')}\n${block('folder: gears')}\n${block('')}`);
    await eventually(async () => expect(await blocks()).toEqual(['There is no note "gears".', '1 claim of the folder "gears"', '4 claims of this note']));
    expect(await own?.evaluate((el) => el.isConnected)).toBe(true);
  });

  test('a row of a code block is marked while its claim plays, and its words are not', async () => {
    await openDemo();
    await demo.writeNote('mine.md', `${rise}\n\n\`\`\`timecite\n\`\`\`\n`);
    const pane = await demo.openNote('mine.md');
    await pane.locator('.timecite-block .timecite-chip').first().waitFor();
    await pane.locator('p .timecite-chip', { hasText: '0:16' }).click();
    await pane.locator('.timecite-block .timecite-claim.is-playing', { hasText: 'Widgets rose.' }).waitFor();
    const marked = (selector: string) =>
      demo.page.evaluate((wanted) => [...(CSS.highlights.get('timecite-playing') ?? [])].filter((range) => range instanceof Range && range.startContainer.parentElement?.closest(wanted)).length, selector);
    await eventually(async () => expect([await marked('p'), await marked('.timecite-block')]).toEqual([1, 0]));
  });

  test('a code block lists the whole vault for the folder /', async () => {
    await openDemo();
    await demo.writeNote('mine.md', `\`\`\`timecite\nfolder: /\n\`\`\`\n`);
    const pane = await demo.openNote('mine.md');
    await pane.locator('.timecite-block-title', { hasText: /^\d\d+ claims of the vault$/ }).waitFor();
  });
});
