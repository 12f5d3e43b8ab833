// `npm run bench -- [--vault FOLDER]`: all that can be measured against something, in one run, as one table.
// Without a folder on generated vaults of 100, 1,000 and 10,000 notes. Ends with status 1 when something grows too fast.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { measureChecking } from './check-figures';
import { growsTooFast } from './growth';
import { measureParsing } from './parse-figures';
import { Peers } from './peers';
import { measureScaling } from './scaling-figures';
import { measureSize, measureStarts } from './startup-figures';
import { measureSuggestions } from './suggestion-figures';
import { layOut } from './table';
import { makeVaults, namedFolder, openVault, type Vault } from './vaults';

const sizes = [100, 1000, 10_000];

const vault = readVault();
const work = mkdtempSync(join(tmpdir(), 'timecite-bench-'));
try {
  process.exitCode = await main(work, vault);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** The folder that was named; ends the process where the options are no such thing. */
function readVault(): string | undefined {
  try {
    return parseArgs({ options: { vault: { type: 'string' } } }).values.vault;
  } catch {
    console.error('Usage: npm run bench [-- --vault FOLDER]');
    return process.exit(2);
  }
}

/** @returns The exit status. */
async function main(folder: string, given: string | undefined): Promise<number> {
  const generated = await step('making notes', () => makeVaults(folder, sizes));
  const vaults = given === undefined ? generated : [openVault(namedFolder(given))];
  const peers = await step('installing the peers', () => Peers.install(folder));
  const compared = [
    await step('parsing', () => measureParsing(vaults)),
    await step('suggestions', () => measureSuggestions(vaults, peers.fuse)),
    await step('checking', () => measureChecking(vaults, peers)),
    await step('start-up', () => measureStarts(vaults)),
    await step('size', () => measureSize(vaults.length)),
  ];
  const [, small, large] = generated as [Vault, Vault, Vault];
  const { section, growths } = await step('scaling', () => measureScaling(small, large, vaults.length));
  console.log(layOut(vaults.map(({ name }) => name), [...compared, section]));
  const failed = growths.filter(growsTooFast).map(({ what }) => what);
  if (failed.length > 0) console.log(`Grows too fast with the vault: ${failed.join('; ')}.`);
  return failed.length > 0 ? 1 : 0;
}

/** Tells on standard error what is being done: it takes minutes. */
async function step<Result>(what: string, act: () => Result | Promise<Result>): Promise<Result> {
  const start = performance.now();
  process.stderr.write(`${what} …`);
  const result = await act();
  process.stderr.write(` ${((performance.now() - start) / 1000).toFixed(0)} s\n`);
  return result;
}
