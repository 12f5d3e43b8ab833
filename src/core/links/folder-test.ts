import { folderOf } from '../vault-path';
import { slugOf } from './slug';

/** Makes a test for whether a file lies in the folders that a link's path names. */
export function folderTest(linkPath: string): (path: string) => boolean {
  const folder = slugOf(folderOf(linkPath));
  return (path) => folder === '' || endsWithFolder(folderOf(path), folder);
}

/** Whether the folders that a path ends with, some or all of them, have a slug. The end of a folder's name is no folder. */
function endsWithFolder(path: string, slug: string): boolean {
  const folders = path.split('/');
  return folders.some((_, at) => slugOf(folders.slice(at).join('/')) === slug);
}
