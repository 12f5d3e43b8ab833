import { withoutMd } from '../vault-path';
import { barePath, type IgnoreRules } from './ignore';

/**
 * The rules after a note or folder has moved: its own path and those below it are replaced, each keeping or lacking `.md` as before.
 * Returns the same object where no rule names the note or folder.
 */
export function moveIgnores(rules: IgnoreRules, from: string, to: string): IgnoreRules {
  const notes = rules.notes.map((path) => move(path, from, to));
  const folders = rules.folders.map((path) => move(path, from, to));
  const isSame = (after: readonly string[], before: readonly string[]): boolean => after.every((path, place) => path === before[place]);
  return isSame(notes, rules.notes) && isSame(folders, rules.folders) ? rules : { ...rules, notes, folders };
}

function move(path: string, from: string, to: string): string {
  const known = barePath(path);
  const old = barePath(from);
  if (known === old) return to;
  if (known === withoutMd(old)) return withoutMd(to);
  return known.startsWith(`${old}/`) ? `${to}/${known.slice(old.length + 1)}` : path;
}
