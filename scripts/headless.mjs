// Runs the headless commands: `node scripts/headless.mjs check|claims FOLDER …`. Bundles them first when their source is newer.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { root } from './root.mjs';

const built = join(root, 'dist', 'headless', 'main.mjs');
const sources = ['src/core', 'src/headless'].map((folder) => join(root, folder));

// A run lasts two seconds or so. The compiler's time for inlining everywhere would be a third of that and never pay; what is made
// of a note dies with it, so that nothing is worth a place among the old. The flags of the heap are in package.json: they come too late here.
const flags = ['--max-inlined-bytecode-size=40', '--max-inlined-bytecode-size-cumulative=40', '--no-turbo-loop-peeling', '--no-allocation-site-pretenuring'];
for (const flag of flags) setFlagsFromString(flag);

// npm runs this in the project's folder; a path is meant from where the person stands.
const { INIT_CWD: stand, npm_lifecycle_event: event } = process.env;
if (stand && event === process.argv[2]) process.chdir(stand);

if (isStale()) await (await import('./build-headless.mjs')).buildHeadless(root);
await import(pathToFileURL(built).href);

function isStale() {
  const time = statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const files = [join(root, 'package-lock.json'), fileURLToPath(import.meta.url), fileURLToPath(new URL('./build-headless.mjs', import.meta.url))];
  return [...files, ...sources.flatMap(filesUnder)].some((path) => statSync(path).mtimeMs >= time);
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}
