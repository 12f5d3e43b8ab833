import { cite, settle, startHost, videoNote } from '../chips/set-up';

const files = {
  'n/rise.md': videoNote(`Widgets rose ${cite('00:01:02')}. They fell \u001b[31m ${cite('00:02:03')}, ${cite('00:03:04')}.`),
  'n/empty.md': 'Nothing here.',
  'n/café.md': 'Nothing here, either.',
  'fall.md': videoNote(`They stood still ${cite('00:00:05')}.`),
};

async function start(notes: Record<string, string> = files, locked = ''): Promise<(params: Record<string, string>) => Promise<string>> {
  const host = await startHost(notes);
  await settle(host);
  host.store.beforeRead = (path) => {
    if (path === locked) throw new Error('EIO');
  };
  return async (params) => String(await host.state.cliHandlers.get('timecite:claims')?.(params));
}

test('lists claims by note, and shows control characters instead of printing them', async () => {
  const run = await start();
  expect(await run({})).toBe('fall.md\n  0:05  They stood still.\nn/rise.md\n  1:02  Widgets rose.\n  2:03, 3:04  They fell \\u001b[31m.\n');
  expect(await run({ path: 'n' })).toMatch(/^n\/rise\.md\n/);
});

test('prints the ends of ranges, and marks times in doubt', async () => {
  const run = await start({
    'range.md': videoNote(`They paused ${cite('00:00:05 - 00:00:09')}.`),
    'doubt.md': videoNote(`Widgets began small ${cite('02:10:00')}.\n\nThey sold out ${cite('03:20:00')}.`, 'videoId: aaaaaaaaaaa'),
  });
  expect(await run({ path: 'range.md' })).toBe('range.md\n  0:05–0:09  They paused.\n');
  expect(await run({ path: 'doubt.md' })).toMatch(/^doubt\.md\n.*\d:\d\d\? {2}Widgets began small\./);
});

test('prints records, and says what it cannot do', async () => {
  const run = await start();
  const [first] = (await run({ format: 'json', path: 'fall.md' })).split('\n');
  expect(JSON.parse(first ?? '')).toMatchObject({ note: 'fall.md', text: 'They stood still.', timestamps: [{ seconds: 5 }] });
  expect(await run({ path: 'gone' })).toBe('Error: There is no note or folder "gone".');
  expect(await run({ format: 'xml' })).toBe('Error: Unknown format "xml": use text or json.');
});

test('goes on where a note cannot be read, and says so to a person', async () => {
  const run = await start(files, 'fall.md');
  expect(await run({})).toMatch(/^fall\.md: could not be read\nn\/rise\.md\n/);
  expect(await run({ format: 'json' })).toMatch(/^\{"note":"n\/rise\.md"/);
});

test('takes a path as a shell completes it', async () => {
  const run = await start();
  const listed = await run({ path: 'n' });
  expect(await run({ path: 'n/' })).toBe(listed);
  // One file system keeps accents as they are typed, another takes them apart.
  expect(await run({ path: 'n/cafe\u0301.md' })).toBe('');
});
