import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const config = join(__dirname, '..', 'esbuild.config.mjs');
const root = mkdtempSync(join(tmpdir(), 'timecite-'));
let watch: ChildProcess | null = null;

beforeAll(() => {
  mkdirSync(join(root, 'src', 'core'), { recursive: true });
  writeFileSync(join(root, 'src', 'core', 'name.ts'), "export const name = 'before';\n");
  writeFileSync(join(root, 'src', 'main.ts'), "import { name } from './core/name';\ndeclare const CORE_VERSION: string | undefined;\nexport const told = () => [name, typeof CORE_VERSION === 'string' ? CORE_VERSION : ''];\n");
  watch = spawn(process.execPath, [config, '--watch'], { cwd: root, stdio: ['pipe', 'ignore', 'ignore'] });
});

afterAll(() => {
  watch?.kill();
  rmSync(root, { recursive: true, force: true });
});

/** Waits for a build whose text is one that is wanted. */
async function built(wanted: (text: string) => boolean, file = 'main.js'): Promise<string> {
  for (let tries = 0; tries < 400; tries += 1) {
    const text = ((): string => {
      try {
        return readFileSync(join(root, file), 'utf8');
      } catch {
        return '';
      }
    })();
    if (wanted(text)) return text;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It was never built.');
}

const versionIn = (text: string): string | undefined => /"([0-9a-f]{16})"/.exec(text)?.[1];

test('a watch that builds again names the core as it is then', async () => {
  const before = versionIn(await built((text) => text.includes('before')));
  writeFileSync(join(root, 'src', 'core', 'name.ts'), "export const name = 'after';\n");
  const after = versionIn(await built((text) => text.includes('after')));
  expect(before).toBeDefined();
  expect(after).toBeDefined();
  expect(after).not.toBe(before);
});

test('a watch joins the style sheets again when one changes, comes or goes: what features share stands first', async () => {
  const write = (path: string, text: string): void => writeFileSync(join(root, 'src', path), text);
  const isOrder = (...names: string[]) => (text: string): boolean => JSON.stringify(text.match(/\.\w+/g)?.filter((name) => name !== '.css')) === JSON.stringify(names);
  for (const folder of ['obsidian', 'features/claims']) mkdirSync(join(root, 'src', folder), { recursive: true });
  write('features/claims/row.css', '.row {}\n');
  write('obsidian/chip.css', '.chip {}\n');
  await built(isOrder('.chip', '.row'), 'styles.css');
  write('obsidian/chip.css', '.pill {}\n');
  await built(isOrder('.pill', '.row'), 'styles.css');
  rmSync(join(root, 'src', 'features'), { recursive: true });
  await built(isOrder('.pill'), 'styles.css');
});
