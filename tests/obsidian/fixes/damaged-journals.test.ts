import { FixJournals } from '../../../src/obsidian/fixes/fix-journal';
import { createHost } from '../../host/host';

const entry = { path: 'a.md', before: '1', after: '2', edits: [{ from: 0, to: 1, text: 'x' }] };
const [edit] = entry.edits;

async function start() {
  const { adapter } = (await createHost()).app.vault;
  return { adapter, journals: new FixJournals(adapter, 'fixes') };
}

test.each([
  ['no record', 7],
  ['a path that is no text', { ...entry, path: 7 }],
  ['no mark of the text before', { ...entry, before: undefined }],
  ['no mark of the text after', { ...entry, after: null }],
  ['no edits', { ...entry, edits: undefined }],
  ['an edit from nowhere', { ...entry, edits: [{ ...edit, from: '0' }] }],
  ['an edit to nowhere', { ...entry, edits: [{ ...edit, to: null }] }],
  ['an edit that ends before it begins', { ...entry, edits: [{ ...edit, from: 2 }] }],
  ['an edit without a text', { ...entry, edits: [edit, { from: 3, to: 4 }] }],
])('an entry with %s is passed over, and the others are taken', async (_, damaged) => {
  const { adapter, journals } = await start();
  const path = await journals.begin({ title: 'Fixed', made: 5, bulk: true });
  await adapter.append(path, `${JSON.stringify(damaged)}\n`);
  await journals.add(path, entry);
  expect((await journals.read(path))?.entries).toEqual([entry]);
});

test.each([{}, { title: 7, made: 5, bulk: true }, { title: 'Fixed', made: '5', bulk: true }, { title: 'Fixed', made: 5 }, null])('a journal with the head %j is none', async (head) => {
  const { adapter, journals } = await start();
  const path = await journals.begin({ title: 'Fixed', made: 5, bulk: true });
  await adapter.write(path, `${JSON.stringify(head)}\n${JSON.stringify(entry)}\n`);
  expect([await journals.read(path), await journals.newest(() => true)]).toEqual([null, null]);
});

test('a journal of whose entries none can be read is none: there is nothing to take back', async () => {
  const { adapter, journals } = await start();
  const path = await journals.begin({ title: 'Fixed', made: 5, bulk: false });
  await adapter.append(path, '{"path":"a.md"}\n');
  expect([await journals.read(path), await journals.newest(() => true)]).toEqual([null, null]);
});

test('a journal that is not there is none', async () => {
  expect(await (await start()).journals.read('fixes/5.ndjson')).toBeNull();
});
