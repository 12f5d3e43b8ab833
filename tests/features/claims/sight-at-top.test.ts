import type { TFile } from 'obsidian';
import { aNote, cite, openClaims } from './open-claims';

/** Some screenfuls of claims under one heading. */
const lines = ['## Late', ...Array.from({ length: 200 }, (_, claim) => `Tide ${claim} came ${cite('00:00:05')}.`)];
const tides = { 'tides.md': aNote('Tides', 'aaaaaaaaaaa', ...lines.flatMap((line) => [line, ''])) };

test.each([
  ['Do not group', 'Ebb went.'],
  ['Group by heading', '# Early (1)'],
])('a list at its top stays there, and shows a claim that comes before the first: %s', async (grouping, first) => {
  const { host, choose, press, root, rows, settle } = await openClaims(tides, 'tides.md');
  choose('Group and sort', grouping);
  await settle();
  const tide = host.app.vault.getFileByPath('tides.md') as TFile;
  const change = async (from: string, to: string) => {
    await host.app.vault.process(tide, (text) => text.replace(from, to));
    await settle();
  };
  await change('## Late', `## Early\n\nEbb went ${cite('00:00:04')}.\n\n## Late`);
  const scrolled = () => root.querySelector('.timecite-claims-scroller')?.scrollTop;
  expect([rows()[0], scrolled()]).toEqual([first, 0]);
  for (const key of ['End', 'Home']) press(key);
  await change('## Early', `## Dawn\n\nSun rose ${cite('00:00:03')}.\n\n## Early`);
  expect([rows()[0], scrolled()]).toEqual([grouping === 'Do not group' ? 'Sun rose.' : '# Dawn (1)', 0]);
});
