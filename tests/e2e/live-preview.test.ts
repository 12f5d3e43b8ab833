import type { EditorSelection } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { Demo } from './harness/demo';
import { chip, cite, embedPlays, videoNote } from './video-note';

let demo: Demo;

afterEach(() => demo.close());

const time = cite('00:01:05');

async function edit(body: string) {
  demo = await Demo.open();
  await demo.writeNote('rise.md', videoNote(body));
  const pane = await demo.openNote('rise.md', 'live preview');
  await pane.locator('.timecite-chip').first().waitFor();
  return pane;
}

/** Puts the cursor behind the first place where a text stands, as a click would. */
async function clickBehind(text: string): Promise<void> {
  await demo.run(
    ({ host }, wanted) => {
      const { cm } = host.app.workspace.activeEditor?.editor as unknown as { cm: EditorView };
      cm.focus();
      cm.dispatch({ selection: { anchor: cm.state.doc.toString().indexOf(wanted) + wanted.length } });
    },
    text,
  );
}

test('shows the source where the cursor touches it, and the chip when it has left', async () => {
  const pane = await edit(`Widgets ${time} and more words.`);
  await clickBehind('</a>');
  await pane.locator('.timecite-chip').first().waitFor({ state: 'detached' });
  expect(await pane.textContent()).toContain('data-t="00:01:05"');
  for (let i = 0; i < 3; i += 1) await demo.page.keyboard.press('ArrowRight');
  await chip(pane, '1:05').waitFor();
  await demo.page.keyboard.press('ArrowLeft');
  await demo.page.keyboard.press('ArrowLeft');
  await demo.page.keyboard.press('ArrowLeft');
  await pane.locator('.timecite-chip').first().waitFor({ state: 'detached' });
});

test('no line begins with the punctuation behind a chip, however wide the editor is', async () => {
  const pane = await edit(['one', 'two words', 'three short words'].map((words) => `Here are ${words} ${time}, `).join('').repeat(8));
  for (let width = 900; width <= 1000; width += 4) {
    await demo.page.setViewportSize({ width, height: 800 });
    const apart = await pane.locator('.timecite-chip').evaluateAll((chips) =>
      chips.filter((one) => {
        const walker = document.createTreeWalker(one.closest('.cm-line') ?? one, NodeFilter.SHOW_TEXT);
        let comma = walker.nextNode();
        while (comma && (one.contains(comma) || !(one.compareDocumentPosition(comma) & Node.DOCUMENT_POSITION_FOLLOWING) || comma.textContent === '')) comma = walker.nextNode();
        if (!comma?.textContent?.startsWith(',')) return true;
        const range = document.createRange();
        range.setStart(comma, 0);
        range.setEnd(comma, 1);
        return range.getBoundingClientRect().top > one.getBoundingClientRect().bottom;
      }).length,
    );
    expect(apart).toBe(0);
  }
});

test('no line ends with the bracket before a chip, however wide the editor is', async () => {
  const pane = await edit(['one', 'two words', 'three short words'].map((words) => `Here are ${words} (${time}) or (${time} and more) `).join('').repeat(6));
  for (let width = 900; width <= 1000; width += 4) {
    await demo.page.setViewportSize({ width, height: 800 });
    const apart = await pane.locator('.timecite-chip').evaluateAll((chips) =>
      chips.filter((one) => {
        const walker = document.createTreeWalker(one.closest('.cm-line') ?? one, NodeFilter.SHOW_TEXT);
        let words: Node | null = null;
        for (let node = walker.nextNode(); node && !one.contains(node); node = walker.nextNode()) if (node.textContent !== '') words = node;
        const end = words?.textContent?.length ?? 0;
        if (!words?.textContent?.endsWith('(')) return true;
        const range = document.createRange();
        range.setStart(words, end - 1);
        range.setEnd(words, end);
        return range.getBoundingClientRect().bottom < one.getBoundingClientRect().top;
      }).length,
    );
    expect(apart).toBe(0);
  }
});

test('makes a chip of what is typed, and undo takes it away', async () => {
  const pane = await edit(`Widgets ${time}. End`);
  await clickBehind('End');
  await demo.page.keyboard.type(' [00:09:09] ok');
  await chip(pane, '9:09').waitFor();
  await demo.page.keyboard.press('Control+z');
  await pane.locator('.timecite-chip', { hasText: '9:09' }).waitFor({ state: 'detached' });
  await demo.page.keyboard.press('Control+y');
  await chip(pane, '9:09').waitFor();
});

test('edits with many cursors', async () => {
  await edit(`One ${time}.\n\nTwo ${cite('00:02:05')}.\n\nThree ${cite('00:03:05')}.`);
  await demo.run(({ host }) => {
    const { cm } = host.app.workspace.activeEditor?.editor as unknown as { cm: EditorView };
    const text = cm.state.doc.toString();
    const ranges = ['One', 'Two', 'Three'].map((word) => text.indexOf(word));
    cm.focus();
    const selections = cm.state.selection.constructor as typeof EditorSelection;
    cm.dispatch({ selection: selections.create(ranges.map((at) => selections.cursor(at))) });
  });
  await demo.page.keyboard.type('[00:09:09] x ');
  await demo.page.waitForFunction(() => [...document.querySelectorAll('.cm-content .timecite-chip')].filter((one) => one.textContent === '9:09').length === 3);
});

