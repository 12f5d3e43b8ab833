import { aNote, cite, openClaims } from './open-claims';

/** Opens the claims of a note, comes to one with the pointer, and hands out the links whose page preview was asked for. */
async function previewed(path: string): Promise<string[]> {
  const { host, root, settle } = await openClaims({ [path]: aNote('Sharp', 'aaaaaaaaaaa', `Widgets rose ${cite('00:00:16')}.`), 'C.md': 'Another note.' }, path);
  const asked: string[] = [];
  host.app.workspace.on('hover-link' as 'quit', (link: unknown) => void asked.push((link as { linktext: string }).linktext));
  root.querySelector('.timecite-claim-text')?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
  await settle();
  return asked;
}

test.each([
  ['sharp/rise.md', ['sharp/rise.md']],
  ['C#/rise.md', ['rise']],
  ['C# in brief.md', []],
])('the preview of a claim in %s is asked for by %j: a link would end at the #, at another note', async (path, asked) => {
  expect(await previewed(path)).toEqual(asked);
});
