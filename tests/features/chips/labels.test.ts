import { settle, startHost, videoNote } from './set-up';

/** What a paragraph in reading view shows; a chip between brackets. */
async function shown(body: string): Promise<string> {
  const host = await startHost({ 'rise.md': videoNote(body) });
  const view = await host.open('rise.md', { mode: 'preview' });
  await settle(host);
  const paragraph = view.containerEl.querySelector('.markdown-reading-view p')?.cloneNode(true) as HTMLElement;
  for (const chip of paragraph.querySelectorAll('.timecite-chip')) chip.replaceWith(`<${chip.textContent}>`);
  return paragraph.textContent;
}

const element = (label: string) => `<a class="yt-timestamp" data-t="00:07:55">${label}</a>`;

test.each([
  ['a time', '[00:07:55]', 'Widgets <7:55>.'],
  ['a time in letters', '7m55s', 'Widgets <7:55>.'],
  ['nothing', '', 'Widgets <7:55>.'],
  ['signs', '[…]', 'Widgets <7:55>.'],
  ['words', 'as Bo says', 'Widgets <7:55> as Bo says.'],
  ['a word of one letter', 'I', 'Widgets <7:55> I.'],
  ['a number', '42%', 'Widgets <7:55> 42%.'],
  ['a symbol', '▶', 'Widgets <7:55>▶.'],
  ['a piece of a time', '[:55]', 'Widgets <7:55>.'],
  ['a number behind a time', '[00:07:55] 42%', 'Widgets <7:55> 42%.'],
  ['a time in bold', '<b>[00:07:55]</b>', 'Widgets <7:55>.'],
  ['words, some in italics', 'as <i>Bo</i> says', 'Widgets <7:55> as Bo says.'],
  ['words behind a time', '[00:07:55] as Bo says', 'Widgets <7:55> as Bo says.'],
])('a label that is %s', async (_, label, text) => {
  expect(await shown(`Widgets ${element(label)}.`)).toBe(text);
});
