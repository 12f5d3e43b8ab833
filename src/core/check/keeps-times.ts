import type { References } from '../note/note';
import { parseNote } from '../note/parse-note';
import { applyEdits, type Edit } from '../text';
import type { Evidence } from '../time/evidence';
import { isSteady } from './steady';

/**
 * Whether the times of a note still mean the same once it is edited. Safe fixes see to that when all of them are applied; where
 * some are left out, what remains may be read in another way.
 * @param after The text once it is edited.
 */
export function keepsTimes(note: References, after: string, evidence: Evidence): boolean {
  // A fenced note has no times until it is unwrapped.
  if (note.fence) return true;
  const { timestamps } = parseNote(after, evidence, 'references');
  if (timestamps.length !== note.timestamps.length) return false;
  return note.timestamps.every(({ reading: { seconds, end } }, index) => {
    const now = timestamps[index]?.reading;
    return now?.seconds === seconds && now.end === end;
  });
}

/** Why fixes that tear a note's times apart are not written; for a person. */
export const tornReason = 'Other times of the note would then be read in another way: fix the whole note at once.';

/**
 * Whether edits would mend some of a note's times and let others, which stay wrong, be taken for right. Where not even all fixes
 * together keep the times, it is no use to ask for them.
 */
export function tearsTimes(note: References, text: string, edits: readonly Edit[], evidence: Evidence): boolean {
  return edits.length > 0 && isSteady(note, evidence) && !keepsTimes(note, applyEdits(text, edits), evidence);
}
