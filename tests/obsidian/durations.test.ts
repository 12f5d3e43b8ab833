import { createHost } from '../host/host';
import { Durations } from '../../src/obsidian/durations';

const video = { provider: 'youtube', id: 'aaaaaaaaaaa' } as const;

test('keeps what was learnt on the device', async () => {
  const { app } = await createHost({ files: {} });
  new Durations(app).learn(video, 720);
  expect(new Durations(app).get(video)).toBe(720);
});

test('tells of lengths that are new, not of what players round or of what is live', async () => {
  const { app } = await createHost({ files: {} });
  const durations = new Durations(app);
  const told: unknown[] = [];
  durations.onLearn((learnt) => told.push(learnt));
  for (const seconds of [0, NaN, -1, Infinity, 720, 720.9, 721, 719]) durations.learn(video, seconds);
  expect(told).toEqual([video]);
  durations.learn(video, 900);
  expect(durations.get(video)).toBe(900);
  expect(told).toHaveLength(2);
});

test('keeps a bounded number, the last ones', async () => {
  const { app } = await createHost({ files: {} });
  const first = Array.from({ length: 5000 }, (_, i) => [`media:${i}.mp4`, 10] as const);
  app.saveLocalStorage('timecite-durations', Object.fromEntries(first));
  const durations = new Durations(app);
  for (let i = 5000; i < 5003; i += 1) durations.learn({ provider: 'media', id: `${i}.mp4` }, 10);
  for (const known of [durations, new Durations(app)]) {
    expect(known.get({ provider: 'media', id: '2.mp4' })).toBeNull();
    expect(known.get({ provider: 'media', id: '3.mp4' })).toBe(10);
  }
});
