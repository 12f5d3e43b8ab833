import { normalizePath, type Vault } from 'obsidian';
import { quote } from '../../core/close-embeddings';

/** Names those of some paths that a vault does not have, or the first of them where they are many; empty where it has all. */
export type FindMissing = (vault: Vault, paths: readonly string[]) => string;

/** So many are named. */
const most = 3;

/** Which of some notes a vault does not have. Their paths may lack the extension, as they are shown without it. */
export const missingNotes: FindMissing = (vault, paths) => {
  return nameSome(paths.filter((path) => ['', '.md'].every((extension) => vault.getFileByPath(normalizePath(path) + extension) === null)));
};

/** Which of some folders a vault does not have below itself. */
export const missingFolders: FindMissing = (vault, paths) => {
  return nameSome(paths.filter((path) => normalizePath(path) === '/' || vault.getFolderByPath(normalizePath(path)) === null));
};

function nameSome(paths: readonly string[]): string {
  const names = paths.slice(0, most).map((path) => quote(path)).join(', ');
  return paths.length > most ? `${names} and ${paths.length - most} more` : names;
}
