import { decideReadings } from '../../src/core/time/readings';
import type { BenchNote, BenchVideo } from './readings-corpus';
import { asWritten, recovered, score, type Reader } from './readings-score';

/** What a known length does to clean notes on long videos that cite something beyond it, by their times before it. */
export interface PastEnd {
  /** How far the last time lies beyond the length, in seconds. */
  readonly beyond: number;
  readonly notes: number;
  readonly timestamps: number;
  readonly moved: number;
  readonly touched: number;
}

const longVideo = 3600;
/** What a video goes on for behind the last thing that its clean notes cite, in seconds. */
const closing = 30;

/** Gives each clean note on a long video a length that ends a little before its last time. */
export function measurePastEnd(notes: readonly BenchNote[], beyond: number): PastEnd {
  const sum = { beyond, notes: 0, timestamps: 0, moved: 0, touched: 0 };
  for (const note of notes) {
    const written = asWritten(note);
    const duration = Math.max(...written) - beyond;
    if (note.kind !== 'clean' || duration < longVideo) continue;
    const readings = decideReadings(note.written, { duration, elsewhere: [] });
    const before = written.flatMap((seconds, index) => (seconds <= duration ? [readings[index]?.seconds !== seconds] : []));
    const moved = before.filter(Boolean).length;
    sum.notes++;
    sum.timestamps += before.length;
    sum.moved += moved;
    sum.touched += Number(moved > 0);
  }
  return sum;
}

/** What is recovered of bad notes whose video's length is known, as far as its clean notes tell it. */
export function recoveredWithLength(videos: readonly BenchVideo[]): number {
  const lengths = new Map(videos.flatMap(({ notes, cited }) => notes.map((note) => [note, Math.max(...cited) + closing] as const)));
  const informed: Reader = (note) => decideReadings(note.written, { duration: lengths.get(note) ?? null, elsewhere: [] }).map((reading) => reading.seconds);
  return recovered(score(videos, informed));
}
