import { normalizePath, TFolder, type App, type TFile } from 'obsidian';
import { quote } from '../../../core/close-embeddings';
import { climb, foldPath, folderOf, isReservedName, nameOf, splitTarget, withoutMd } from '../../../core/vault-path';

/** Signs that Obsidian does not allow in a note's name, or that would end a link to it. */
const forbidden = /[\\:*?"<>|#^[\]]/;

/**
 * Creates the empty note that a link to a missing note asks for: where its path says, else where the vault puts new notes.
 * @param source Vault path of the note with the link.
 * @throws Error with a sentence for a person.
 */
export async function createTarget(app: App, target: string, source: string): Promise<TFile> {
  const { linkPath } = splitTarget(target);
  const { folder, rest } = climb(/^\.\.?\//.test(linkPath) ? folderOf(source) : '', linkPath);
  const bare = withoutMd(rest.replace(/^\/+/, ''));
  if (bare === '' || forbidden.test(bare) || bare.split('/').some(isNoName) || folderOf(bare).split('/').some(isNoFolder)) {
    throw new Error(`A note cannot be named ${quote(linkPath)}.`);
  }
  const above = `${folder}/${folderOf(bare)}`.split('/').filter((part) => part !== '');
  const parent = linkPath.includes('/') ? asItIs(app.vault.getRoot(), above) : app.fileManager.getNewFileParent(source, `${bare}.md`).path;
  const path = normalizePath(`${parent}/${nameOf(bare)}.md`);
  await makeFolder(app, folderOf(path));
  return app.vault.create(path, '');
}

function isNoName(name: string): boolean {
  return name.trim() === '' || name.startsWith('.') || isReservedName(name);
}

/** Windows drops a dot or a blank at the end of a folder's name. A note's name ends with its extension, so there it may be. */
function isNoFolder(name: string): boolean {
  return /[. ]$/.test(name);
}

/**
 * The path of a folder, with the spelling of those of its folders that exist: links ignore capitals, and most disks allow no second folder
 * that differs only in capitals.
 */
function asItIs({ path, children }: TFolder, [name, ...below]: readonly string[]): string {
  if (name === undefined) return path;
  const folders = children.filter((child) => child instanceof TFolder && foldPath(child.name) === foldPath(name));
  const known = folders.find((folder) => folder.name === name) ?? folders[0];
  return known instanceof TFolder ? asItIs(known, below) : [path, name, ...below].join('/');
}

async function makeFolder(app: App, path: string): Promise<void> {
  if (path !== '' && !app.vault.getFolderByPath(path)) await app.vault.createFolder(path);
}
