import { partitionPoint } from '../partition-point';
import type { Video } from '../time/video';
import type { Note } from './note';

/** Within this many seconds after a cue, less `early`, going back leads to the cue before it, as in music players. */
const backSlack = 2;
/** A moment up to this many seconds before a cue belongs to it already, since seeking is not exact. */
const early = 0.5;

/**
 * The seconds of a video that a note cites, ascending and without repetition.
 * @param isIt Whether a video, as the note names it, is that one.
 */
export function readCues(note: Note, isIt: (named: Video | null) => boolean): number[] {
  const cited = note.timestamps.filter(({ video }) => isIt(video));
  return [...new Set(cited.map(({ reading }) => reading.seconds))].sort((a, b) => a - b);
}

/** Whether a moment of the video, in seconds, belongs to a cue or to a later one. */
export function isReached(cue: number, seconds: number): boolean {
  return cue <= seconds + early;
}

/** The cue that a moment of the video belongs to: the last one before it; null before the first. */
export function cueAt(cues: readonly number[], seconds: number): number | null {
  return cues[partitionPoint(cues.length, (index) => isReached(cues[index] ?? 0, seconds)) - 1] ?? null;
}

/** The first cue after a moment; null after the last. */
export function nextCue(cues: readonly number[], seconds: number): number | null {
  return cues.find((cue) => !isReached(cue, seconds)) ?? null;
}

/** The cue to which going back leads: the one that a moment belongs to, or right after its start the one before that; null before the first. */
export function previousCue(cues: readonly number[], seconds: number): number | null {
  return cueAt(cues, seconds - backSlack);
}
