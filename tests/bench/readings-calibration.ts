import { findVideoEnd, noEvidence } from '../../src/core/time/evidence';
import { shiftedSeconds, shiftModel } from '../../src/core/time/reading-model';
import { shiftLogOdds } from '../../src/core/time/reading-sequence';
import { fieldsToSeconds } from '../../src/core/time/timecode';
import type { BenchVideo } from './readings-corpus';

const width = 3;
const farthest = 3;

/** Timestamps of about the same odds, and how many of them only one of the two readings hits. */
export interface OddsBin {
  /** The middle of the bin, as a logarithm; the outermost hold all that lies beyond. */
  readonly odds: number;
  timestamps: number;
  onlyWritten: number;
  onlyMinutes: number;
}

/** Sorts the bad notes' timestamps with an H of 1–4 and seconds by the odds that the model gives them. */
export function calibrate(videos: readonly BenchVideo[]): OddsBin[] {
  const bins = Array.from({ length: 2 * farthest + 1 }, (_, at) => ({ odds: (at - farthest) * width, timestamps: 0, onlyWritten: 0, onlyMinutes: 0 }));
  for (const { notes, cited } of videos) {
    for (const { kind, written } of notes) {
      if (kind !== 'bad') continue;
      const odds = shiftLogOdds(written, noEvidence, findVideoEnd(noEvidence), shiftModel);
      written.forEach(({ time: { start } }, index) => {
        const [hours = 0, , seconds = 0] = start;
        const at = Math.round((odds[index] ?? 0) / width);
        const bin = bins[Math.max(-farthest, Math.min(farthest, at)) + farthest];
        if (bin === undefined || start.length !== 3 || hours === 0 || hours >= 5 || seconds === 0) return;
        const [asWritten, asMinutes] = [cited.has(fieldsToSeconds(start)), cited.has(shiftedSeconds(start))];
        bin.timestamps++;
        bin.onlyWritten += Number(asWritten && !asMinutes);
        bin.onlyMinutes += Number(asMinutes && !asWritten);
      });
    }
  }
  return bins;
}
