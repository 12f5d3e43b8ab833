import { folderOf } from '../vault-path';
import { slugOf } from './slug';

/** Whether a link's path begins at the vault's top, with a slash, so that it names all folders of its file. */
export function isFromTop(linkPath: string): boolean {
  return linkPath.startsWith('/');
}

/** Makes a test for whether a file lies in the folders that a link's path names. */
export function folderTest(linkPath: string): (path: string) => boolean {
  const folder = slugOf(folderOf(linkPath));
  if (isFromTop(linkPath)) return (path) => slugOf(folderOf(path)) === folder;
  return (path) => folder === '' || endsWithFolder(folderOf(path), folder);
}

/** Whether the folders that a path ends with, some or all of them, have a slug. The end of a folder's name is not a folder. */
function endsWithFolder(path: string, slug: string): boolean {
  const folders = path.split('/');
  return folders.some((_, at) => slugOf(folders.slice(at).join('/')) === slug);
}
