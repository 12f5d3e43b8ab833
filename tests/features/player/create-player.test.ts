import { Platform } from 'obsidian';
import { foreseenFailure } from '../../../src/features/player/create-player';

afterEach(() => jest.restoreAllMocks());

const videos = [
  { provider: 'youtube', id: 'dQw4w9WgXcQ' },
  { provider: 'media', id: 'https://example.org/talk.mp4' },
  { provider: 'media', id: 'talk.mp4' },
] as const;

test.each([
  ['online', true, false, [null, null, null]],
  ['offline, where nothing comes from the web', false, false, ['offline', 'offline', null]],
  ['in the app on iOS, where YouTube alone refuses', true, true, ['ios', null, null]],
  ['there without a network', false, true, ['ios', 'offline', null]],
])('what is known beforehand not to play %s', (_, onLine, isIosApp, expected) => {
  jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(onLine);
  jest.replaceProperty(Platform, 'isIosApp', isIosApp);
  expect(videos.map((video) => foreseenFailure({ video, seconds: 0, play: false }))).toEqual(expected);
});
