import { clickChip, playChip } from './set-up';
import { start } from './youtube-notes';

test('a time past the end leads to the end, and the player says so', async () => {
  const host = await start();
  const embed = await playChip(host, '1:05');
  embed.ready();
  embed.plays(65, { duration: 120 });
  await clickChip(host, '2:05');
  expect(embed.commands.slice(3)).toEqual([['seekTo', 120, true], ['playVideo']]);
  expect(document.querySelector('.timecite-player-time')?.textContent).toBe('2:00 / 2:00');
});
