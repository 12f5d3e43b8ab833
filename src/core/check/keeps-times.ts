import type { Note } from '../note/note';
import { parseNote } from '../note/parse-note';
import type { Evidence } from '../time/readings';

/**
 * Whether the times of a note still mean the same once it is edited. Safe fixes see to that when all of them are applied; where
 * some are left out, what remains may be read in another way.
 * @param after The text once it is edited.
 */
export function keepsTimes(note: Note, after: string, evidence: Evidence): boolean {
  // A fenced note has no times until it is unwrapped.
  if (note.fence) return true;
  const { timestamps } = parseNote(after, evidence, 'counts');
  if (timestamps.length !== note.timestamps.length) return false;
  return note.timestamps.every(({ reading: { seconds, end } }, index) => {
    const now = timestamps[index]?.reading;
    return now?.seconds === seconds && now.end === end;
  });
}
