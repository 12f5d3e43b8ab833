import { certainSeconds } from '../core/note/certain-seconds';
import { couldReadOtherwise } from '../core/note/could-read-otherwise';
import { reread } from '../core/note/reread';
import { CitedTimes } from '../core/vault/cited-times';
import type { ParsedNote } from './task';

/**
 * Decides the times of notes on one video anew where the others can help. Answers with all of them, in the same order.
 *
 * A note is evidence as it reads by itself. Its corrected times count like literal ones, so rewriting them takes no evidence away. It may
 * add some: a note that reads otherwise with the others does so by itself once it is rewritten, which may settle doubts of the others. Notes
 * are not read in turns until nothing changes: some would never come to rest.
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
