import type { Note } from '../core/note/note';
import { reread } from '../core/note/reread';
import type { Evidence } from '../core/time/readings';
import type { ReadNote } from './work';

/** The times that one note cites and that nobody doubts. */
export interface CitedTimes {
  /** The note's number in the folder. */
  readonly note: number;
  readonly videoId: string;
  readonly seconds: Float64Array;
}

/** More notes than this on one video add no evidence, only work. */
const mostSiblings = 64;

/** What a note can tell others on the same video; null when there is nothing. */
export function citedTimes(number: number, note: Note): CitedTimes | null {
  if (note.video === null) return null;
  const literal = note.timestamps.filter(({ reading }) => reading.kind === 'literal').map(({ reading }) => reading.seconds);
  return literal.length === 0 ? null : { note: number, videoId: note.video.id, seconds: Float64Array.from(literal) };
}

/** Whether other notes could settle how a time of this note is read. */
export function hasDoubts(note: Note): boolean {
  return note.timestamps.some(({ reading, time }) => reading.kind !== 'literal' || (time.start.length > 2 && (time.start[0] ?? 0) > 0));
}

/** The notes of a folder by the video that they are about. */
export class Siblings {
  private readonly byVideo = new Map<string, CitedTimes[]>();

  constructor(cited: Iterable<CitedTimes>) {
    for (const times of cited) {
      const known = this.byVideo.get(times.videoId);
      if (known) known.push(times);
      else this.byVideo.set(times.videoId, [times]);
    }
  }

  /** What is known about a note's times, with what the other notes on its video cite; null when no other note cites any. */
  evidenceFor(number: number, note: Note, known: Evidence): Evidence | null {
    const siblings = this.byVideo.get(note.video?.id ?? '') ?? [];
    const others = siblings.filter((times) => times.note !== number).slice(0, mostSiblings);
    if (others.length === 0) return null;
    const elsewhere = new Set<number>();
    for (const { seconds } of others) for (const second of seconds) elsewhere.add(second);
    return { ...known, elsewhere: [...elsewhere].sort((a, b) => a - b) };
  }
}

/** The note with its times decided anew where other notes on its video can help. */
export function settle(read: ReadNote, siblings: Siblings): ReadNote {
  if (!hasDoubts(read.note)) return read;
  const evidence = siblings.evidenceFor(read.number, read.note, read.evidence);
  return evidence ? { ...read, evidence, note: reread(read.note, evidence) } : read;
}
