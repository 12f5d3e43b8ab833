import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The demo's command line, wrong and right. */
const root = resolve(__dirname, '..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'timecite-demo-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function demo(...args: string[]): { status: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'demo.mjs'), ...args], { encoding: 'utf8', cwd: folder, env: { ...process.env, INIT_CWD: folder } });
  return { status, out: stdout, error: stderr };
}

test.each([
  ['a folder that is not there', ['nowhere'], /^There is no folder .*nowhere\.\n$/],
  ['a file in a folder’s place', ['file.md'], /^.*file\.md is not a folder\.\n$/],
  ['two folders', ['one', 'two'], /^One folder at a time: one, two\.\n$/],
  ['a port that is none', ['--port', 'x'], /^--port wants a number from 0 to 65535, not x\.\n$/],
  ['an option that there is not', ['--nonsense'], /^Unknown option '--nonsense'[^\n]*\n$/],
  ['a vault that is none', ['--obsidian', '.'], /^.* is no vault: it has no \.obsidian folder\. Open it in Obsidian once\.\n$/],
  ['a vault that is not there', ['--obsidian', 'nowhere'], /^There is no folder .*nowhere\.\n$/],
])('%s gets one clear line and status 2', (_name, args, line) => {
  writeFileSync(join(folder, 'file.md'), '');
  expect(demo(...args)).toEqual({ status: 2, out: '', error: expect.stringMatching(line) as string });
});

test('--obsidian puts the three built files into a vault, and nothing else', () => {
  mkdirSync(join(folder, 'vault', '.obsidian'), { recursive: true });
  const { status, out } = demo('--obsidian', 'vault');
  expect({ status, out }).toEqual({ status: 0, out: expect.stringContaining('Community plugins') as string });
  expect(readdirSync(join(folder, 'vault', '.obsidian'), { recursive: true, encoding: 'utf8' }).map((path) => path.replace(/\\/g, '/')).sort()).toEqual([
    'plugins', 'plugins/timecite', 'plugins/timecite/main.js', 'plugins/timecite/manifest.json', 'plugins/timecite/styles.css',
  ]);
});

test.each([
  ['hands out the plugin that was there when it started, whatever is built meanwhile', false, 'first'],
  ['hands out the newest plugin when it is live', true, 'second'],
])('the server %s', (_name, live, expected) => {
  const script = `
    import { writeFileSync } from 'node:fs';
    import { serve } from ${JSON.stringify(pathToFileURL(join(root, 'scripts', 'demo', 'serve.mjs')).href)};
    for (const name of ['manifest.json', 'styles.css', 'main.js']) writeFileSync(name, 'first');
    const { url, close } = await serve({ root: '.', vault: '.', demo: false, page: {}, port: 0, live: ${live} });
    for (const name of ['manifest.json', 'styles.css', 'main.js']) writeFileSync(name, 'second');
    for (const name of ['manifest.json', 'styles.css', 'main.mjs']) console.log(/first|second/.exec(await (await fetch(url + 'plugin/' + name)).text())?.[0]);
    await close();`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8', cwd: folder });
  expect({ stdout, stderr }).toEqual({ stdout: `${expected}\n`.repeat(3), stderr: '' });
});

test('the server sends empty files, lets go of those that are broken off, and outlives one that cannot be read', () => {
  const script = `
    import { mkdirSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
    import { get } from 'node:http';
    import { setTimeout } from 'node:timers/promises';
    import { serve } from ${JSON.stringify(pathToFileURL(join(root, 'scripts', 'demo', 'serve.mjs')).href)};
    for (const name of ['manifest.json', 'styles.css', 'main.js', 'empty.txt', 'folder.mp4']) writeFileSync(name, '');
    writeFileSync('long.mp4', Buffer.alloc(20_000_000));
    const { url, close } = await serve({ root: '.', vault: '.', demo: false, page: {}, port: 0 });
    const breakOff = () => new Promise((resolve) => {
      const request = get(url + 'vault/long.mp4', { agent: false }, (response) => response.once('data', () => resolve(request.destroy())));
      request.on('error', () => undefined);
    });
    for (let time = 0; time < 5; time += 1) await breakOff();
    const isHeld = (fd) => { try { return readlinkSync('/proc/self/fd/' + fd).endsWith('long.mp4'); } catch { return false; } };
    const held = () => (process.platform === 'linux' ? readdirSync('/proc/self/fd').filter(isHeld).length : 0);
    for (let wait = 0; held() > 0 && wait < 100; wait += 1) await setTimeout(20);
    rmSync('folder.mp4');
    mkdirSync('folder.mp4/a', { recursive: true });
    const folder = await fetch(url + 'vault/folder.mp4').then((answer) => answer.text()).catch(() => 'broken off');
    const empty = await fetch(url + 'vault/empty.txt');
    console.log(held(), folder, empty.status, (await empty.text()).length);
    await close();`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8', cwd: folder });
  expect({ stdout, stderr }).toEqual({ stdout: '0 broken off 200 0\n', stderr: '' });
});

test('--help says how it is used', () => {
  expect(demo('--help')).toEqual({ status: 0, out: expect.stringMatching(/^Usage: npm run demo /) as string, error: '' });
  expect(existsSync(join(folder, '.obsidian'))).toBe(false);
});
