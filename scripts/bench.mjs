// Bundles benchmarks and runs them: `node scripts/bench.mjs parse [FOLDER]`, or without a name `[--vault FOLDER]` those that need no browser.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name, ...rest] = process.argv.slice(2);
process.exitCode = name === undefined || name.startsWith('--') ? await runAll() : await run(name, rest);

/** Parsing on notes made up here or of a folder; readings, whose yardstick is real notes, only of a folder. */
async function runAll() {
  const { vault } = parseArgs({ options: { vault: { type: 'string' } } }).values;
  if (vault === undefined) return run('parse', []);
  return (await run('parse', [vault])) || run('readings', [vault]);
}

async function run(bench, args) {
  const outfile = join(root, 'dist', 'bench', `${bench}.mjs`);
  mkdirSync(join(root, 'dist', 'bench'), { recursive: true });
  await esbuild.build({
    entryPoints: [join(root, 'tests', 'bench', `${bench}.ts`)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  return spawnSync(process.execPath, [outfile, ...args], { stdio: 'inherit', cwd: root }).status ?? 1;
}
