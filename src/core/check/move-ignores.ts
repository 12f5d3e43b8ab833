import { isNotePath, withoutMd } from '../vault-path';
import { barePath, type IgnoreRules } from './ignore';

/**
 * The rules after a note or folder has moved: its own path and those below it are replaced, each keeping or lacking `.md` as before.
 * Returns the same object where no rule names the note or folder.
 */
export function moveIgnores(rules: IgnoreRules, from: string, to: string): IgnoreRules {
  const notes = rules.notes.map((path) => moveNote(path, from, to));
  const folders = rules.folders.map((path) => (barePath(path) === barePath(from) ? to : moveBelow(path, from, to)));
  const isSame = (after: readonly string[], before: readonly string[]): boolean => after.every((path, place) => path === before[place]);
  return isSame(notes, rules.notes) && isSame(folders, rules.folders) ? rules : { ...rules, notes, folders };
}

/** A note that is written without its extension has the name of a folder beside it: only the note's own move counts. */
function moveNote(path: string, from: string, to: string): string {
  const known = barePath(path);
  if (!isNotePath(from) || withoutMd(known) !== withoutMd(barePath(from))) return moveBelow(path, from, to);
  return isNotePath(known) ? to : withoutMd(to);
}

function moveBelow(path: string, from: string, to: string): string {
  const known = barePath(path);
  const old = barePath(from);
  return known.startsWith(`${old}/`) ? `${to}/${known.slice(old.length + 1)}` : path;
}
