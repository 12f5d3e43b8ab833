import { TFile } from 'obsidian';
import { cite, settle, startHost, videoNote } from '../chips/set-up';
import { playChip } from './set-up';

test.each(['next-claim', 'previous-claim', 'repeat-claim', 'show-note'])('%s says so where the note that is played from is gone', async (command) => {
  const host = await startHost({ 'rise.md': videoNote(`Widgets ${cite('00:01:02')}. Gears ${cite('00:02:02')}.`) });
  await host.open('rise.md', { mode: 'preview' });
  await settle(host);
  (await playChip(host, '1:02')).ready();
  await host.app.vault.delete(host.app.vault.getFileByPath('rise.md') as TFile);
  expect(host.runCommand(`timecite:${command}`)).toBe(true);
  await settle(host);
  expect([...document.querySelectorAll('.notice')].map(({ textContent }) => textContent)).toEqual(['There is no note "rise.md" any more.']);
});
