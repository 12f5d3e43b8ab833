// npm run docs: writes the pages of docs/ that are made from the source.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';
import { root } from './root.mjs';

const built = await bundle('tests/docs/problems-page.ts', 'dist/docs/problems-page.mjs');
const { problemsPath, writeProblemsPage } = await import(pathToFileURL(built).href);
writeFileSync(join(root, problemsPath), writeProblemsPage());
console.log(`${problemsPath} is written.`);
