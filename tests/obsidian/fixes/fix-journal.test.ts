import { FixJournals } from '../../../src/obsidian/fixes/fix-journal';
import { createHost } from '../../host/host';

const folder = '.obsidian/plugins/timecite/fixes';
const entry = { path: 'a.md', before: '1', after: '2', edits: [{ from: 0, to: 1, text: 'x' }] };

async function journals(files: Record<string, string> = {}) {
  const host = await createHost({ files });
  return { adapter: host.app.vault.adapter, journals: new FixJournals(host.app.vault.adapter, folder) };
}

test('gives back what was written, the newest that passes first', async () => {
  const { journals: kept } = await journals();
  expect(await kept.newest(() => true)).toBeNull();
  const single = await kept.begin({ title: 'one', made: 5, bulk: false });
  const bulk = await kept.begin({ title: 'many', made: 5, bulk: true });
  await kept.add(single, entry);
  await kept.add(bulk, entry);
  await kept.add(bulk, { ...entry, path: 'b.md' });
  expect(await kept.newest(() => true)).toMatchObject({ head: { title: 'many' }, entries: [{ path: 'a.md' }, { path: 'b.md' }] });
  expect(await kept.newest(({ bulk: many }) => !many)).toMatchObject({ head: { title: 'one' } });
  await kept.remove(bulk);
  expect(await kept.newest(() => true)).toMatchObject({ head: { title: 'one' } });
});

test('keeps the last ten', async () => {
  const { adapter, journals: kept } = await journals();
  for (let made = 1; made <= 14; made += 1) await kept.add(await kept.begin({ title: String(made), made, bulk: true }), entry);
  const { files } = await adapter.list(folder);
  expect(files).toHaveLength(10);
  expect(await kept.newest(() => true)).toMatchObject({ head: { title: '14' } });
});

test('keeps a bulk fix however many single ones follow', async () => {
  const { adapter, journals: kept } = await journals();
  await kept.add(await kept.begin({ title: 'many', made: 1, bulk: true }), entry);
  for (let made = 2; made <= 15; made += 1) await kept.add(await kept.begin({ title: String(made), made, bulk: false }), entry);
  expect(await kept.newest(({ bulk }) => bulk)).toMatchObject({ head: { title: 'many' } });
  expect(await kept.newest(() => true)).toMatchObject({ head: { title: '15' } });
  expect((await adapter.list(folder)).files).toHaveLength(11);
});

test('passes over what is damaged: half a line, a strange entry, a journal without a head, other files', async () => {
  const { adapter, journals: kept } = await journals();
  const path = await kept.begin({ title: 'good', made: 5, bulk: true });
  await kept.add(path, entry);
  await adapter.append(path, '{"path":"b.md","before":"1","after":"2","edits":[{"from":9,"to":1,"text":"x"}]}\n{"path":"c.md","bef');
  await adapter.write(`${folder}/99.ndjson`, 'no head\n');
  await adapter.write(`${folder}/98.ndjson`, JSON.stringify({ title: 'empty', made: 98, bulk: true }));
  await adapter.write(`${folder}/notes.txt`, '');
  expect(await kept.newest(() => true)).toEqual({ path, head: { title: 'good', made: 5, bulk: true }, entries: [entry] });
});

test('journals that begin at once are two, though the clock gives both the same time', async () => {
  const { journals: kept } = await journals();
  const [one, other] = await Promise.all([kept.begin({ title: 'one', made: 5, bulk: false }), kept.begin({ title: 'other', made: 5, bulk: false })]);
  await kept.add(one, entry);
  await kept.add(other, { ...entry, path: 'b.md' });
  expect(await kept.read(one)).toMatchObject({ head: { title: 'one' }, entries: [{ path: 'a.md' }] });
  expect(await kept.read(other)).toMatchObject({ head: { title: 'other' }, entries: [{ path: 'b.md' }] });
});

test('a journal that could not begin keeps none from beginning after it', async () => {
  const { adapter, journals: kept } = await journals();
  const write = jest.spyOn(adapter, 'write').mockRejectedValueOnce(new Error('The disk is full.'));
  await expect(kept.begin({ title: 'one', made: 5, bulk: false })).rejects.toThrow('The disk is full.');
  expect(await kept.begin({ title: 'two', made: 6, bulk: false })).toContain('/6.ndjson');
  write.mockRestore();
});
