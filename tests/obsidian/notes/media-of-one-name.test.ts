import { OpenRecord } from '../../../src/core/vault/open-record';
import { createHost, type Host } from '../../host/host';
import { cite, idle as isRead, startIndexing, type Indexing } from './indexing';

const note = (video: string, time: string) => `---\nvideo: ${video}\n---\n\nIt rose ${cite(time)}.\n`;

async function start(files: Record<string, string>): Promise<{ host: Host; its: Indexing }> {
  const host = await createHost({ files });
  return { host, its: await index(host) };
}

async function index(host: Host): Promise<Indexing> {
  const its = startIndexing(host.app);
  await idle(host, its);
  return its;
}

/** Waits until files that moved are looked at, too. */
async function idle(host: Host, its: Indexing): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 320));
  await isRead(host, its);
}

function secondsOf({ index }: Indexing, path: string): number | undefined {
  const record = index.get(path);
  return record ? new OpenRecord(record).claim(0).timestamps[0]?.reading.seconds : undefined;
}

const on = (id: string) => ({ provider: 'media', id }) as const;

test('notes on files of one name are on several videos, whatever they call them', async () => {
  const { its } = await start({
    'a/lecture.mp4': '', 'a/one.md': note('lecture.mp4', '00:00:01'), 'a/two.md': note('"[[LECTURE.mp4]]"', '00:00:02'),
    'b/lecture.mp4': '', 'b/three.md': note('lecture.mp4', '00:00:03'), 'c/four.md': note('a/lecture.mp4', '00:00:04'),
  });
  const pathsOn = (id: string) => its.index.ofVideo(on(id)).map(({ path }) => path);
  expect(pathsOn('a/lecture.mp4')).toEqual(['a/one.md', 'a/two.md', 'c/four.md']);
  expect(pathsOn('b/lecture.mp4')).toEqual(['b/three.md']);
  const two = its.index.get('a/two.md');
  expect(two && new OpenRecord(two).claim(0).timestamps[0]?.video).toEqual(on('LECTURE.mp4'));
});

test('files that are missing are one only where one path is named, or one name in one folder', async () => {
  const { its } = await start({
    'a/one.md': note('gone.mp4', '00:00:01'), 'a/two.md': note('gone.mp4', '00:00:01'), 'b/three.md': note('gone.mp4', '00:00:01'),
    'c/four.md': note('media/gone.mp4', '00:00:01'), 'd/five.md': note('media/gone.mp4', '00:00:01'), 'top.md': note('gone.mp4', '00:00:01'),
  });
  expect(['a/gone.mp4', 'b/gone.mp4', 'media/gone.mp4', 'gone.mp4'].map((id) => its.index.ofVideo(on(id)).length)).toEqual([2, 1, 2, 1]);
});

test('a length that was learnt counts for the notes on that file alone', async () => {
  const { host, its } = await start({
    'a/lecture.mp4': '', 'a/one.md': note('lecture.mp4', '01:40:00'),
    'b/lecture.mp4': '', 'b/two.md': note('lecture.mp4', '01:40:00'),
  });
  its.durations.learn(on('a/lecture.mp4'), 600);
  await idle(host, its);
  expect(['a/one.md', 'b/two.md'].map((path) => secondsOf(its, path))).toEqual([100, 6000]);
});

test('follows files and notes that move: a name may lead to another file', async () => {
  const { host, its } = await start({ 'a/lecture.mp4': '', 'b/lecture.mp4': '', 'n.md': note('lecture.mp4', '01:40:00') });
  const { vault } = host.app;
  its.durations.learn(on('b/lecture.mp4'), 600);
  await idle(host, its);
  const move = async (from: string, to: string) => {
    const file = vault.getFileByPath(from);
    if (file) await vault.rename(file, to);
    await idle(host, its);
    const [record] = its.index.all();
    return [record?.video?.id, record && secondsOf(its, record.path)];
  };
  expect(its.index.get('n.md')?.video?.id).toBe('a/lecture.mp4');
  expect(await move('n.md', 'b/n.md')).toEqual(['b/lecture.mp4', 100]);
  expect(await move('b/n.md', 'n.md')).toEqual(['a/lecture.mp4', 6000]);
  expect(await move('a/lecture.mp4', 'a/other.mp4')).toEqual(['b/lecture.mp4', 100]);
  await vault.create('lecture.mp4', '');
  await idle(host, its);
  expect(its.index.get('n.md')?.video?.id).toBe('lecture.mp4');
});

test('a stored note is read again when its file has moved meanwhile', async () => {
  const { host, its } = await start({ 'a/lecture.mp4': '', 'n.md': note('lecture.mp4', '00:00:01'), 'o.md': note('https://media.example/lecture.mp4', '00:00:01') });
  await its.indexer.save();
  its.indexer.unload();
  const file = host.app.vault.getFileByPath('a/lecture.mp4');
  if (file) await host.app.vault.rename(file, 'c/lecture.mp4');
  const read = jest.spyOn(host.app.vault, 'cachedRead');
  const again = await index(host);
  expect(read.mock.calls.map(([{ path }]) => path)).toEqual(['n.md']);
  expect(again.index.get('n.md')?.video?.id).toBe('c/lecture.mp4');
});

test('looks at all notes where a file comes that may be a video, not for each new note', async () => {
  const { host, its } = await start({ 'n.md': note('lecture.mp4', '00:00:01') });
  const look = jest.spyOn(its.index, 'all');
  await host.app.vault.create('o.md', 'No video.');
  await idle(host, its);
  expect(look).not.toHaveBeenCalled();
  await host.app.vault.create('lecture.mp4', '');
  await idle(host, its);
  expect(look).toHaveBeenCalled();
});
