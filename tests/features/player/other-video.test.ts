import { settle } from '../chips/set-up';
import { clickChip, playChip } from './set-up';
import { start } from './youtube-notes';

const own = { video_id: 'dQw4w9WgXcQ', title: 'The first' };
const related = { currentTime: 12, duration: 60, videoData: { video_id: 'ccccccccccc', title: 'Another' } };
const shown = () => ['title', 'time'].map((part) => document.querySelector(`.timecite-player-${part}`)?.textContent);

async function playUntilRelated() {
  const host = await start();
  const embed = await playChip(host, '7:55');
  embed.ready();
  embed.plays(480, { duration: 1000, videoData: own });
  embed.say('infoDelivery', { playerState: 1, ...related });
  embed.plays(13);
  return { host, embed };
}

test('a video that is picked within the embed is not taken for the one of the note', async () => {
  const { host } = await playUntilRelated();
  expect(shown()).toEqual(['The first', '8:00 / 16:40']);
  expect(host.app.loadLocalStorage('timecite-durations')).toEqual({ 'youtube:dQw4w9WgXcQ': 1000 });
  expect(document.querySelector('.timecite-player-controls [aria-label="Play"]')).not.toBeNull();
});

test('playing goes back to the video of the note, where that stood', async () => {
  const { host, embed } = await playUntilRelated();
  host.runCommand('timecite:play-pause');
  expect(embed.commands.at(-1)).toEqual(['loadVideoById', 'dQw4w9WgXcQ', 480]);
  embed.plays(14, { videoData: related.videoData });
  embed.plays(481, { duration: 1000, videoData: own });
  expect(shown()).toEqual(['The first', '8:01 / 16:40']);
});

test('a click on a time leads back to it, too', async () => {
  const { host, embed } = await playUntilRelated();
  await clickChip(host, '1:05');
  expect(embed.commands.at(-1)).toEqual(['loadVideoById', 'dQw4w9WgXcQ', 65]);
});

test('who goes back within the embed goes on with the video of the note', async () => {
  const { host, embed } = await playUntilRelated();
  embed.plays(481, { duration: 1000, videoData: own });
  await settle(host);
  expect(shown()).toEqual(['The first', '8:01 / 16:40']);
});

test('an embed that calls its video by another id from the start is believed', async () => {
  const host = await start();
  const embed = await playChip(host, '7:55');
  embed.ready();
  embed.plays(480, { duration: 1000, videoData: { video_id: 'eeeeeeeeeee', title: 'The same' } });
  embed.plays(481);
  expect(shown()).toEqual(['The same', '8:01 / 16:40']);
});
