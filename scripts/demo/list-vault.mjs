import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The vault's files as `[path, size, mtime]`, `/`-separated and sorted. Hidden folders and files are left out, links are not followed. */
export async function listVault(folder) {
  const files = [];
  await walk(folder, '', files);
  return files.sort(([a], [b]) => (a < b ? -1 : 1));
}

async function walk(folder, prefix, files) {
  const entries = await readdir(join(folder, prefix), { withFileTypes: true });
  const visible = entries.filter((entry) => !entry.name.startsWith('.'));
  await Promise.all(
    visible.map(async (entry) => {
      const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
      if (entry.isDirectory()) await walk(folder, path, files);
      else if (entry.isFile()) files.push(await listed(folder, path));
    }),
  );
}

async function listed(folder, path) {
  const { size, mtimeMs } = await stat(join(folder, path));
  return [path, size, Math.round(mtimeMs)];
}
