import type { TFile } from 'obsidian';
import { citationOf } from '../../../src/obsidian/chip/chip';
import { cite, settle, startHost, videoNote } from './set-up';

test('what changes in a note leaves alone the chips of a note that is embedded in it, equal times too', async () => {
  const rise = videoNote(`Widgets rose ${cite('07:55:00')}, then ${cite('02:10:00')}. ![[talk]]`);
  const host = await startHost({ 'rise.md': rise, 'talk.md': videoNote(`A long talk ${cite('02:10:00')}, ${cite('02:12:13')}.`, 'videoId: bbbbbbbbbbb') });
  const view = await host.open('rise.md', { mode: 'preview' });
  await settle(host);
  const chips = () => Array.from(view.containerEl.querySelectorAll<HTMLElement>('.markdown-reading-view .timecite-chip'), (chip) => `${chip.textContent} ${citationOf(chip)?.source}`);
  const before = ['7:55 rise.md', '2:10 rise.md', '2:10:00 talk.md', '2:12:13 talk.md'];
  expect(chips()).toEqual(before);
  await host.app.vault.modify(host.app.vault.getFileByPath('rise.md') as TFile, rise.replace('videoId: dQw4w9WgXcQ', 'videoId: ccccccccccc'));
  await settle(host);
  expect(chips()).toEqual(before);
  expect(citationOf(view.containerEl.querySelectorAll<HTMLElement>('.markdown-reading-view .timecite-chip')[2] as HTMLElement)?.timestamp.video).toEqual({ provider: 'youtube', id: 'bbbbbbbbbbb' });
});
