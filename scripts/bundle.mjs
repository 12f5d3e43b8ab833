import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import esbuild from 'esbuild';
import { root } from './root.mjs';

/** Bundles a TypeScript file for Node, packages left out. Paths are relative to the project. @returns Where the bundle is. */
export async function bundle(source, target) {
  const outfile = join(root, target);
  mkdirSync(dirname(outfile), { recursive: true });
  await esbuild.build({
    entryPoints: [join(root, source)],
    outfile,
    bundle: true,
    // As what is used is built: numbers in the place of their names.
    minifySyntax: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  return outfile;
}
