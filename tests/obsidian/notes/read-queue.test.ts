import type { TFile } from 'obsidian';
import { ClaimIndex } from '../../../src/core/vault/claim-index';
import { IndexLoop, type IndexProgress } from '../../../src/obsidian/notes/index-loop';
import { ReadQueue } from '../../../src/obsidian/notes/read-queue';
import { createHost, type Host } from '../../host/host';

async function withNotes(count: number) {
  const names = Array.from({ length: count }, (_, number) => `${100 + number}.md`);
  const host = await createHost({ files: Object.fromEntries(names.map((name) => [name, name])) });
  const files = names.map((name) => host.app.vault.getFileByPath(name) as TFile);
  files.forEach((file, age) => (file.stat.mtime = 1000 + age));
  return { host, files };
}

describe('notes that wait to be read', () => {
  test('come out open ones first, then the newest, each once', async () => {
    const { host, files } = await withNotes(4);
    await host.open('101.md');
    const queue = new ReadQueue(host.app);
    for (const file of [...files, ...files]) queue.add(file);
    expect(queue.size).toBe(4);
    expect([...queue.take()].map(({ file }) => file.path)).toEqual(['101.md', '103.md', '102.md', '100.md']);
    expect(queue.size).toBe(0);
  });

  test('tell whether to read them although they are unchanged, once', async () => {
    const { host, files: [one, other] } = await withNotes(2);
    const queue = new ReadQueue(host.app);
    if (!one || !other) throw new Error('Two notes were made.');
    queue.add(one, true);
    queue.add(one);
    queue.add(other);
    expect([...queue.take()].map(({ file, again }) => [file.path, again])).toEqual([['101.md', false], ['100.md', true]]);
    queue.add(one);
    expect([...queue.take()].map(({ again }) => again)).toEqual([false]);
  });

  test('may come and go while others are taken', async () => {
    const { host, files } = await withNotes(4);
    const [first, second, third, fourth] = files as [TFile, TFile, TFile, TFile];
    const queue = new ReadQueue(host.app);
    for (const file of [second, third, fourth]) queue.add(file, true);
    const taken: string[] = [];
    for (const { file } of queue.take()) {
      if (file === fourth) queue.add(first);
      if (file === fourth) queue.remove(third);
      taken.push(file.path);
    }
    expect(taken).toEqual(['103.md', '101.md', '100.md']);
    queue.add(third);
    expect([...queue.take()].map(({ again }) => again)).toEqual([false]);
  });
});

/** Reads notes in a loop, and all that it told of its progress. */
async function readAll(host: Host, files: readonly TFile[], read: (file: TFile) => void): Promise<(IndexProgress | null)[]> {
  const loop = new IndexLoop(host.app, new ClaimIndex(), (file) => Promise.resolve(read(file)));
  const told: (IndexProgress | null)[] = [];
  loop.onProgress(() => told.push(loop.progress));
  for (const file of files) loop.add(file);
  loop.start();
  while (!loop.isIdle) await new Promise((resolve) => setTimeout(resolve, 5));
  return told;
}

test('says how far reading is now and then, and when it is through', async () => {
  const { host, files } = await withNotes(60);
  const read: string[] = [];
  expect(await readAll(host, files, (file) => read.push(file.path))).toEqual([{ done: 25, total: 60 }, { done: 50, total: 60 }, null]);
  expect(read.sort()).toEqual(files.map(({ path }) => path));
});

test('reads nothing before it is started', async () => {
  const { host, files } = await withNotes(3);
  const read = jest.fn(() => Promise.resolve());
  const loop = new IndexLoop(host.app, new ClaimIndex(), read);
  for (const file of files) loop.add(file);
  await host.settled();
  expect([read.mock.calls.length, loop.isIdle]).toEqual([0, false]);
  loop.start();
  while (!loop.isIdle) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(read).toHaveBeenCalledTimes(3);
});

test('reads nothing any more once it has ended', async () => {
  const { host, files } = await withNotes(3);
  const read = jest.fn(() => Promise.resolve());
  const loop = new IndexLoop(host.app, new ClaimIndex(), read);
  loop.add(files[0] as TFile);
  loop.end();
  for (const file of files) loop.add(file);
  loop.start();
  await host.settled();
  expect(read).not.toHaveBeenCalled();
});
