import { FixJournals } from '../../../src/obsidian/fixes/fix-journal';
import { MoveLog } from '../../../src/obsidian/fixes/move-log';
import { createHost } from '../../host/host';

const folder = '.obsidian/plugins/timecite/fixes';
const movesPath = `${folder}/moves.ndjson`;
const entryOf = (path: string) => ({ path, before: '1', after: '2', edits: [] });

async function open() {
  const host = await createHost({ files: { 'n/a.md': 'A', 'n/b.md': 'B', 'c.md': 'C' } });
  const { vault } = host.app;
  const journals = new FixJournals(vault.adapter, folder);
  vault.on('rename', (file, oldPath) => void journals.follow(file, oldPath));
  const rename = async (from: string, to: string) => {
    const file = vault.getAbstractFileByPath(from);
    if (!file) throw new Error(`No ${from}.`);
    await vault.rename(file, to);
  };
  return { adapter: vault.adapter, journals, rename };
}

test('a journal tells of notes under the paths that they have now', async () => {
  const { journals, rename } = await open();
  const path = await journals.begin({ title: 'many', made: 5, bulk: true });
  for (const note of ['n/a.md', 'n/b.md', 'n/a.md', 'c.md']) await journals.add(path, entryOf(note));
  await rename('n', 'm');
  await rename('m/b.md', 'b.md');
  const journal = await journals.read(path);
  expect(journal?.entries.map((entry) => entry.path)).toEqual(['m/a.md', 'b.md', 'm/a.md', 'c.md']);
});

test('a fix finds its notes also where the clock was set back since, or before it was made', async () => {
  const { journals, rename } = await open();
  const future = Date.now() + 3_600_000;
  const ahead = await journals.begin({ title: 'ahead', made: future, bulk: true });
  await journals.add(ahead, entryOf('c.md'));
  await rename('c.md', 'd.md');
  const path = await journals.begin({ title: 'set back', made: Date.now(), bulk: true });
  await journals.add(path, entryOf('d.md'));
  await rename('d.md', 'e.md');
  for (let later = 1; later <= 8; later += 1) await journals.begin({ title: String(later), made: Date.now(), bulk: true });
  expect((await journals.read(ahead))?.entries).toEqual([entryOf('e.md')]);
  await journals.begin({ title: 'the tenth after', made: Date.now(), bulk: true });
  expect((await journals.read(path))?.entries).toEqual([entryOf('e.md')]);
});

test('what was renamed before a fix is none of its moves', async () => {
  const { adapter, journals } = await open();
  const path = await journals.begin({ title: 'later', made: 50, bulk: true });
  await journals.add(path, entryOf('c.md'));
  await adapter.write(movesPath, `${JSON.stringify({ from: 'c.md', to: 'd.md', isFolder: false, made: 49 })}\n`);
  expect((await journals.read(path))?.entries).toEqual([entryOf('c.md')]);
  await adapter.append(movesPath, `{"from":"c.md"}\n${JSON.stringify({ from: 'c.md', to: 'e.md', isFolder: false, made: 51 })}\n{"fr`);
  expect((await journals.read(path))?.entries).toEqual([entryOf('e.md')]);
});

test('nothing is written where nothing was fixed, and what no journal needs is forgotten', async () => {
  const { adapter, journals, rename } = await open();
  await rename('c.md', 'd.md');
  await rename('d.md', 'e.md');
  expect(await adapter.exists(movesPath)).toBe(false);
  await journals.add(await journals.begin({ title: 'one', made: 5, bulk: true }), entryOf('e.md'));
  await adapter.write(movesPath, `${JSON.stringify({ from: 'x.md', to: 'y.md', isFolder: false, made: 4 })}\n${JSON.stringify({ from: 'e.md', to: 'f.md', isFolder: false, made: 6 })}\n`);
  await journals.begin({ title: 'two', made: 7, bulk: true });
  expect(await new MoveLog(adapter, movesPath).since(0)).toEqual([{ from: 'e.md', to: 'f.md', isFolder: false, made: 6 }]);
});

test('of a folder that is renamed with all its notes one move is kept', async () => {
  const { adapter, journals, rename } = await open();
  const path = await journals.begin({ title: 'many', made: 5, bulk: true });
  for (const note of ['n/a.md', 'n/b.md']) await journals.add(path, entryOf(note));
  await rename('n', 'm');
  expect((await journals.read(path))?.entries.map((entry) => entry.path)).toEqual(['m/a.md', 'm/b.md']);
  expect((await new MoveLog(adapter, movesPath).since(0)).map(({ from, to }) => [from, to])).toEqual([['n', 'm']]);
});

test('moves that come at once are all kept, in order', async () => {
  const { adapter } = await open();
  await adapter.mkdir(folder);
  const log = new MoveLog(adapter, movesPath);
  const moves = Array.from({ length: 20 }, (_, number) => ({ from: `${number}.md`, to: `${number + 1}.md`, isFolder: false, made: number }));
  for (const move of moves) log.add(move);
  expect(await log.since(0)).toEqual(moves);
});

test('a move that comes while older ones are forgotten is kept', async () => {
  const { adapter } = await open();
  await adapter.mkdir(folder);
  const log = new MoveLog(adapter, movesPath);
  const [old, late] = [1, 2].map((made) => ({ from: `${made}.md`, to: `${made + 1}.md`, isFolder: false, made }));
  if (old) log.add(old);
  await log.since(0);
  const exists = jest.spyOn(adapter, 'exists').mockImplementationOnce(async (path) => {
    if (late) log.add(late);
    await new Promise((resolve) => setTimeout(resolve, 5));
    exists.mockRestore();
    return adapter.exists(path);
  });
  await log.forgetBefore(2);
  expect(await log.since(0)).toEqual([late]);
});

test('a move that was cut short takes none with it', async () => {
  const { adapter } = await open();
  await adapter.mkdir(folder);
  await adapter.write(movesPath, '{"from":"a.md","to":"b.');
  const log = new MoveLog(adapter, movesPath);
  const move = { from: 'c.md', to: 'd.md', isFolder: false, made: 1 };
  log.add(move);
  expect(await log.since(0)).toEqual([move]);
});