test('does not disturb someone who composes a letter', async () => {
  const pane = await edit(`Widgets ${time} word.`);
  await clickBehind('word');
  const session = await demo.context.newCDPSession(demo.page);
  await session.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 });
  await session.send('Input.imeSetComposition', { text: 'かん', selectionStart: 2, selectionEnd: 2 });
  await session.send('Input.insertText', { text: '漢' });
  await chip(pane, '1:05').waitFor();
  expect(await demo.run(({ host }) => host.app.workspace.activeEditor?.editor?.getValue())).toContain('word漢.');
});

test('wins over the widget for inline HTML, and goes into it where that has won', async () => {
  const pane = await edit(`Widgets ${time} here.\n\n  ${cite('00:02:05')}\n\n<div>A block ${cite('00:03:05')}</div>\n\nEnd.`);
  await chip(pane, '3:05').waitFor();
  expect(await pane.locator('.cm-html-embed a.yt-timestamp').count()).toBe(0);
  await chip(pane, '2:05').click();
  await embedPlays(demo, 'aaaaaaaaaaa', 125);
  await chip(pane, '3:05').click();
  await embedPlays(demo, 'aaaaaaaaaaa', 185);
  expect(await pane.locator('.timecite-chip').count()).toBe(3);
});

test('works in callouts, table cells and the cell that is being edited', async () => {
  const pane = await edit(`> [!note] Title ${time}\n> Body ${cite('00:02:05')}.\n\n| A | B |\n| - | - |\n| one ${cite('00:03:05')} | two |\n\nEnd ${cite('00:04:05')}.`);
  for (const shown of ['1:05', '2:05', '3:05', '4:05']) await chip(pane, shown).waitFor();
  await pane.locator('td', { hasText: 'one' }).click({ position: { x: 8, y: 8 } });
  const cell = pane.locator('.cm-editor .cm-content').first();
  await cell.waitFor();
  await chip(cell, '3:05').waitFor();
  await chip(cell, '3:05').click();
  await embedPlays(demo, 'aaaaaaaaaaa', 185);
});

test('leaves source mode and code alone', async () => {
  await edit(`Widgets ${time}.\n\n\`\`\`\n[00:02:05]\n\`\`\`\n\nIn \`[00:03:05]\` and $[00:03:06]$.`);
  const pane = await demo.openNote('rise.md', 'live preview');
  expect(await pane.locator('.timecite-chip').count()).toBe(1);
  const source = await demo.openNote('rise.md', 'source');
  await source.locator('.timecite-chip').first().waitFor({ state: 'detached' });
  await demo.run(({ host }) => host.settled());
  expect(await source.locator('.timecite-chip').count()).toBe(0);
});

test('takes little of a keystroke in a note of one megabyte with two thousand timestamps', async () => {
  demo = await Demo.open();
  const filler = 'Widgets are made in mills, and mills stand at rivers, and rivers run to the sea. '.repeat(5);
  const body = Array.from({ length: 2000 }, (_, i) => `${filler}Claim ${i} ${cite(`00:${String(i % 60).padStart(2, '0')}:${String((i * 7) % 60).padStart(2, '0')}`)}.\n\n`).join('');
  await demo.writeNote('long.md', videoNote(body));
  const pane = await demo.openNote('long.md', 'live preview');
  await demo.run(({ host }) => {
    const { cm } = host.app.workspace.activeEditor?.editor as unknown as { cm: EditorView };
    cm.focus();
    const at = cm.state.doc.toString().indexOf('Claim 1000');
    cm.dispatch({ selection: { anchor: at }, scrollIntoView: true });
  });
  await pane.locator('.timecite-chip').first().waitFor();
  const { share } = await demo.run(async ({ host }) => {
    const { cm } = host.app.workspace.activeEditor?.editor as unknown as { cm: EditorView };
    // The plugin's own view plugin: what it does in update() is its share of the keystroke.
    const plugins = (cm as unknown as { plugins: { value: object | null }[] }).plugins.filter(({ value }) => value !== null && 'decorations' in value && 'chips' in value);
    const times: number[] = [];
    for (const { value } of plugins) {
      const own = value as { update(update: unknown): void };
      const update = own.update.bind(own);
      own.update = (given) => {
        const start = performance.now();
        update(given);
        times.push(performance.now() - start);
      };
    }
    const { anchor } = cm.state.selection.main;
    for (let i = 0; i < 400; i += 1) {
      cm.dispatch({ changes: { from: anchor + i, insert: 'x' }, selection: { anchor: anchor + i + 1 }, userEvent: 'input.type' });
      if (i % 20 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    times.sort((a, b) => a - b);
    return { share: { count: times.length, middle: times[Math.floor(times.length / 2)] ?? 0, high: times[Math.floor(times.length * 0.99)] ?? 0 } };
  });
  console.info(`The plugin's share of a keystroke: ${share.middle.toFixed(2)} ms in the middle, ${share.high.toFixed(2)} ms at the 99th percentile.`);
  expect(share.count).toBeGreaterThanOrEqual(400);
});
