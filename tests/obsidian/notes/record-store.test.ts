import 'fake-indexeddb/auto';
import type { App } from 'obsidian';
import type { NoteRecord } from '../../../src/core/vault/claim-record';
import { RecordStore } from '../../../src/obsidian/notes/record-store';
import { aRecord } from '../../core/vault/a-note';
import { createHost } from '../../host/host';

const noPace = () => Promise.resolve();

/** A store that was loaded, with what it held, by path. */
async function load(app: App, version = '1') {
  const store = new RecordStore(app, version);
  const held = new Map<string, NoteRecord>();
  const portions: number[] = [];
  await store.load((records) => {
    portions.push(records.length);
    for (const record of records) held.set(record.path, record);
    return Promise.resolve();
  });
  return { store, held, portions };
}

/** Keeps what is known of some notes; whose record is not among the known ones, is forgotten. */
function keep(store: RecordStore, known: readonly NoteRecord[], paths = known.map(({ path }) => path)): Promise<void> {
  const byPath = new Map(known.map((record) => [record.path, record]));
  return store.save(paths, (path) => byPath.get(path) ?? null, noPace);
}

function some(count: number, said = 'One.'): NoteRecord[] {
  return Array.from({ length: count }, (_, number) => aRecord(`${1000 + number}.md`, [[said, [number]]]));
}

afterEach(() => jest.restoreAllMocks());

test('gives back every record that was kept, however many, a few hundred at a time', async () => {
  const { app } = await createHost();
  const records = some(700);
  const first = await load(app);
  await keep(first.store, records);
  first.store.close();
  const { held, portions } = await load(app);
  expect([...held.values()].sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual(records);
  expect(Math.max(...portions)).toBeLessThan(400);
});

test('records are handed to the database a few at a time, each time once it has taken those before', async () => {
  const { app } = await createHost();
  const { store } = await load(app);
  const put = IDBObjectStore.prototype.put;
  const requests: IDBRequest<IDBValidKey>[] = [];
  const open: number[] = [];
  jest.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    open.push(requests.filter(({ readyState }) => readyState === 'pending').length);
    const request = put.apply(this, given);
    requests.push(request);
    return request;
  });
  await keep(store, some(700));
  store.close();
  expect(open).toEqual(Array.from({ length: 35 }, () => 0));
});

test('a database that another window asks for while it is opened is given up, and not taken for damaged', async () => {
  const { app } = await createHost();
  app.saveLocalStorage('timecite-store', 'asked-for');
  const warn = jest.spyOn(console, 'warn').mockImplementation();
  const loading = load(app);
  const deleted = new Promise((resolve) => (indexedDB.deleteDatabase('timecite-asked-for').onsuccess = resolve));
  const { held } = await loading;
  await deleted;
  expect(held.size).toBe(0);
  expect(warn).not.toHaveBeenCalled();
});

test('keeps the newest record of a note, and none of one that is gone, across sessions', async () => {
  const { app } = await createHost();
  const expected = new Map(some(50).map((record) => [record.path, record]));
  const first = await load(app);
  await keep(first.store, [...expected.values()]);
  first.store.close();
  const changes: [NoteRecord[], string[]][] = [
    [[aRecord('1003.md', [['Changed.', [1]]]), aRecord('new.md', [['New.', [1]]])], ['1007.md', 'never.md']],
    [[aRecord('1007.md', [['Back.', [1]]])], ['new.md', '1049.md', '1048.md']],
    [[aRecord('newer.md', [['New.', [1]]])], []],
  ];
  for (const [came, gone] of changes) {
    const { store, held } = await load(app);
    expect(held).toEqual(expected);
    for (const record of came) expected.set(record.path, record);
    for (const path of gone) expected.delete(path);
    await keep(store, [...expected.values()], [...came.map(({ path }) => path), ...gone]);
    store.close();
  }
  expect((await load(app)).held).toEqual(expected);
});

test('a new record goes where there is room, in a later session, too: the records beside it are written again with it', async () => {
  const { app } = await createHost();
  const first = await load(app);
  await keep(first.store, some(45));
  first.store.close();
  const { store } = await load(app);
  const put = jest.spyOn(IDBObjectStore.prototype, 'put');
  await keep(store, [...some(45), aRecord('new.md', [['New.', [1]]])], ['new.md']);
  store.close();
  expect(put.mock.calls.map(([records]) => (records as NoteRecord[]).length)).toEqual([6]);
});

test('what is kept while the others are being read costs none of those', async () => {
  const { app } = await createHost();
  const first = await load(app);
  await keep(first.store, some(700));
  first.store.close();
  const changed = aRecord('1690.md', [['Changed.', [1]]]);
  const all = [...some(700).filter(({ path }) => path !== changed.path), changed, aRecord('new.md', [['New.', [1]]])];
  const second = new RecordStore(app, '1');
  const saves: Promise<void>[] = [];
  await second.load(async () => {
    if (saves.length === 0) saves.push(keep(second, all, [changed.path, 'new.md']));
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  await Promise.all(saves);
  second.close();
  const { held } = await load(app);
  expect(held).toEqual(new Map(all.map((record) => [record.path, record])));
});

test('what another version made is thrown away, for good', async () => {
  const { app } = await createHost();
  const first = await load(app);
  await keep(first.store, some(30));
  first.store.close();
  const second = await load(app, '2');
  expect(second.held.size).toBe(0);
  second.store.close();
  expect((await load(app, '1')).held.size).toBe(0);
});

test('a record that is damaged empties the store, which is kept again from then on', async () => {
  const { app } = await createHost();
  const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const first = await load(app);
  await keep(first.store, [...some(3), { ...aRecord('b.md', []), times: undefined } as unknown as NoteRecord]);
  first.store.close();
  const { store } = await load(app);
  expect(warned).toHaveBeenCalledTimes(1);
  await keep(store, some(1, 'Anew.'));
  store.close();
  expect([...(await load(app)).held.values()]).toEqual(some(1, 'Anew.'));
});

test('each vault has its own', async () => {
  const [one, other] = [await createHost(), await createHost()];
  const first = await load(one.app);
  await keep(first.store, some(1));
  first.store.close();
  expect((await load(other.app)).held.size).toBe(0);
});

test('a store that was closed keeps nothing', async () => {
  const { app } = await createHost();
  const store = new RecordStore(app, '1');
  const loading = store.load(noPace);
  store.close();
  await loading;
  await keep(store, some(1));
  expect((await load(app)).held.size).toBe(0);
});
