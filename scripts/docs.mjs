// npm run docs: writes the pages of docs/ that are made from the source.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = join(root, 'dist', 'docs', 'problems-page.mjs');
mkdirSync(join(root, 'dist', 'docs'), { recursive: true });
await esbuild.build({
  entryPoints: [join(root, 'tests', 'docs', 'problems-page.ts')],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
const { problemsPath, writeProblemsPage } = await import(pathToFileURL(outfile).href);
writeFileSync(join(root, problemsPath), writeProblemsPage());
console.log(`${problemsPath} is written.`);
