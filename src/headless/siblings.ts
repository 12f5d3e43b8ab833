import { hasDoubts } from '../core/note/doubts';
import { reread } from '../core/note/reread';
import type { ParsedNote } from './task';

/** Decides the times of notes on one video anew where the others can help. Answers with all of them, in the same order. */
export function settle(notes: readonly ParsedNote[]): readonly ParsedNote[] {
  if (notes.length < 2 || !notes.some(({ note }) => hasDoubts(note))) return notes;
  const cited = new CitedTimes(notes);
  return notes.map((parsed) => {
    const { text, bytes, garbled, number, path, note } = parsed;
    if (!hasDoubts(note)) return parsed;
    const evidence = { duration: parsed.evidence.duration, elsewhere: cited.otherThan(parsed) };
    return { text, bytes, garbled, number, path, note: reread(note, evidence), evidence };
  });
}

/**
 * The times that notes on one video cite as each reads by itself, but for uncertain ones. Corrected ones count like literal ones: so
 * rewriting them takes no evidence away. It adds some where a note reads otherwise with the others than by itself: their doubts may
 * then be settled. Notes are not read in turns until nothing changes: some would never come to rest.
 */
class CitedTimes {
  /** Each second cited, with the note that cites it, or null where several do. */
  private readonly citers = new Map<number, ParsedNote | null>();
  private readonly seconds: readonly number[];

  constructor(notes: readonly ParsedNote[]) {
    for (const parsed of notes) for (const { reading } of parsed.note.timestamps) if (reading.kind !== 'uncertain') this.cite(reading.seconds, parsed);
    this.seconds = [...this.citers.keys()].sort((a, b) => a - b);
  }

  /** What the other notes cite, in seconds, ascending. */
  otherThan(parsed: ParsedNote): number[] {
    return this.seconds.filter((second) => this.citers.get(second) !== parsed);
  }

  private cite(second: number, parsed: ParsedNote): void {
    const citer = this.citers.get(second);
    if (citer === undefined) this.citers.set(second, parsed);
    else if (citer !== parsed) this.citers.set(second, null);
  }
}
