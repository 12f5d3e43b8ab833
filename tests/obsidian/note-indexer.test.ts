import assert from 'node:assert/strict';
import 'fake-indexeddb/auto';
import { TFile, TFolder, type App } from 'obsidian';
import { ClaimIndex } from '../../src/core/vault/claim-index';
import type { NoteRecord } from '../../src/core/vault/claim-record';
import { OpenRecord } from '../../src/core/vault/open-record';
import { Durations } from '../../src/obsidian/durations';
import { NoteIndexer } from '../../src/obsidian/note-indexer';
import { ReadNotes } from '../../src/obsidian/read-notes';
import { RecordStore } from '../../src/obsidian/record-store';
import { createHost, type Host } from '../host/host';
import { seeded } from '../seeded';

const video = (id: string) => `---\nvideoId: ${id}\n---\n\n`;
const cite = (time: string) => `<a class="yt-timestamp" data-t="${time}">[${time}]</a>`;
const rise = `${video('aaaaaaaaaaa')}## Prices\n\nWidgets rose ${cite('00:00:16')}. They fell ${cite('00:01:20')}.\n`;

interface Indexing {
  readonly index: ClaimIndex;
  readonly indexer: NoteIndexer;
  readonly durations: Durations;
}

function startIndexing(app: App, version = '1'): Indexing {
  const durations = new Durations(app);
  const index = new ClaimIndex();
  const indexer = new NoteIndexer(app, index, new ReadNotes(app, durations, index), durations, new RecordStore(app, version));
  indexer.load();
  return { index, indexer, durations };
}

async function idle(host: Host, { indexer }: Indexing): Promise<void> {
  await host.settled();
  while (!indexer.isIdle || indexer.progress) await new Promise((resolve) => setTimeout(resolve, 5));
  await host.settled();
}

/** What the index must be: one that is made now from the notes alone. */
async function rebuilt(host: Host): Promise<readonly NoteRecord[]> {
  const kept: unknown = host.app.loadLocalStorage('timecite-store');
  host.app.saveLocalStorage('timecite-store', `rebuilt ${Math.random()}`);
  const its = startIndexing(host.app);
  await idle(host, its);
  its.indexer.unload();
  host.app.saveLocalStorage('timecite-store', kept);
  return its.index.all();
}

function texts(index: ClaimIndex): string[] {
  return index.all().flatMap((record) => Array.from({ length: record.count }, (_, at) => new OpenRecord(record).claim(at).text));
}

test('indexes the notes that are there and follows them', async () => {
  const host = await createHost({ files: { 'a/rise.md': rise, 'a/empty.md': '', 'a/picture.png': 'x' } });
  const its = startIndexing(host.app);
  await idle(host, its);
  expect(texts(its.index)).toEqual(['Widgets rose.', 'They fell.']);
  const file = host.app.vault.getFileByPath('a/rise.md') as TFile;
  await host.app.vault.modify(file, rise.replace('They', 'Some'));
  await host.app.vault.create('b.md', rise.replace('Widgets', 'Gadgets'));
  await idle(host, its);
  expect(texts(its.index)).toEqual(['Widgets rose.', 'Some fell.', 'Gadgets rose.', 'They fell.']);
  await host.app.vault.rename(host.app.vault.getFolderByPath('a') as TFolder, 'z');
  await idle(host, its);
  expect(its.index.all().map(({ path }) => path)).toEqual(['b.md', 'z/empty.md', 'z/rise.md']);
  await host.app.vault.delete(host.app.vault.getFolderByPath('z') as TFolder, true);
  await idle(host, its);
  expect(its.index.all().map(({ path }) => path)).toEqual(['b.md']);
});

test('tells once of a change, of which the vault and the metadata cache both tell', async () => {
  const host = await createHost({ files: { 'a.md': rise } });
  const its = startIndexing(host.app);
  await idle(host, its);
  const told: (number | undefined)[] = [];
  its.index.onChange(({ after }) => told.push(after?.size));
  const text = `${rise}They fell ${cite('00:01:20')}.\n`;
  await host.app.vault.modify(host.app.vault.getFileByPath('a.md') as TFile, text);
  await idle(host, its);
  expect(told).toEqual([text.length]);
});

test('a length that was learnt gives the times of its video another reading', async () => {
  const host = await createHost({ files: { 'a.md': `${video('aaaaaaaaaaa')}It rose ${cite('03:55:00')}.\n` } });
  const its = startIndexing(host.app);
  await idle(host, its);
  const reading = () => new OpenRecord(its.index.all()[0] as NoteRecord).claim(0).timestamps[0]?.reading;
  expect(reading()?.seconds).toBe(3 * 3600 + 55 * 60);
  its.durations.learn({ provider: 'youtube', id: 'aaaaaaaaaaa' }, 600);
  await idle(host, its);
  expect(reading()).toMatchObject({ kind: 'corrected', seconds: 235 });
});

test('what other notes on the video cite settles a doubt, and changes when they do', async () => {
  const doubtful = `${video('aaaaaaaaaaa')}First ${cite('00:30:00')}. Then ${cite('01:10:00')}. Last ${cite('01:40:00')}.\n`;
  const host = await createHost({ files: { 'a.md': doubtful } });
  const its = startIndexing(host.app);
  await idle(host, its);
  const readings = () => new OpenRecord(its.index.get('a.md') as NoteRecord).claim(2).timestamps[0]?.reading.kind;
  const before = readings();
  const seen = `${video('aaaaaaaaaaa')}${Array.from({ length: 30 }, (_, at) => `It was ${cite(`01:${10 + at}:${10 + at}`)}.\n`).join('')}`;
  await host.app.vault.create('b.md', `${seen}${cite('01:40:00')} ${cite('01:10:00')} ${cite('00:30:00')}\n`);
  await idle(host, its);
  expect(its.index.get('a.md')?.evidence).not.toBe('');
  expect(its.index.all()).toEqual(await rebuilt(host));
  await host.app.vault.delete(host.app.vault.getFileByPath('b.md') as TFile);
  await idle(host, its);
  expect([its.index.get('a.md')?.evidence, readings()]).toEqual(['', before]);
});

