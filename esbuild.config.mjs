import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';
import process from 'node:process';
import esbuild from 'esbuild';
import { joinStyles, styleFolders, styleSheets } from './scripts/join-styles.mjs';

const watch = process.argv.includes('--watch');
/** `--metafile=FILE`: what main.js is made of. */
const metafilePath = process.argv.find((argument) => argument.startsWith('--metafile='))?.slice('--metafile='.length);

/** Says in each build which core it is of, also where a watch builds again: `define` is read only once. */
const coreVersion = {
  name: 'core-version',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]main\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: `${readFileSync(path, 'utf8')}\nconst CORE_VERSION = ${JSON.stringify(hashFolder('src/core'))};\n`,
      // Nothing imports the style sheets: a watch is told of them here.
      watchFiles: styleSheets().map((sheet) => resolve(sheet)),
      watchDirs: styleFolders().map((folder) => resolve(folder)),
    }));
  },
};

/** Joins the style sheets to the one that Obsidian reads, after each build. */
const styles = {
  name: 'styles',
  setup({ onEnd }) {
    onEnd(() => writeFileSync('styles.css', joinStyles()));
  },
};

const options = {
  entryPoints: ['src/main.ts'],
  outfile: 'main.js',
  bundle: true,
  format: 'cjs',
  target: 'es2020',
  platform: 'browser',
  treeShaking: true,
  minify: !watch,
  sourcemap: watch ? 'inline' : false,
  logLevel: 'info',
  plugins: [coreVersion, styles],
  external: [
    'obsidian',
    'electron',
    '@codemirror/*',
    '@lezer/*',
    ...builtinModules,
  ],
};

if (watch) {
  const context = await esbuild.context(options);
  await context.watch();
} else {
  const { metafile } = await esbuild.build({ ...options, metafile: metafilePath !== undefined });
  if (metafilePath !== undefined) writeFileSync(metafilePath, JSON.stringify(metafile));
}

/** A text that changes with any file of the folder: the stored claim index is made anew when the core has changed. */
function hashFolder(folder) {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts')).sort();
  for (const name of files) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}
