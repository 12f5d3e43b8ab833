import { eventually, type Contract, type ContractApp } from './contract';

/** Notes by path, below a folder of the contract's own. */
const notes: Readonly<Record<string, string>> = {
  'links/note.md': '# One\n\n## Two: a, b!\n\nText. ^an-id\n',
  'links/source.md': '',
  'links/deep/note.md': '',
  'links/deep/source.md': '',
  'links/deep/er/source.md': '',
  'links/other/twin.md': '',
  'links/else/where/twin.md': '',
  'links/v1.2.md': '',
  'links/caf\u00e9.md': '',
};

const destinations: readonly (readonly [link: string, source: string, path: string | null])[] = [
  ['twin', 'links/source.md', 'links/other/twin.md'],
  ['where/twin', 'links/source.md', 'links/else/where/twin.md'],
  ['TWIN', 'links/source.md', 'links/other/twin.md'],
  ['./note', 'links/deep/source.md', 'links/deep/note.md'],
  ['../note', 'links/deep/er/source.md', 'links/deep/note.md'],
  ['/links/note', 'links/deep/source.md', 'links/note.md'],
  ['v1.2', 'links/source.md', 'links/v1.2.md'],
  ['cafe\u0301', 'links/source.md', 'links/caf\u00e9.md'],
  ['no such note', 'links/source.md', null],
];

/** What the note says that links are looked up in: as many links as a reader of Obsidian would follow. */
const text = 'A [[links/note | shown]], `[[code]]`, %%[[comment]]%%, $[[1, 2]]$ and [text](links/note.md).\n\n| A |\n| --- |\n| [[links/note\\|cell]] |\n';

async function writeAll(app: ContractApp, files: Readonly<Record<string, string>>): Promise<void> {
  await app.run(async ({ app: { vault } }, all) => {
    for (const [path, content] of Object.entries(all)) {
      const folders = path.split('/').slice(0, -1).map((_, index, parts) => parts.slice(0, index + 1).join('/'));
      for (const folder of folders) if (vault.getFolderByPath(folder) === null) await vault.createFolder(folder);
      const file = vault.getFileByPath(path);
      if (file === null) await vault.create(path, content);
      else await vault.modify(file, content);
    }
  }, files);
}

/** The headless commands and the test host resolve links as is recorded here; Obsidian says whether the record is true. */
export const linksContract: Contract = {
  name: 'Links',
  clauses: [
    {
      name: 'lead to the file that the headless commands find',
      run: async (app) => {
        await writeAll(app, notes);
        const lead = (): Promise<(string | null)[]> =>
          app.run(({ app: { metadataCache } }, asked) => asked.map(([link, source]) => metadataCache.getFirstLinkpathDest(link, source)?.path ?? null), destinations);
        await eventually(app, lead, destinations.map(([, , path]) => path));
      },
    },
    {
      name: 'are those outside of code, comments and math',
      run: async (app) => {
        await writeAll(app, { ...notes, 'links/text.md': text });
        const found = (): Promise<(string | undefined)[][]> =>
          app.run(({ app: { metadataCache } }, path) => (metadataCache.getCache(path)?.links ?? []).map(({ link, displayText }) => [link, displayText]), 'links/text.md');
        await eventually(app, found, [['links/note', 'shown'], ['links/note.md', 'text'], ['links/note', 'cell']]);
      },
    },
    {
      name: 'headings and blocks are kept as they are compared',
      run: async (app) => {
        await writeAll(app, notes);
        const found = (): Promise<unknown> =>
          app.run(({ app: { metadataCache } }, path) => {
            const cache = metadataCache.getCache(path);
            return [(cache?.headings ?? []).map(({ heading, level }) => [level, heading]), Object.keys(cache?.blocks ?? {})];
          }, 'links/note.md');
        await eventually(app, found, [[[1, 'One'], [2, 'Two: a, b!']], ['an-id']]);
      },
    },
  ],
};
