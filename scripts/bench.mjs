// Bundles a benchmark and runs it: `node scripts/bench.mjs parse [FOLDER]`; without a name the one that prints the whole table.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name, ...rest] = process.argv.slice(2);
process.exitCode = name === undefined || name.startsWith('--') ? await run('all', process.argv.slice(2)) : await run(name, rest);

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
