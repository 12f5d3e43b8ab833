import { clickChip, playChip } from './set-up';
import { start } from './youtube-notes';

test('a time that is played opens the sidebar that the player is in, where that was collapsed since', async () => {
  const host = await start();
  const { leftSplit, rightSplit } = host.app.workspace;
  await playChip(host, '7:55');
  rightSplit.collapse();
  leftSplit.collapse();
  await clickChip(host, '7:55');
  expect([leftSplit.collapsed, rightSplit.collapsed]).toEqual([true, false]);
  rightSplit.collapse();
  host.runCommand('timecite:open-player');
  await clickChip(host, '7:55');
  expect(rightSplit.collapsed).toBe(false);
});