test('a note that cannot be read does not stop the others, and can be tried again', async () => {
  const host = await createHost({ files: { 'a.md': rise, 'b.md': rise } });
  const read = jest.spyOn(host.app.vault, 'cachedRead').mockImplementation(async (file) => {
    if (file.path === 'a.md') throw new Error('The disk is gone.');
    return host.app.vault.read(file);
  });
  const its = startIndexing(host.app);
  await idle(host, its);
  expect([...its.indexer.failed]).toEqual([['a.md', 'The disk is gone.']]);
  expect(its.index.all().map(({ path }) => path)).toEqual(['b.md']);
  read.mockRestore();
  its.indexer.retry(host.app.vault.getFileByPath('a.md') as TFile);
  await idle(host, its);
  expect([its.indexer.failed.size, its.index.all().length]).toEqual([0, 2]);
});

test('a mistake of who watches the index costs no note, and ends no reading', async () => {
  const host = await createHost({ files: { 'a.md': rise, 'b.md': rise } });
  const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const its = startIndexing(host.app);
  const stop = its.index.onChange(() => assert.fail('The window is gone.'));
  await idle(host, its);
  stop();
  expect([its.index.all().length, its.indexer.failed.size, error.mock.calls.length]).toEqual([2, 0, 2]);
  error.mockRestore();
});

test('a warm start reads only what changed', async () => {
  const host = await createHost({ files: { 'a.md': rise, 'b.md': rise, 'c.md': rise } });
  const first = startIndexing(host.app);
  await idle(host, first);
  await first.indexer.save();
  first.indexer.unload();
  await host.app.vault.modify(host.app.vault.getFileByPath('b.md') as TFile, `${rise}Last ${cite('00:02:00')}.\n`);
  await host.app.vault.delete(host.app.vault.getFileByPath('c.md') as TFile);
  const read = jest.spyOn(host.app.vault, 'cachedRead');
  const second = startIndexing(host.app);
  await idle(host, second);
  expect(read.mock.calls.map(([file]) => file.path)).toEqual(['b.md']);
  expect(second.index.all()).toEqual(await rebuilt(host));
  second.indexer.unload();
  read.mockClear();
  const other = startIndexing(host.app, '2');
  await idle(host, other);
  expect(read.mock.calls.map(([file]) => file.path).sort()).toEqual(['a.md', 'b.md']);
});

async function moveFolder({ vault }: App): Promise<void> {
  const [from, to] = vault.getFolderByPath('c') ? ['c', 'moved'] : ['moved', 'c'];
  const folder = vault.getFolderByPath(from);
  if (folder && !vault.getFolderByPath(to)) await vault.rename(folder, to);
}

async function stir(app: App, random: () => number): Promise<void> {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const { vault } = app;
  const files = vault.getMarkdownFiles();
  const free = ['a', 'b', 'c', 'a/deep'].map((folder) => `${folder}/note ${Math.floor(random() * 60)}.md`).find((path) => !vault.getAbstractFileByPath(path));
  const time = `0${pick([0, 0, 1, 7])}:${10 + Math.floor(random() * 49)}:${pick(['00', '00', '17'])}`;
  const text = `${video(pick(['aaaaaaaaaaa', 'bbbbbbbbbbb']))}Claim ${Math.floor(random() * 1e6)} ${cite(time)}.\n`;
  const what = random();
  if (files.length === 0 || (what < 0.3 && free)) await vault.create(free ?? 'a/first.md', text);
  else if (what < 0.7) await vault.modify(pick(files), random() < 0.1 ? '' : text);
  else if (what < 0.85 && free) await app.fileManager.renameFile(pick(files), free);
  else if (what < 0.97) await vault.delete(pick(files));
  else await moveFolder(app);
}

test('after a storm of 2,000 changes the index is what a rebuild gives', async () => {
  const host = await createHost({ files: { 'a/one.md': rise, 'a/deep/two.md': rise, 'b/three.md': rise, 'c/four.md': rise } });
  const its = startIndexing(host.app);
  const random = seeded(20260101);
  for (let round = 0; round < 2000; round += 1) {
    await stir(host.app, random).catch((error: unknown) => {
      // A path may lie in a folder that was renamed meanwhile.
      if (!/not exist|no such|ENOENT/i.test(String(error))) throw error;
    });
    if (random() < 0.02) its.durations.learn({ provider: 'youtube', id: 'aaaaaaaaaaa' }, 900 + Math.floor(random() * 3000));
    if (random() < 0.1) await host.settled();
  }
  await idle(host, its);
  expect(its.index.all().length).toBeGreaterThan(20);
  expect(its.index.all()).toEqual(await rebuilt(host));
  await its.indexer.save();
  its.indexer.unload();
  const again = startIndexing(host.app);
  const read = jest.spyOn(host.app.vault, 'cachedRead');
  await idle(host, again);
  expect(read).not.toHaveBeenCalled();
  expect(again.index.all()).toEqual(its.index.all());
}, 60_000);
