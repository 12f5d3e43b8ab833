import { Positions } from '../../../src/features/player/positions';
import { createHost } from '../../host/host';

const video = (id: string) => ({ provider: 'youtube', id }) as const;

test('keeps where each video was left, over a restart', async () => {
  const { app } = await createHost();
  const positions = new Positions(app);
  positions.follow(video('a'), 30);
  positions.follow(video('b'), 40);
  positions.save();
  const again = new Positions(app);
  expect([again.get(video('a')), again.get(video('b')), again.get(video('c')), again.get({ provider: 'media', id: 'a' })]).toEqual([30, 40, null, null]);
});

test('a video that was played to its end begins anew', async () => {
  const { app } = await createHost();
  const positions = new Positions(app);
  positions.follow(video('a'), 211.96, 212.04);
  positions.follow(video('b'), 205, 212.04);
  positions.follow(video('c'), 205);
  positions.save();
  const again = new Positions(app);
  expect(['a', 'b', 'c'].map((id) => again.get(video(id)))).toEqual([0, 205, 205]);
});

test('saves now and then while a video plays: the app may end at any time', async () => {
  const { app } = await createHost();
  const saved = jest.spyOn(app, 'saveLocalStorage');
  const positions = new Positions(app);
  for (let seconds = 0; seconds <= 20; seconds += 0.25) positions.follow(video('a'), seconds);
  expect(saved.mock.calls.length).toBe(4);
  expect(new Positions(app).get(video('a'))).toBe(20);
});

test('saves when the person goes back far in a video, too', async () => {
  const { app } = await createHost();
  const positions = new Positions(app);
  for (const seconds of [600, 60]) positions.follow(video('a'), seconds);
  expect(new Positions(app).get(video('a'))).toBe(60);
});

test('keeps the two hundred that were played last', async () => {
  const { app } = await createHost();
  const positions = new Positions(app);
  for (let number = 0; number < 201; number += 1) positions.follow(video(`${number}`), 10 * number);
  positions.save();
  const again = new Positions(app);
  expect([again.get(video('0')), again.get(video('1')), again.get(video('200'))]).toEqual([null, 10, 2000]);
});

test('a position goes with its file', async () => {
  const { app } = await createHost();
  const positions = new Positions(app);
  const on = (id: string) => ({ provider: 'media', id }) as const;
  positions.follow(on('talk.mp4'), 30);
  positions.move('talks/talk.mp4', 'talk.mp4');
  positions.move('b.md', 'a.md');
  for (const known of [positions, new Positions(app)]) {
    expect(['talk.mp4', 'talks/talk.mp4', 'b.md'].map((id) => known.get(on(id)))).toEqual([null, 30, null]);
  }
});

test.each([null, 'x', {}, [1], ['youtube:a'], { 'youtube:a': '30' }, { 'youtube:a': null }, { 'youtube:a': -30 }])('what is stored is hostile until it is checked: %j', async (stored) => {
  const { app } = await createHost();
  app.saveLocalStorage('timecite-positions', stored);
  expect(new Positions(app).get(video('a'))).toBeNull();
});
