import { existsSync, statSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const configFolder = '.obsidian';

/** Why the folder is no vault that the plugin could be put into, or null. */
export function whyNoVault(folder) {
  if (!existsSync(folder)) return `There is no folder ${folder}.`;
  if (!statSync(folder).isDirectory()) return `${folder} is not a folder.`;
  if (!existsSync(join(folder, configFolder))) return `${folder} is no vault: it has no ${configFolder} folder. Open it in Obsidian once.`;
  return null;
}

/** Copies the built plugin into a vault; resolves to the folder that it now lies in. */
export async function installInto(root, vault) {
  const { id } = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'));
  const folder = join(vault, configFolder, 'plugins', id);
  await mkdir(folder, { recursive: true });
  for (const name of ['main.js', 'manifest.json', 'styles.css']) await copyFile(join(root, name), join(folder, name));
  return folder;
}
