import { embedCommand, embedGreeting, readEmbedMessage } from '../../../src/features/player/youtube-messages';

test('reads what the embed says', () => {
  expect(readEmbedMessage('{"event":"onReady","id":"x"}')).toEqual({ type: 'ready' });
  expect(readEmbedMessage('{"event":"onStateChange","info":1}')).toEqual({ type: 'state', state: 1 });
  expect(readEmbedMessage('{"event":"onError","info":150}')).toEqual({ type: 'error', code: 150 });
  const info = { currentTime: 12.5, duration: 700, playerState: 2, playbackRate: 1.5, muted: true, videoData: { title: 'A talk', video_id: 'dQw4w9WgXcQ' } };
  expect(readEmbedMessage(JSON.stringify({ event: 'infoDelivery', info }))).toEqual({
    type: 'info',
    info: { seconds: 12.5, duration: 700, state: 2, rate: 1.5, muted: true, videoId: 'dQw4w9WgXcQ', title: 'A talk' },
  });
});

test.each([null, 7, {}, 'no json', '[]', 'null', '{"event":"other"}', '{"event":"infoDelivery"}', '{"event":"onStateChange","info":"1"}'])(
  'takes %j for no message',
  (data) => expect(readEmbedMessage(data)).toBeNull(),
);

test('leaves out values that are none', () => {
  const message = readEmbedMessage('{"event":"infoDelivery","info":{"currentTime":"9","duration":null,"muted":1,"videoData":{"title":["<b>"],"video_id":{}}}}');
  expect(message).toEqual({ type: 'info', info: {} });
});

test('writes commands as the embed wants them', () => {
  expect(JSON.parse(embedCommand('seekTo', [475, true], 'a'))).toEqual({ event: 'command', func: 'seekTo', args: [475, true], id: 'a', channel: 'widget' });
  expect(JSON.parse(embedGreeting('a'))).toEqual({ event: 'listening', id: 'a', channel: 'widget' });
});
