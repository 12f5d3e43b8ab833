import { hasDoubts } from '../core/note/doubts';
import { reread } from '../core/note/reread';
import type { ReadNote } from './task';

/** Decides the times of notes on one video anew where the others can help. Answers with all of them, in the same order. */
export function settle(notes: readonly ReadNote[]): readonly ReadNote[] {
  if (notes.length < 2 || !notes.some(({ note }) => hasDoubts(note))) return notes;
  const cited = new CitedTimes(notes);
  return notes.map((read) => {
    if (!hasDoubts(read.note)) return read;
    const evidence = { ...read.evidence, elsewhere: cited.otherThan(read) };
    return { ...read, evidence, note: reread(read.note, evidence) };
  });
}

/**
 * The times that notes on one video cite, but for uncertain ones. Corrected ones count like literal ones: so the evidence is the
 * same before and after they are rewritten.
 */
class CitedTimes {
  /** Each second cited, with the note that cites it, or null where several do. */
  private readonly citers = new Map<number, ReadNote | null>();
  private readonly seconds: readonly number[];

  constructor(notes: readonly ReadNote[]) {
    for (const read of notes) for (const { reading } of read.note.timestamps) if (reading.kind !== 'uncertain') this.cite(reading.seconds, read);
    this.seconds = [...this.citers.keys()].sort((a, b) => a - b);
  }

  /** What the other notes cite, in seconds, ascending. */
  otherThan(read: ReadNote): number[] {
    return this.seconds.filter((second) => this.citers.get(second) !== read);
  }

  private cite(second: number, read: ReadNote): void {
    const citer = this.citers.get(second);
    if (citer === undefined) this.citers.set(second, read);
    else if (citer !== read) this.citers.set(second, null);
  }
}
