import { VaultNoteReader } from '../../../src/obsidian/notes/vault-note-reader';
import { settle } from '../chips/set-up';
import { clickChip, playChip } from './set-up';
import { start } from './youtube-notes';

afterEach(() => jest.restoreAllMocks());

/** Holds back the readings that are asked for from now on, until they are let go. */
function holdReadings(): () => void {
  const { read } = VaultNoteReader.prototype;
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  jest.spyOn(VaultNoteReader.prototype, 'read').mockImplementation(async function (this: VaultNoteReader, file) {
    await held;
    return read.call(this, file);
  });
  return release;
}

test.each(['next-claim', 'previous-claim', 'repeat-claim'])('%s leaves alone a video that is chosen while the note is read', async (command) => {
  const host = await start();
  const embed = await playChip(host, '1:05');
  embed.ready();
  embed.plays(70, { duration: 1000, videoData: { video_id: 'dQw4w9WgXcQ' } });
  await host.open('second.md', { mode: 'preview' });
  await settle(host);
  const release = holdReadings();
  host.runCommand(`timecite:${command}`);
  await clickChip(host, '5:00');
  release();
  await settle(host);
  expect(embed.commands.at(-1)).toEqual(['loadVideoById', 'aaaaaaaaaaa', 300]);
  expect(document.querySelector('[aria-label="Repeat claim"]')?.getAttribute('aria-pressed')).toBe('false');
});
