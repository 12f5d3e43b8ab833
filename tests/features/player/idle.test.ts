import { TFile } from 'obsidian';
import type { Host } from '../../host/host';
import { cite, settle, startHost, videoNote } from '../chips/set-up';
import { findFrame } from './set-up';

/** Waits as long as the index needs. */
async function indexed(host: Host): Promise<void> {
  for (let i = 0; i < 3; i++) await settle(host);
}

function buttons(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.timecite-player-card button')];
}

test('while nothing plays, the player offers the video of the active note, where that has one', async () => {
  const host = await startHost({ 'rise.md': videoNote(`Widgets ${cite('00:01:02')}.`), 'plain.md': 'Nothing to play.\n' });
  await host.open('plain.md');
  host.runCommand('timecite:open-player');
  await indexed(host);
  expect(document.querySelector('.timecite-player-card')?.textContent).toBe('Nothing to play yetClick a time in a note about a video.');
  await host.open('rise.md');
  await indexed(host);
  expect(buttons().map(({ textContent }) => textContent)).toEqual(['Play the video of this note']);
  await host.open('plain.md');
  await indexed(host);
  expect(buttons()).toEqual([]);
  await host.app.vault.modify(host.app.vault.getFileByPath('plain.md') as TFile, videoNote(`Gears ${cite('00:02:02')}.`, 'videoId: bbbbbbbbbbb'));
  await indexed(host);
  buttons()[0]?.click();
  await indexed(host);
  expect(findFrame()?.src).toContain('/embed/bbbbbbbbbbb');
});
