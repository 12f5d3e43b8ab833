import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { importsIn, pathsIn, readModules, root, type Module } from './read-modules';

// The house as docs/architecture.md draws it: who may import whom.
const source = readModules('src');
const host = readModules('tests/host');

function countLines(path: string): number {
  return readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length;
}

/** `file imports file` for each import that leads elsewhere than to the places allowed. */
function forbidden(modules: readonly Module[], from: string, allowed: (path: string, importer: string) => boolean): string[] {
  const importers = modules.filter(({ path }) => path.startsWith(from));
  return importers.flatMap(({ path, files }) => files.filter((file) => !allowed(file, path)).map((file) => `${path} imports ${file}`));
}

function packagesOf(from: string): string[] {
  return [...new Set(source.filter(({ path }) => path.startsWith(from)).flatMap(({ packages }) => packages))].sort();
}

/** `src/features/chips` for a file of that feature; for one without a folder, its name without what the file is. */
function featureOf(path: string): string {
  return /^src\/features\/[^/.]+/.exec(path)?.[0] ?? path;
}

test('what is judged here is there, with what it imports', () => {
  const main = source.find(({ path }) => path === 'src/main.ts');
  expect(main).toMatchObject({ packages: ['obsidian'], needed: expect.arrayContaining(['src/features/chips/add-chips.ts', 'src/settings.ts']) as string[] });
  expect(host.map(({ path }) => path)).toContain('tests/host/host.ts');
});

test('an import is seen wherever it stands', () => {
  const text = `import a from './a'; export type { B } from './b'; const c = () => import('./c'); let d: import('./d').D;`;
  expect(importsIn(ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest))).toEqual([
    { name: './a', forTypes: false },
    { name: './b', forTypes: true },
    { name: './c', forTypes: false },
    { name: './d', forTypes: true },
  ]);
});

