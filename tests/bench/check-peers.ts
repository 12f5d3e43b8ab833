import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeGeneratedVault } from './generated-vault';
import { checkAsJsonCommand, checkCommand, checkWithoutNpm, Peers } from './peers';
import { runProcess, type Command } from './run-process';
import { namedFolder } from './vaults';

/**
 * `npm run bench:check -- [FOLDER]`: how long the whole process of `check` takes over a folder and how much memory at its peak,
 * beside two programs that check the links of Markdown notes. The peers are installed into a temporary folder first.
 * Without a folder, over generated notes.
 */
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

async function main(given: string | undefined): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'timecite-bench-'));
  try {
    const folder = given === undefined ? join(work, 'notes') : namedFolder(given);
    if (given === undefined) writeGeneratedVault(folder, notesMadeUp);
    const peers = Peers.install(work);
    readAll(folder);
    const quick = [checkCommand(folder), checkWithoutNpm(folder), checkAsJsonCommand(folder), peers.rumdl(folder).command];
    const foam = peers.foam(folder).command;
    const measured: Measured[] = [];
    for (let round = 0; round < rounds; round += 1) for (const command of quick) measured.push(await measure(command));
    for (let round = 0; round < roundsOfFoam; round += 1) measured.push(await measure(foam));
    report([...quick, foam].map(({ name }) => best(name, measured)));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function measure(command: Command): Promise<Measured> {
  return { name: command.name, ...(await runProcess(command)) };
}

/** Reads every file once, so that none is measured waiting for the disk. */
function readAll(folder: string): void {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  const files = paths.filter((path) => statSync(path).isFile());
  const bytes = files.reduce((sum, path) => sum + readFileSync(path).length, 0);
  console.log(`${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, once in the file cache; best of ${rounds} rounds (Foam ${roundsOfFoam})`);
}

function best(name: string, all: readonly Measured[]): Measured {
  const own = all.filter((one) => one.name === name);
  return { name, ms: Math.min(...own.map(({ ms }) => ms)), megabytes: Math.max(...own.map(({ megabytes }) => megabytes)) };
}

function report(all: readonly Measured[]): void {
  const [own, direct] = all;
  if (!own || !direct) return;
  for (const { name, ms, megabytes } of all) {
    const time = `${(ms / 1000).toFixed(2)} s`.padStart(9);
    const ratios = `${(ms / own.ms).toFixed(2).padStart(7)} × check ${(ms / direct.ms).toFixed(2).padStart(7)} × without npm`;
    console.log(`${name.padEnd(24)} ${time} ${ratios} ${megabytes.toFixed(0).padStart(7)} MB`);
  }
}

await main(process.argv[2]);
