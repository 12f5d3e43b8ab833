import axe, { type AxeResults } from 'axe-core';
import { Demo } from './harness/demo';
import { chip, cite, embedPlays, videoNote } from './video-note';

let demo: Demo;

afterEach(() => demo.close());

const body = `Widgets ${cite('07:55:00')}, ${cite('00:01:05')}, a range [00:03:00 - 00:03:20], ${cite('00:04:05')}, ${cite('00:05:05')}.\n\n> [!note] Title ${cite('00:02:05')}\n> Body.`;

/** What axe finds wrong below the elements of a selector, in short. */
async function violations(selector: string): Promise<string[]> {
  await demo.page.evaluate(`${axe.source}; undefined`);
  const { violations: found } = await demo.page.evaluate<AxeResults>(`axe.run(${JSON.stringify(selector)}, { resultTypes: ['violations'] })`);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`));
}

async function open(options: Parameters<typeof Demo.open>[0]) {
  demo = await Demo.open(options);
  await demo.writeNote('rise.md', videoNote(body));
  const pane = await demo.openNote('rise.md');
  await pane.locator('.timecite-chip').first().waitFor();
  return pane;
}

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test('axe finds nothing wrong with chips, player, card and menu', async () => {
    const pane = await open({ colorScheme });
    expect(await violations('.markdown-preview-view .timecite-chip')).toEqual([]);
    await demo.runCommand('timecite:open-player');
    expect(await violations('.timecite-player')).toEqual([]);
    await demo.openNote('rise.md');
    await chip(pane, '7:55').click();
    await embedPlays(demo, 'aaaaaaaaaaa', 475);
    await pane.locator('.timecite-chip.is-playing').waitFor();
    expect(await violations('.markdown-preview-view .timecite-chip')).toEqual([]);
    expect(await violations('.timecite-player')).toEqual([]);
    await chip(pane, '1:05').hover();
    await demo.page.locator('.timecite-card').waitFor();
    expect(await violations('.timecite-card')).toEqual([]);
    await demo.page.mouse.move(5, 5);
    await chip(pane, '7:55').click({ button: 'right' });
    await demo.page.locator('.menu').waitFor();
    expect(await violations('.menu')).toEqual([]);
  });

  test('axe finds nothing wrong with live preview, failures and a note without a video', async () => {
    await open({ colorScheme });
    const editor = await demo.openNote('rise.md', 'live preview');
    await editor.locator('.timecite-chip').first().waitFor();
    expect(await violations('.cm-content .timecite-chip')).toEqual([]);
    await demo.writeNote('bad.md', videoNote(`Widgets ${cite('00:01:05')}.`, 'videoId: error150_00'));
    await chip(await demo.openNote('bad.md'), '1:05').click();
    await demo.page.locator('.timecite-player-card').waitFor();
    expect(await violations('.timecite-player')).toEqual([]);
    await (await demo.openNote('Problems/Times that cannot be decided.md')).locator('.is-uncertain').first().waitFor();
    expect(await violations('.markdown-preview-view .timecite-chip')).toEqual([]);
    await demo.writeNote('none.md', videoNote(`Widgets ${cite('00:01:05')}.`, 'tags: none'));
    const none = await demo.openNote('none.md');
    await none.locator('.is-unplayable').waitFor();
    expect(await violations('.markdown-preview-view .timecite-chip')).toEqual([]);
  });
});

test('kinds of chips differ without colour', async () => {
  const pane = await open({ forcedColors: 'active' });
  await chip(pane, '1:05').click();
  await pane.locator('.timecite-chip.is-playing').waitFor();
  const looks = await pane.locator('.timecite-chip').evaluateAll((chips) =>
    chips.map((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      const time = one.querySelector('.timecite-chip-time');
      const icon = one.querySelector('svg')?.classList[1];
      return [icon, time && getComputedStyle(time).textDecorationLine, `${outlineStyle} ${outlineWidth}`].join(' ');
    }),
  );
  expect(looks[0]).toBe('lucide-play underline solid 1px');
  expect(looks[1]).toBe('lucide-audio-lines none solid 2px');
  expect(looks[2]).toBe('lucide-play none solid 1px');
});

test('the outline of a chip, which goes round the boxes in it, is no taller for them', async () => {
  demo = await Demo.open();
  await demo.writeNote('rise.md', videoNote(`[[rise | Widgets ${cite('02:10:00')}]], and gears ${cite('02:10:00')}.`));
  const pane = await demo.openNote('rise.md');
  await pane.locator('.timecite-chip.is-uncertain').first().waitFor();
  const taller = await pane.locator('.timecite-chip').evaluateAll((chips) =>
    chips.flatMap((chip) => {
      const time = chip.querySelector('.timecite-chip-time') as HTMLElement;
      const boxes = [getComputedStyle(time), getComputedStyle(time, '::after')].filter(({ display }) => display === 'inline-block');
      return boxes.map(({ height }) => parseFloat(height) > chip.getBoundingClientRect().height);
    }),
  );
  expect(taller).toEqual([false, false, false]);
});

test('a chip is told by its own lines, not by those of the words around it', async () => {
  demo = await Demo.open();
  await demo.writeNote('rise.md', videoNote(`[[rise | Widgets ${cite('00:01:05')}]] ~~and gears ${cite('00:02:05')}~~.`));
  const pane = await demo.openNote('rise.md');
  await chip(pane, '2:05').waitFor();
  const around = await pane.locator('.timecite-chip').evaluateAll((chips) => chips.map(({ parentElement }) => parentElement && getComputedStyle(parentElement).textDecorationLine));
  expect(around).toEqual(['underline', 'line-through']);
  // Lines go through what is in the text, and spare boxes.
  expect(await pane.locator('.timecite-chip-time').evaluateAll((times) => times.map((time) => getComputedStyle(time).display))).toEqual(['inline-block', 'inline-block']);
});

test.each(['reading', 'live preview'] as const)('a line round a chip and other marks is not taken for its own, in %s', async (mode) => {
  demo = await Demo.open();
  await demo.writeNote('rise.md', videoNote(`Widgets ~~and **gears ${cite('00:02:05')}** are gone~~.`));
  const pane = await demo.openNote('rise.md', mode);
  await chip(pane, '2:05').waitFor();
  expect(await pane.locator('.timecite-chip-time').evaluate((time) => getComputedStyle(time).display)).toBe('inline-block');
});

test('in live preview the line under a link is not taken for the chip\'s own', async () => {
  demo = await Demo.open();
  await demo.writeNote('rise.md', videoNote('Widgets [[rise | 00:01:05]].'));
  const pane = await demo.openNote('rise.md', 'live preview');
  await chip(pane, '1:05').waitFor();
  expect(await pane.locator('.timecite-chip-time').evaluate((time) => getComputedStyle(time).display)).toBe('inline-block');
});

test('what is chosen in a list and above it can be told without colour', async () => {
  await open({ forcedColors: 'active' });
  await demo.runCommand('timecite:open-claims');
  const view = demo.page.locator('.timecite-claims');
  await view.locator('.timecite-claim').first().waitFor();
  await view.locator('.timecite-claims-scroller').focus();
  await demo.page.keyboard.press('Home');
  await demo.page.keyboard.press('ArrowDown');
  await demo.page.keyboard.press('Shift+ArrowDown');
  const outlines = (selector: string) => view.locator(selector).evaluateAll((all) => all.map((one) => [getComputedStyle(one).outlineStyle, getComputedStyle(one).outlineWidth].join(' ')));
  expect(await outlines('[role="treeitem"].is-selected')).toEqual(['solid 1px', 'solid 2px']);
  expect(await view.getByRole('button', { name: 'This note' }).evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid');
  expect(await view.getByRole('button', { name: 'Whole vault' }).evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('none');
});

test('nothing moves where motion is not wanted', async () => {
  const pane = await open({ reducedMotion: 'reduce' });
  await chip(pane, '1:05').click();
  await demo.page.locator('.timecite-player-controls').waitFor();
  const moving = await demo.page.locator('[class*="timecite-"]').evaluateAll((elements) =>
    // What has gone since it was found has no style.
    elements.filter((element) => element.isConnected).filter((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element);
      return animationName !== 'none' || !/^0s(?:, 0s)*$/.test(transitionDuration);
    }).map((element) => element.getAttribute('class') ?? ''),
  );
  expect(moving.filter((name) => !name.includes('clickable-icon'))).toEqual([]);
});

test('on paper a chip is its time', async () => {
  const pane = await open({});
  await demo.page.emulateMedia({ media: 'print' });
  const look = await pane.locator('.timecite-chip').first().evaluate((one) => {
    const glyph = one.querySelector('.timecite-chip-glyph');
    return [getComputedStyle(one).backgroundColor, getComputedStyle(one).padding, glyph && getComputedStyle(glyph).display];
  });
  expect(look).toEqual(['rgba(0, 0, 0, 0)', '0px', 'none']);
});

test('a chip does not change the height of its line', async () => {
  demo = await Demo.open();
  await demo.writeNote('rise.md', videoNote(`${'Widgets are cheap and many. '.repeat(12)}\n\n${`Widgets ${cite('00:01:05')} are cheap. `.repeat(12)}\n\n# Head\n\n# Head ${cite('00:02:05')}`));
  const pane = await demo.openNote('rise.md');
  await pane.locator('.timecite-chip').first().waitFor();
  const lines = await pane.locator('p').evaluateAll((paragraphs) =>
    paragraphs.slice(-2).map((paragraph) => {
      const height = parseFloat(getComputedStyle(paragraph).lineHeight);
      return Math.abs(paragraph.getBoundingClientRect().height / height - Math.round(paragraph.getBoundingClientRect().height / height)) < 0.02;
    }),
  );
  expect(lines).toEqual([true, true]);
  const heads = await pane.locator('h1').evaluateAll((found) => found.slice(-2).map((head) => head.getBoundingClientRect().height));
  expect(heads[0]).toBe(heads[1]);
});

test('what makes a claim readable differs from it without colour', async () => {
  demo = await Demo.open({ forcedColors: 'active' });
  await demo.writeNote('rise.md', videoNote(`- Prices:\n  - fell ${cite('00:01:05')}`));
  await demo.openNote('rise.md');
  await demo.runCommand('timecite:open-claims');
  const context = demo.page.locator('.timecite-claim-context', { hasText: 'Prices:' });
  const style = await context.evaluate((one) => [one, one.parentElement as HTMLElement].map((part) => getComputedStyle(part).fontStyle));
  expect(style).toEqual(['italic', 'normal']);
});
