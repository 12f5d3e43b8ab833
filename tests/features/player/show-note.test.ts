import { cite, settle, startHost, videoNote } from '../chips/set-up';
import { playChip } from './set-up';

test('leads to the claim of the video that is played, not to one that cites the same second of another', async () => {
  const body = `Gears turn elsewhere [1:05](https://youtu.be/aaaaaaaaaaa?t=65).\n\nWidgets rose ${cite('00:01:05')}, ${cite('00:02:05')}.`;
  const host = await startHost({ 'rise.md': videoNote(body) });
  await host.open('rise.md', { mode: 'preview' });
  await settle(host);
  const embed = await playChip(host, '2:05');
  embed.ready();
  embed.plays(65);
  const [leaf] = host.app.workspace.getLeavesOfType('markdown');
  const open = leaf && jest.spyOn(leaf, 'openFile');
  host.runCommand('timecite:show-note');
  await settle(host);
  expect(open?.mock.calls.map(([, state]) => state?.eState)).toEqual([{ line: 7 }]);
});

test('says so where the note cannot be opened', async () => {
  const host = await startHost({ 'rise.md': videoNote(`Widgets rose ${cite('00:01:05')}.`) });
  await host.open('rise.md', { mode: 'preview' });
  await settle(host);
  (await playChip(host, '1:05')).ready();
  const [leaf] = host.app.workspace.getLeavesOfType('markdown');
  if (leaf) jest.spyOn(leaf, 'openFile').mockRejectedValue(new Error('The disk is busy.'));
  host.runCommand('timecite:show-note');
  await settle(host);
  expect(Array.from(document.querySelectorAll('.notice'), ({ textContent }) => textContent)).toEqual(['The disk is busy.']);
});
