import type { Reading, Written } from './reading';
import { fieldsToSeconds } from './timecode';

/** What else is known about a note's times. */
export interface Evidence {
  /** The video's length in seconds, once known. */
  readonly duration: number | null;
  /** Seconds that other notes on the same video cite, ascending; only their literal readings. */
  readonly elsewhere: readonly number[];
}

export const noEvidence: Evidence = { duration: null, elsewhere: [] };

const shiftBeyondHours = 5;

/** Decides what a note's times mean, all together: their neighbours and their order count. One reading each, in the order given. */
export function readTimes(written: readonly Written[], evidence: Evidence = noEvidence): Reading[] {
  return written.map(({ time }) => {
    const literal = fieldsToSeconds(time.start);
    const end = time.end && fieldsToSeconds(time.end);
    const [hours = 0, minutes = 0] = time.start;
    const limit = evidence.duration ?? shiftBeyondHours * 3600 - 1;
    if (time.start.length < 3 || hours === 0 || literal <= limit) return { kind: 'literal', seconds: literal, end, reason: null };
    return { kind: 'corrected', seconds: hours * 60 + minutes, end: null, reason: 'Hours too large: read as minutes and seconds.' };
  });
}
