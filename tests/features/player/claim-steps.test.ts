import { settle } from '../chips/set-up';
import { playChip } from './set-up';
import { start } from './youtube-notes';

function notices(): string[] {
  return Array.from(document.querySelectorAll('.notice'), ({ textContent }) => textContent);
}

test.each([
  ['next-claim', '7:55', 'The note cites no later moment.'],
  ['previous-claim', '1:05', 'The note cites no earlier moment.'],
  ['repeat-claim', '7:55', 'This claim cannot be repeated: where it ends is not known yet.'],
])('%s says so where it can do nothing, from %s', async (command, shown, said) => {
  const host = await start();
  const embed = await playChip(host, shown);
  embed.ready();
  const before = embed.commands.length;
  for (let press = 0; press < 2; press += 1) {
    host.runCommand(`timecite:${command}`);
    await settle(host);
  }
  expect([notices(), embed.commands.length]).toEqual([[said], before]);
});

test('a step that leads somewhere says nothing', async () => {
  const host = await start();
  const embed = await playChip(host, '1:05');
  embed.ready();
  host.runCommand('timecite:next-claim');
  await settle(host);
  expect(notices()).toEqual([]);
  expect(embed.commands).toContainEqual(['seekTo', 125, true]);
});
