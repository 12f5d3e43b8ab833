import { TFile } from 'obsidian';
import { cite, settle, startHost, videoNote } from '../chips/set-up';
import { playChip } from './set-up';

test('the player bears the name that the note has now, also while nothing plays', async () => {
  const text = videoNote(`Widgets ${cite('00:01:02')}.`);
  const host = await startHost({ 'rise.md': text });
  await host.open('rise.md', { mode: 'preview' });
  await settle(host);
  (await playChip(host, '1:02')).ready();
  const title = () => document.querySelector('.timecite-player-title')?.textContent;
  expect(title()).toBe('Rise of the widget trade');
  await host.app.vault.modify(host.app.vault.getFileByPath('rise.md') as TFile, text.replace('Rise of the widget trade', 'Widgets rose'));
  await settle(host);
  expect(title()).toBe('Widgets rose');
});

test('the player bears a name that is a number', async () => {
  const host = await startHost({ 'rise.md': videoNote(`Widgets ${cite('00:01:02')}.`).replace('Rise of the widget trade', '1984') });
  await host.open('rise.md', { mode: 'preview' });
  await settle(host);
  (await playChip(host, '1:02')).ready();
  expect(document.querySelector('.timecite-player-title')?.textContent).toBe('1984');
});