describe('imports', () => {
  test('the core imports itself alone', () => {
    expect(forbidden(source, 'src/core/', (file) => file.startsWith('src/core/'))).toEqual([]);
    expect(packagesOf('src/core/')).toEqual([]);
  });

  test('a folder of the core imports, for values or types, only those below it', () => {
    const layers = ['time', 'links', 'note', 'check', 'report', 'vault'].map((name) => `src/core/${name}/`);
    const above = layers.flatMap((layer, at) => forbidden(source, layer, (file) => !layers.slice(at + 1).some((higher) => file.startsWith(higher))));
    expect(above).toEqual([]);
    const shared = source.filter(({ path }) => /^src\/core\/[^/]+$/.test(path));
    expect(shared.flatMap(({ path, files }) => files.filter((file) => layers.some((layer) => file.startsWith(layer))).map((file) => `${path} imports ${file}`))).toEqual([]);
    expect(source.filter(({ path }) => path.startsWith('src/core/') && !shared.some((one) => one.path === path) && !layers.some((layer) => path.startsWith(layer)))).toEqual([]);
  });

  test('a folder of what one note says imports, of its siblings, only those below it and the type of a note', () => {
    const steps = ['characters', 'blocks', 'inline', 'claims'].map((name) => `src/core/note/${name}/`);
    const isBelow = (file: string, at: number): boolean =>
      !file.startsWith('src/core/note/') || file === 'src/core/note/note.ts' || steps.slice(0, at + 1).some((step) => file.startsWith(step));
    expect(steps.flatMap((step, at) => forbidden(source, step, (file) => isBelow(file, at)))).toEqual([]);
    expect(source.filter(({ path }) => /^src\/core\/note\/[^/]+\//.test(path) && !steps.some((step) => path.startsWith(step)))).toEqual([]);
  });

  test('the core asks no page, no window and no process', () => {
    const asking = source.filter(({ path }) => path.startsWith('src/core/') && /(^|[^.\w])(document|window|process)\.\w/m.test(readFileSync(join(root, path), 'utf8')));
    expect(asking.map(({ path }) => path)).toEqual([]);
  });

  test('the adapters import the core and the settings', () => {
    expect(forbidden(source, 'src/obsidian/', (file) => file.startsWith('src/core/') || file.startsWith('src/obsidian/') || file === 'src/settings.ts')).toEqual([]);
  });

  test('a feature imports the core, the adapters and itself, never another feature', () => {
    const allowed = (file: string, importer: string): boolean =>
      file.startsWith('src/core/') || file.startsWith('src/obsidian/') || file === 'src/settings.ts' || featureOf(file) === featureOf(importer);
    expect(forbidden(source, 'src/features/', allowed)).toEqual([]);
  });

  test('of two folders of a feature, one imports the other at most', () => {
    const folderOf = (path: string): string => /^src\/features\/[^/]+\/[^/]+\//.exec(path)?.[0] ?? '';
    const arrows = new Set(source.flatMap(({ path, files }) => files.map((file) => `${folderOf(path)} ${folderOf(file)}`)));
    const mutual = [...arrows].filter((arrow) => {
      const [from = '', to = ''] = arrow.split(' ');
      return from < to && from !== '' && arrows.has(`${to} ${from}`);
    });
    expect(mutual).toEqual([]);
  });

  test('the headless commands import the core and Node, nothing of Obsidian', () => {
    expect(forbidden(source, 'src/headless/', (file) => file.startsWith('src/core/') || file.startsWith('src/headless/'))).toEqual([]);
    expect(packagesOf('src/headless/').filter((name) => /^(obsidian|electron|@codemirror|@lezer)/.test(name))).toEqual([]);
  });

  test('only main imports features, and nothing imports main', () => {
    const importers = source.filter(({ path }) => !path.startsWith('src/features/') && path !== 'src/main.ts');
    expect(importers.flatMap(({ path, files }) => files.filter((file) => file.startsWith('src/features/') || file === 'src/main.ts').map((file) => `${path} imports ${file}`))).toEqual([]);
  });

  test('the plugin runs on phones: nothing but the headless commands imports Node or Electron', () => {
    const plugin = source.filter(({ path }) => !path.startsWith('src/headless/'));
    expect(plugin.flatMap(({ packages }) => packages).filter((name) => name === 'electron' || name.startsWith('node:'))).toEqual([]);
  });

  test('the test host imports nothing of the plugin, so that it can disagree with it', () => {
    expect(forbidden(host, 'tests/host/', (file) => file.startsWith('tests/host/'))).toEqual([]);
  });
});

test('a feature styles what it makes itself or by the adapters, so that its styles go with it', () => {
  const namesIn = (path: string): Set<string> => new Set(readFileSync(join(root, path), 'utf8').match(/timecite(-[a-z]+)+/g));
  const made = source.map(({ path }) => ({ path, names: namesIn(path) }));
  const others = pathsIn('src/features', '.css').flatMap((sheet) => {
    const isOurs = (path: string): boolean => path.startsWith('src/obsidian/') || featureOf(path) === featureOf(sheet);
    const makersOf = (name: string): string[] => made.filter(({ names }) => names.has(name)).map(({ path }) => path);
    return [...namesIn(sheet)].filter((name) => makersOf(name).length > 0 && !makersOf(name).some(isOurs)).map((name) => `${sheet} styles ${name}`);
  });
  expect(others).toEqual([]);
});

test.each([['src', source], ['tests/host', host]])('no cycle of imports in %s, but for types', (_folder, modules) => {
  expect(findCycle(modules)).toBeNull();
});

test.each(['src', 'tests'])('files of %s stay small, and their names are in kebab-case', (folder) => {
  const paths = ['.ts', '.css'].flatMap((extension) => pathsIn(folder, extension));
  expect(paths.filter((path) => countLines(path) > 200)).toEqual([]);
  expect(paths.filter((path) => !/\/[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(path))).toEqual([]);
});

test('no name of a file of the source says nothing', () => {
  expect(pathsIn('src', '.ts').filter((path) => /\/((.*-)?(utils?|helpers?|managers?)|index)\.ts$/.test(path))).toEqual([]);
});

/** The first cycle found, as the paths along it, or null. */
function findCycle(modules: readonly Module[]): string[] | null {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const file of byPath.get(path)?.needed ?? []) {
      const cycle = visit(file, [...trail, path]);
      if (cycle !== null) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const { path } of modules) {
    const cycle = visit(path, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
