/** A path as the vault keeps paths: single slashes between its parts and none round it, blanks that break lines, composed characters. The root is a slash. */
export function normalizePath(path: string): string {
  const parts = path.split(/[\\/]+/).filter((part) => part !== '');
  return parts.join('/').replace(/[\u00a0\u202f]/g, ' ').normalize('NFC') || '/';
}
