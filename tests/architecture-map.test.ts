import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');

/** The paths that docs/architecture.md draws: two spaces deeper is inside the folder above, and a folder ends with `/`. */
const drawn = readMap(readFileSync(join(root, 'docs', 'architecture.md'), 'utf8'));

function readMap(page: string): string[] {
  const map = /^```\n(src\/\n[^]*?)^```/m.exec(page.replace(/\r\n/g, '\n'))?.[1] ?? '';
  const folders: string[] = [];
  return map.trimEnd().split('\n').map((line) => {
    const [, indent = '', name = ''] = /^( *)(\S+)/.exec(line) ?? [];
    const depth = indent.length / 2;
    folders.length = depth;
    folders[depth] = name;
    return folders.join('');
  });
}

function foldersOf(folder: string): string[] {
  const inside = readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...inside.flatMap(({ name }) => foldersOf(`${folder}${name}/`))];
}

test('all that the map of docs/architecture.md draws is there', () => {
  expect(drawn.length).toBeGreaterThan(40);
  expect(drawn.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect(new Set(drawn).size).toBe(drawn.length);
});

test('no folder of the source, of the tests or file beside main.ts is missing from the map', () => {
  const tests = readdirSync(join(root, 'tests'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isFile());
  const there = [...foldersOf('src/'), ...tests.map(({ name }) => `tests/${name}/`), ...files.map(({ name }) => `src/${name}`)];
  expect(there.filter((path) => !drawn.includes(path))).toEqual([]);
});
