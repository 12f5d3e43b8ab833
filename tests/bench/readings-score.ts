import { noEvidence } from '../../src/core/time/evidence';
import { shiftedSeconds, type ShiftModel } from '../../src/core/time/reading-model';
import { decideReadings } from '../../src/core/time/readings';
import { fieldsToSeconds } from '../../src/core/time/timecode';
import { type BenchNote, type BenchVideo, classOf } from './readings-corpus';

/** Says of each timestamp of a note which second it means. */
export type Reader = (note: BenchNote) => readonly number[];

export const asWritten: Reader = (note) => note.written.map(({ time }) => fieldsToSeconds(time.start));
export const asMinutes: Reader = (note) => note.written.map(({ time }) => shiftedSeconds(time.start));

/** A rule a timestamp: H≥5; 00 after H 1–4; H 1–4 in a note with an H≥5; 00:MM:00; the rest as written. */
export const byFiveRules: Reader = (note) =>
  note.written.map(({ time: { start } }) => {
    const [hours = 0, , seconds = 0] = start;
    const shifted = start.length === 3 && (hours >= 5 || seconds === 0 || (hours > 0 && note.beyond));
    return shifted ? shiftedSeconds(start) : fieldsToSeconds(start);
  });

export function byModel(model: ShiftModel): Reader {
  return (note) => decideReadings(note.written, noEvidence, model).map((reading) => reading.seconds);
}

/** Timestamps, and how many of them fall on a second that a clean note cites: by each reading, by the better of the two, by the reader. */
export interface Score {
  timestamps: number;
  written: number;
  minutes: number;
  hindsight: number;
  hits: number;
  /** How many the reader moved. */
  moved: number;
}

export interface Scores {
  readonly all: Score;
  readonly classes: ReadonlyMap<string, Score>;
}

/** Scores a reader on the bad notes of videos. */
export function score(videos: readonly BenchVideo[], reader: Reader): Scores {
  const all = emptyScore();
  const classes = new Map<string, Score>();
  for (const { notes, cited } of videos) {
    for (const note of notes) {
      if (note.kind === 'bad') scoreNote(note, cited, reader(note), all, classes);
    }
  }
  return { all, classes };
}

/** The share of what hindsight would hit that the reader hits. */
export function recovered({ all }: Scores): number {
  return all.hits / all.hindsight;
}

function scoreNote(note: BenchNote, cited: ReadonlySet<number>, read: readonly number[], all: Score, classes: Map<string, Score>): void {
  note.written.forEach(({ time: { start } }, index) => {
    const name = classOf(start, note.beyond);
    const part = classes.get(name) ?? emptyScore();
    classes.set(name, part);
    count(all, cited, fieldsToSeconds(start), shiftedSeconds(start), read[index] ?? 0);
    count(part, cited, fieldsToSeconds(start), shiftedSeconds(start), read[index] ?? 0);
  });
}

function count(sum: Score, cited: ReadonlySet<number>, written: number, minutes: number, seconds: number): void {
  sum.timestamps++;
  sum.written += Number(cited.has(written));
  sum.minutes += Number(cited.has(minutes));
  sum.hindsight += Number(cited.has(written) || cited.has(minutes));
  sum.hits += Number(cited.has(seconds));
  sum.moved += Number(seconds !== written);
}

function emptyScore(): Score {
  return { timestamps: 0, written: 0, minutes: 0, hindsight: 0, hits: 0, moved: 0 };
}
