import * as char from './char';
import { isPrintableAscii } from './characters';

/** Splits a link's target at its first `#`. The subpath keeps its `#`; it is empty where there is none. */
export function splitTarget(target: string): { linkPath: string; subpath: string } {
  const at = target.indexOf('#');
  if (at < 0) return { linkPath: target.trim(), subpath: '' };
  return { linkPath: target.slice(0, at).trim(), subpath: target.slice(at).trim() };
}

/** A path or name as it is compared with a link: in lower case, in Unicode's composed form (NFC), each no-break space a space. */
export function foldPath(path: string): string {
  if (isPrintableAscii(path)) return path.toLowerCase();
  return path.normalize('NFC').replace(/\u00a0/g, ' ').toLowerCase();
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether Obsidian takes a path for a note's: its extension is `md` in upper or lower case. */
export function isNotePath(path: string): boolean {
  return /\.md$/i.test(path);
}

/** A note's path without `.md`; another file keeps its extension, as links do. */
export function withoutMd(path: string): string {
  return path.replace(/\.md$/i, '');
}

/** The name of a note's path without `.md`; another file keeps its extension. */
export function noteNameOf(path: string): string {
  return withoutMd(nameOf(path));
}

/** Orders paths by length, then by character codes: of several files that a name may mean, the one with the shortest path comes first. */
export function shorterFirst(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

/** Orders files or notes by the UTF-16 units of their paths, as the headless commands do. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** The folder of a path without its last slash; `''` at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Whether a file lies in a folder or anywhere below it. */
export function liesUnder(path: string, folder: string): boolean {
  return folder === '' || (path.startsWith(folder) && path.charCodeAt(folder.length) === char.slash);
}

/** Follows the `./` and `../` at the start of a link path from a folder: the folder that they lead to, and the rest of the path. */
export function climb(start: string, linkPath: string): { folder: string; rest: string } {
  let folder = start;
  let rest = linkPath;
  for (;;) {
    if (rest.startsWith('./')) rest = rest.slice(2);
    else if (rest.startsWith('../')) [folder, rest] = [folderOf(folder), rest.slice(3)];
    else return { folder, rest };
  }
}

/** Whether Windows keeps a name for a device, whatever extension follows it: no vault that is shared with it can have such a file. */
export function isReservedName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i.test(name);
}
