import 'fake-indexeddb/auto';
import type { TFile } from 'obsidian';
import manifest from '../../../manifest.json';
import TimecitePlugin from '../../../src/main';
import { Durations } from '../../../src/obsidian/notes/durations';
import { createHost } from '../../host/host';

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

test('a length goes with its file, and is not left for what comes in its place', async () => {
  const { app } = await createHost({ files: {} });
  const durations = new Durations(app);
  const on = (id: string) => ({ provider: 'media', id }) as const;
  durations.learn(on('talk.mp4'), 720);
  durations.learn(on('other.mp4'), 300);
  const told: unknown[] = [];
  durations.onLearn((learnt) => told.push(learnt));
  durations.move('talks/talk.mp4', 'talk.mp4');
  durations.move('b.md', 'a.md');
  expect(told).toEqual([on('talks/talk.mp4')]);
  for (const known of [durations, new Durations(app)]) {
    expect(['talk.mp4', 'talks/talk.mp4', 'other.mp4', 'b.md'].map((id) => known.get(on(id)))).toEqual([null, 720, 300, null]);
  }
});

test('a length that comes to a path takes the place of one that was known there', async () => {
  const { app } = await createHost({ files: {} });
  const durations = new Durations(app);
  const on = (id: string) => ({ provider: 'media', id }) as const;
  durations.learn(on('old.mp4'), 300);
  durations.learn(on('new.mp4'), 301);
  durations.move('old.mp4', 'new.mp4');
  for (const known of [durations, new Durations(app)]) expect(['old.mp4', 'new.mp4'].map((id) => known.get(on(id)))).toEqual([301, null]);
});

test('a length that is forgotten is told of once, and not kept', async () => {
  const { app } = await createHost({ files: {} });
  const durations = new Durations(app);
  const told: unknown[] = [];
  durations.learn({ provider: 'media', id: 'talk.mp4' }, 720);
  durations.onLearn((learnt) => told.push(learnt));
  for (const path of ['talk.mp4', 'talk.mp4', 'a.md']) durations.forget(path);
  expect(told).toEqual([{ provider: 'media', id: 'talk.mp4' }]);
  expect(new Durations(app).get({ provider: 'media', id: 'talk.mp4' })).toBeNull();
});

test.each(['modify', 'delete'] as const)('that of a file is forgotten when another takes its place (%s)', async (what) => {
  const host = await createHost({ files: { 'talk.mp4': new ArrayBuffer(8), 'other.mp4': new ArrayBuffer(8) } });
  const { app } = host;
  app.saveLocalStorage('timecite-durations', { 'media:talk.mp4': 720, 'media:other.mp4': 300, 'youtube:aaaaaaaaaaa': 60 });
  await host.enablePlugin(TimecitePlugin, manifest);
  const file = app.vault.getFileByPath('talk.mp4') as TFile;
  if (what === 'modify') await app.vault.modifyBinary(file, new ArrayBuffer(16));
  else await app.vault.delete(file);
  expect(app.loadLocalStorage('timecite-durations')).toEqual({ 'media:other.mp4': 300, 'youtube:aaaaaaaaaaa': 60 });
});
