import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm run bench:check -- [FOLDER]`: how long the whole process of `check` takes over a folder and how much memory at its peak,
 * beside two programs that check the links of Markdown notes. The peers are installed into a temporary folder first.
 * Without a folder, over notes made up here.
 */
const peers = ['foam-cli@0.46.0', 'rumdl@0.2.75'];
const rounds = 5;
/** Foam takes a while. */
const roundsOfFoam = 2;
const notesMadeUp = 5000;

interface Measured {
  readonly name: string;
  /** Of the best round, in milliseconds. */
  readonly ms: number;
  /** The highest of all rounds and of all the processes it started, in megabytes. */
  readonly megabytes: number;
}

interface Command {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

async function main(given: string | undefined): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'timecite-bench-'));
  try {
    const folder = given ?? makeNotes(join(work, 'notes'));
    const bin = installPeers(work);
    readAll(folder);
    const [check, rumdl, foam] = commands(folder, bin, work);
    if (!check || !rumdl || !foam) return;
    const own = [await measure(check), await measure(rumdl)];
    for (let round = 1; round < rounds; round += 1) own.push(await measure(check), await measure(rumdl));
    const slow = [];
    for (let round = 0; round < roundsOfFoam; round += 1) slow.push(await measure(foam));
    report([best(check.name, own), best(rumdl.name, own), best(foam.name, slow)]);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function commands(folder: string, bin: string, work: string): Command[] {
  return [
    { name: 'check', file: 'npm', args: ['run', '-s', 'check', '--', folder, '--format', 'json'] },
    { name: 'rumdl check', file: join(bin, 'rumdl'), args: ['check', '--flavor', 'obsidian', '--enable', 'MD051,MD057', '--no-cache', '--no-config', folder] },
    {
      name: 'foam list placeholders',
      file: join(bin, 'foam'),
      args: ['list', 'placeholders', '--workspace', folder],
      env: { FOAM_TELEMETRY: '0', FOAM_CONFIG_HOME: work },
    },
  ];
}

function installPeers(work: string): string {
  writeFileSync(join(work, 'package.json'), '{"private":true}');
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...peers], { cwd: work, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The peers could not be installed: ${stderr}`);
  return join(work, 'node_modules', '.bin');
}

/** Reads every file once, so that none is measured waiting for the disk. */
function readAll(folder: string): void {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  const files = paths.filter((path) => statSync(path).isFile());
  const bytes = files.reduce((sum, path) => sum + readFileSync(path).length, 0);
  console.log(`${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, once in the file cache; best of ${rounds} rounds (Foam ${roundsOfFoam})`);
}

function measure({ name, file, args, env = {} }: Command): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(file, args, { stdio: 'ignore', env: { ...process.env, ...env } });
    let peak = 0;
    const look = (): void => {
      if (child.pid !== undefined) peak = Math.max(peak, peakOfTree(child.pid));
    };
    const timer = setInterval(look, 20);
    child.once('error', reject);
    child.once('exit', () => {
      clearInterval(timer);
      resolve({ name, ms: performance.now() - start, megabytes: peak / 1000 });
    });
  });
}

/** The highest memory that a process or one that it started has had so far, in kilobytes; 0 where the system does not tell. */
function peakOfTree(pid: number): number {
  try {
    const own = Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter((text) => text !== '');
    return Math.max(own, ...children.map((child) => peakOfTree(Number(child))));
  } catch {
    return 0;
  }
}

function best(name: string, all: readonly Measured[]): Measured {
  const own = all.filter((one) => one.name === name);
  return { name, ms: Math.min(...own.map(({ ms }) => ms)), megabytes: Math.max(...own.map(({ megabytes }) => megabytes)) };
}

function report(all: readonly Measured[]): void {
  const [own] = all;
  if (!own) return;
  for (const { name, ms, megabytes } of all) {
    const time = `${(ms / 1000).toFixed(2)} s`.padStart(9);
    console.log(`${name.padEnd(24)} ${time} ${(ms / own.ms).toFixed(2).padStart(7)} × check ${megabytes.toFixed(0).padStart(7)} MB`);
  }
}

/** A vault of notes with timestamps and links, a fifth of which lead nowhere. */
function makeNotes(folder: string): string {
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  for (let note = 0; note < notesMadeUp; note += 1) {
    const lines = Array.from({ length: 40 }, (_, line) => sentence(note, line)).join('\n\n');
    writeFileSync(join(folder, `widget_note_${note}.md`), `---\ntitle: Widget note ${note}\nvideoId: dQw4w9WgXcQ\n---\n\n# Widgets\n\n${lines}\n`);
  }
  return folder;
}

function sentence(note: number, line: number): string {
  const time = `00:${String(line).padStart(2, '0')}:${String((note + line) % 60).padStart(2, '0')}`;
  const target = line % 5 === 0 ? `gone_widget_${note % 300}` : `widget_note_${(note * 7 + line) % notesMadeUp}`;
  const link = line % 4 === 0 ? ` as [[${target} | another note]] tells` : '';
  return `In the year ${1900 + line} the widget number ${note} was sold again${link} <a class="yt-timestamp" data-t="${time}">[${time}]</a>.`;
}

await main(process.argv[2]);
