import type { TFile } from 'obsidian';
import { aNote, cite, openClaims } from './open-claims';

/** Two hundred claims under two headings: some screenfuls. */
const lines = ['## Early', ...Array.from({ length: 200 }, (_, claim) => `Tide ${claim} came ${cite('00:00:05')}.`)];
lines.splice(101, 0, '## Late');
const tides = { 'tides.md': aNote('Tides', 'aaaaaaaaaaa', ...lines.flatMap((line) => [line, ''])) };

test.each(['Group by heading', 'Group by note', 'Group by video', 'Do not group'])('what is in sight stays where it is while claims come and go above it in its note: %s', async (grouping) => {
  const { host, choose, press, rows, settle } = await openClaims(tides, 'tides.md');
  choose('Group and sort', grouping);
  await settle();
  const change = async (from: string, to: string) => {
    await host.app.vault.process(host.app.vault.getFileByPath('tides.md') as TFile, (text) => text.replace(from, to));
    await settle();
  };
  press('End');
  press('PageUp');
  press('PageUp');
  press('PageUp');
  const before = rows();
  expect(before).toContain('Tide 120 came.');
  await change('Tide 3 came', `Ebb went ${cite('00:00:04')}.\n\nTide 3 came`);
  expect(rows()).toEqual(before);
  await change(`Ebb went ${cite('00:00:04')}.\n\n`, '');
  expect(rows()).toEqual(before);
});
