import { normalizePath, type Vault } from 'obsidian';
import { quote } from '../../core/close-embeddings';

/** Names the paths that a vault does not have, only the first few when they are many. Empty when it has all. */
export type FindMissing = (vault: Vault, paths: readonly string[]) => string;

/** How many are named at most. */
const most = 3;

/** The notes that a vault does not have. Their paths may lack the extension, since Obsidian shows them without it. */
export const missingNotes: FindMissing = (vault, paths) => {
  return nameSome(paths.filter((path) => ['', '.md'].every((extension) => vault.getFileByPath(normalizePath(path) + extension) === null)));
};

/** The folders that a vault does not have below its root. */
export const missingFolders: FindMissing = (vault, paths) => {
  return nameSome(paths.filter((path) => normalizePath(path) === '/' || vault.getFolderByPath(normalizePath(path)) === null));
};

function nameSome(paths: readonly string[]): string {
  const names = paths.slice(0, most).map((path) => quote(path)).join(', ');
  return paths.length > most ? `${names} and ${paths.length - most} more` : names;
}
