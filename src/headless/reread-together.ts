import { certainSeconds } from '../core/note/certain-seconds';
import { couldReadOtherwise } from '../core/note/could-read-otherwise';
import { reread } from '../core/note/reread';
import { CitedTimes } from '../core/vault/cited-times';
import type { ParsedNote } from './task';

/**
 * Decides the times of notes on one video anew where the others can help. Answers with all of them, in the same order.
 *
 * What counts of a note is how it reads by itself, corrected times like literal ones: so rewriting them takes no evidence away. It adds
 * some where a note reads otherwise with the others than by itself: their doubts may then be settled. Notes are not read in turns until
 * nothing changes: some would never come to rest.
 */
export function rereadTogether(notes: readonly ParsedNote[]): readonly ParsedNote[] {
  if (notes.length < 2 || !notes.some(({ note }) => couldReadOtherwise(note))) return notes;
  const cited = new CitedTimes();
  const each = notes.map((parsed) => ({ parsed, own: new Set(certainSeconds(parsed.note)) }));
  for (const { own } of each) cited.add(own);
  return each.map(({ parsed, own }) => {
    const { text, bytes, garbled, number, path, note } = parsed;
    if (!couldReadOtherwise(note)) return parsed;
    const evidence = { duration: parsed.evidence.duration, elsewhere: cited.without(own) };
    return { text, bytes, garbled, number, path, note: reread(note, evidence), evidence };
  });
}
