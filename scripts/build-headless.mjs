import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import esbuild from 'esbuild';

/** Bundles the headless commands into dist/headless. Two runs at a time do not disturb each other. */
export async function buildHeadless(root) {
  const outdir = join(root, 'dist', 'headless');
  const { outputFiles } = await esbuild.build({
    entryPoints: ['main', 'worker'].map((name) => join(root, 'src', 'headless', `${name}.ts`)),
    outdir,
    write: false,
    bundle: true,
    splitting: true,
    // Puts numbers in the place of their names, those of characters above all, as the plugin's own build does.
    minifySyntax: true,
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    target: 'node20',
    external: ['cli-progress'],
    logLevel: 'warning',
  });
  mkdirSync(outdir, { recursive: true });
  const written = new Set(outputFiles.map(({ path }) => basename(path)));
  for (const { path, contents } of order(outputFiles)) {
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, contents);
    renameSync(draft, path);
  }
  for (const name of readdirSync(outdir)) if (name.endsWith('.mjs') && !written.has(name)) rmSync(join(outdir, name), { force: true });
}

/** The entry that tells whether the rest is fresh comes last. */
function order(files) {
  return [...files].sort((a, b) => Number(a.path.endsWith('main.mjs')) - Number(b.path.endsWith('main.mjs')));
}
