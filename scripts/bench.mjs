// Bundles a benchmark and runs it: `node scripts/bench.mjs parse [FOLDER]`; without a name the one that prints the whole table.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { bundle } from './bundle.mjs';
import { root } from './root.mjs';

const [name, ...rest] = process.argv.slice(2);
process.exitCode = name === undefined || name.startsWith('--') ? await run('all', process.argv.slice(2)) : await run(name, rest);

async function run(bench, args) {
  const built = await bundle(`tests/bench/${bench}.ts`, `dist/bench/${bench}.mjs`);
  return spawnSync(process.execPath, [built, ...args], { stdio: 'inherit', cwd: root }).status ?? 1;
}
