// Bundles one benchmark and runs it: `node scripts/bench.mjs parse [FOLDER]`.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name, ...rest] = process.argv.slice(2);
const outfile = join(root, 'dist', 'bench', `${name}.mjs`);
mkdirSync(join(root, 'dist', 'bench'), { recursive: true });
await esbuild.build({
  entryPoints: [join(root, 'tests', 'bench', `${name}.ts`)],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
process.exitCode = spawnSync(process.execPath, [outfile, ...rest], { stdio: 'inherit', cwd: root }).status ?? 1;
