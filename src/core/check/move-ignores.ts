import { withoutMd } from '../vault-path';
import type { IgnoreRules } from './ignore';

/**
 * The rules once a note or a folder bears another path: its own path and those below it are the new ones, each written as it was, with
 * `.md` or without. The very rules that were given where none names it.
 */
export function moveIgnores(rules: IgnoreRules, from: string, to: string): IgnoreRules {
  const notes = rules.notes.map((path) => move(path, from, to));
  const folders = rules.folders.map((path) => move(path, from, to));
  const isSame = (after: readonly string[], before: readonly string[]): boolean => after.every((path, place) => path === before[place]);
  return isSame(notes, rules.notes) && isSame(folders, rules.folders) ? rules : { ...rules, notes, folders };
}

function move(path: string, from: string, to: string): string {
  const known = bare(path);
  const old = bare(from);
  if (known === old) return to;
  if (known === withoutMd(old)) return withoutMd(to);
  return known.startsWith(`${old}/`) ? `${to}/${known.slice(old.length + 1)}` : path;
}

/** As paths are compared: slashes round it do not count, nor how its accents are encoded. */
function bare(path: string): string {
  return path.normalize('NFC').replace(/^\/+|\/+$/g, '');
}
