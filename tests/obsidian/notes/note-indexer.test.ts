import assert from 'node:assert/strict';
import { TFile, TFolder } from 'obsidian';
import { ClaimIndex } from '../../../src/core/vault/claim-index';
import type { NoteRecord } from '../../../src/core/vault/claim-record';
import { OpenRecord } from '../../../src/core/vault/open-record';
import { Timer } from '../../../src/obsidian/timer';
import { createHost } from '../../host/host';
import { cite, idle, rebuilt, rise, startIndexing, video } from './indexing';

afterEach(() => jest.restoreAllMocks());

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

test.each(['before the stored index is read', 'after the last time that it was stored'])('a length that was learnt %s counts', async (when) => {
  const host = await createHost({ files: { 'a.md': `${video('aaaaaaaaaaa')}It rose ${cite('03:55:00')}.\n` } });
  const first = startIndexing(host.app);
  await idle(host, first);
  await first.indexer.save();
  const learn = ({ durations }: typeof first) => durations.learn({ provider: 'youtube', id: 'aaaaaaaaaaa' }, 600);
  if (when.startsWith('after')) learn(first);
  first.indexer.unload();
  const second = startIndexing(host.app);
  if (when.startsWith('before')) learn(second);
  await idle(host, second);
  expect(second.index.all()).toEqual(await rebuilt(host));
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
  expect(its.index.get('a.md')?.evidenceHash).not.toBe('');
  expect(its.index.all()).toEqual(await rebuilt(host));
  await host.app.vault.delete(host.app.vault.getFileByPath('b.md') as TFile);
  await idle(host, its);
  expect([its.index.get('a.md')?.evidenceHash, readings()]).toEqual(['', before]);
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

test('notes are read although the stored index never answers', async () => {
  const host = await createHost({ files: { 'a.md': rise } });
  host.app.saveLocalStorage('timecite-store', 'held');
  // Another connection, of an older version, that does not give way.
  const held = indexedDB.open('timecite-held', 1);
  await new Promise((resolve) => (held.onsuccess = resolve));
  jest.spyOn(Timer.prototype, 'restart').mockImplementation((_, run) => run());
  const its = startIndexing(host.app);
  await idle(host, its);
  expect(its.index.all().map(({ path }) => path)).toEqual(['a.md']);
  its.indexer.unload();
  held.result.close();
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
