import type { NoteMove } from './carry-positions';

/** Renames the keys of a note that got another path: its own, and those that begin with its path and a line break. */
export function followNote(keys: Set<string>, { from, to }: NoteMove): void {
  for (const key of [...keys]) {
    if (key !== from && !key.startsWith(`${from}\n`)) continue;
    keys.delete(key);
    keys.add(to + key.slice(from.length));
  }
}
