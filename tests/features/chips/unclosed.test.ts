import { cite, settle, startHost, videoNote } from './set-up';

/** What a note shows in reading view, a line a block; a chip between brackets. */
async function shown(body: string): Promise<string[]> {
  const host = await startHost({ 'rise.md': videoNote(body) });
  const view = await host.open('rise.md', { mode: 'preview' });
  await settle(host);
  const parts = Array.from(view.containerEl.querySelectorAll('.el-p, .el-ul'), (part) => part.cloneNode(true) as HTMLElement);
  for (const chip of parts.flatMap((part) => [...part.querySelectorAll('.timecite-chip')])) chip.replaceWith(`<${chip.textContent}>`);
  return parts.flatMap(({ textContent }) => textContent.split('\n').map((line) => line.trim())).filter((line) => line !== '');
}

const unclosed = '<a class="yt-timestamp" data-t="00:01:00">[00:01:00]';

test.each([
  ['behind its paragraph', `Widgets rose ${unclosed}. They fell.`, ['Widgets rose <1:00>. They fell.']],
  ['in the next items', `- Widgets rose ${unclosed} here.\n- 90 fell ${cite('00:02:00')}.\n- The end.`, ['Widgets rose <1:00> here.', '90 fell <2:00>.', 'The end.']],
  ['round the next items', `- Widgets rose ${unclosed} here.\n- They fell.\n- The end.`, ['Widgets rose <1:00> here.', 'They fell.', 'The end.']],
])('an element that was never closed is no second chip %s', async (_, body, lines) => {
  expect(await shown(body)).toEqual(lines);
});

test.each(['.', '].', '>.'])('its stop is not lost: %s', async (end) => {
  expect(await shown(`Widgets rose ${unclosed}${end}`)).toEqual(['Widgets rose <1:00>.']);
});

test('elements alike that are written with words, or with nothing, are chips each', async () => {
  const words = '<a class="yt-timestamp" data-t="00:01:00">they rose</a>';
  expect(await shown(`- ${words}\n- ${words}\n- Sold ${cite('00:02:00', '')}\n- ${cite('00:02:00', '')} then.`)).toEqual(['<1:00> they rose', '<1:00> they rose', 'Sold <2:00>', '<2:00> then.']);
});
