import { ChecksPlugin, hostWithChecks } from './checks-plugin';

const files = {
  'z.md': 'See [[gone]].\n',
  'm/b.md': 'See [[gone]] and [[also gone]] [[some_note] here.\n',
  'm/a.md': 'Nothing is wrong.\n',
  'B.md': 'See [[gone]].\n',
};

async function start(more: Record<string, string> = {}) {
  const host = await hostWithChecks({ ...files, ...more });
  const run = async (params: Record<string, string>): Promise<string> => String(await host.state.cliHandlers.get('timecite:check')?.(params));
  const records = async (params: Record<string, string>) => (await run({ ...params, format: 'json' })).trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
  return { host, run, records };
}

test('notes come in path order, whenever they were made, and their problems in the order of the text', async () => {
  const { records } = await start();
  const told = (await records({})).slice(0, -1);
  expect(told.map(({ note, target }) => [note, target])).toEqual([['B.md', 'gone'], ['m/b.md', 'gone'], ['m/b.md', 'also gone'], ['m/b.md', 'some_note'], ['z.md', 'gone']]);
  expect((await records({ path: '/' })).slice(0, -1)).toEqual(told);
  expect((await records({ path: 'm/' })).slice(0, -1)).toEqual(told.filter(({ note }) => note === 'm/b.md'));
});

test('reports the codes that are asked for alone, and counts those alone', async () => {
  const { run, records } = await start();
  const told = await records({ only: 'link/malformed, time/past-end' });
  expect(told).toMatchObject([{ note: 'm/b.md', code: 'link/malformed' }, { summary: { notes: 4, problems: { 'link/malformed': 1 } } }]);
  expect(await run({ only: 'link/malformed' })).toMatch(/^m\/b\.md:1:\d+: error: .*\(link\/malformed\)\n1 problem in 4 notes\.\n$/);
  expect(await run({ only: 'link/malformed,link/gone' })).toBe('Error: "link/gone" is not a problem code.');
});

test('counts what the notes hold, claims among it', async () => {
  const time = (at: string): string => `<a class="yt-timestamp" data-t="${at}">[${at}]</a>`;
  const { records } = await start({ 'c.md': `---\nvideoId: dQw4w9WgXcQ\n---\nBees dance ${time('00:00:10')}. They hum ${time('00:00:20')}.\n` });
  expect((await records({})).at(-1)).toMatchObject({ summary: { notes: 5, timestamps: 2, claims: 2 } });
});

test('leaves out what is ignored, also in what it counts', async () => {
  const { host, run } = await start();
  const { store } = host.plugin('timecite') as unknown as ChecksPlugin;
  await store?.update({ ignores: { targets: ['Gone'], notes: [], folders: [], codes: ['link/malformed'] } });
  expect(await run({})).toBe('m/b.md:1:18: error: There is no note "also gone". (link/missing-note)\n1 problem in 4 notes.\n');
});

test('goes on where a note cannot be read, and says so to a person', async () => {
  const { host, run, records } = await start();
  host.store.beforeRead = (path) => {
    if (path === 'm/b.md') throw new Error('EIO');
  };
  expect(await run({ path: 'm' })).toBe('m/b.md: could not be read\n0 problems in 1 note.\n');
  expect((await records({})).map(({ note }) => note)).toEqual(['B.md', 'z.md', undefined]);
});
