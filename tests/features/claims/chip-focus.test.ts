import type { TFile } from 'obsidian';
import { aNote, cite, openClaims } from './open-claims';

const before = ['## Prices', '', `Widgets rose ${cite('00:00:16')}.`, '', `They fell ${cite('00:01:20')}.`, '', '## Trade', '', `Ships came ${cite('00:03:00')}.`];

test('the chip that has the keyboard has it still when a heading comes above it', async () => {
  const { host, root, rows, settle } = await openClaims({ 'rise.md': aNote('Rise', 'aaaaaaaaaaa', ...before) }, 'rise.md');
  const chips = () => Array.from(root.querySelectorAll<HTMLElement>('.timecite-claim .timecite-chip'));
  chips()[2]?.focus();
  await host.app.vault.modify(host.app.vault.getFileByPath('rise.md') as TFile, aNote('Rise', 'aaaaaaaaaaa', ...before.slice(0, 4), '## Falls', '', ...before.slice(4)));
  await settle();
  expect(rows()).toEqual(['# Prices (1)', 'Widgets rose.', '# Falls (1)', 'They fell.', '# Trade (1)', 'Ships came.']);
  expect(chips().indexOf(document.activeElement as HTMLElement)).toBe(2);
});
