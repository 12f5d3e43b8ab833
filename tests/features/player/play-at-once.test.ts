import type { Host } from '../../host/host';
import { until } from '../checks/checks-plugin';
import { settle } from '../chips/set-up';
import { clickChip, findFrame, HandEmbed } from './set-up';
import { start } from './youtube-notes';

const settings = { '.obsidian/plugins/timecite/data.json': '{"autoplay": false}' };

function chooseFromMenu(title: string): void {
  document.querySelector('.timecite-chip')?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
  Array.from(document.querySelectorAll<HTMLElement>('.menu .menu-item')).find(({ textContent }) => textContent === title)?.click();
}

/** Whether the video plays once its embed is ready. A command first reads the note, which takes its time on a busy machine. */
async function plays(host: Host): Promise<boolean> {
  await until(() => findFrame() !== null);
  await settle(host);
  const embed = new HandEmbed(findFrame() as HTMLIFrameElement);
  embed.ready();
  return embed.commands.some(([func]) => func === 'playVideo');
}

test('with "Play at once" off, a click goes to the place and waits', async () => {
  const host = await start(settings);
  await clickChip(host, '7:55');
  expect(await plays(host)).toBe(false);
});

test.each<[string, (host: Host) => unknown]>([
  ['Play', () => chooseFromMenu('Play')],
  ['Play the segment', () => chooseFromMenu('Play the segment')],
  ['Play the video of this note', (host) => host.runCommand('timecite:play-note')],
])('what is called "%s" plays all the same', async (_, run) => {
  const host = await start(settings);
  run(host);
  expect(await plays(host)).toBe(true);
});
