import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The style sheets in src: first what features share, then theirs by path. None may count on what another says before it. */
export function styleSheets() {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
  const paths = names.map((name) => `src/${name.replaceAll('\\', '/')}`).sort();
  return [...paths.filter((path) => !path.startsWith('src/features/')), ...paths.filter((path) => path.startsWith('src/features/'))];
}

/** All of them as one text, each under its path. */
export function joinStyles() {
  return styleSheets().map((path) => `/* ${path} */\n${readFileSync(path, 'utf8')}`).join('\n');
}

/** Folders where a style sheet may come or go. */
export function styleFolders() {
  const folders = readdirSync('src', { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
  return ['src', ...folders.map(({ parentPath, name }) => join(parentPath, name))];
}
