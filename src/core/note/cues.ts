import { partitionPoint } from '../partition-point';
import { isSameVideo, type Video } from '../time/video';
import type { Note } from './note';

/** How soon after a cue going back means the one before, in seconds, as players do it. */
const backSlack = 2;
/** How far a time may lie before a cue and still belong to it, in seconds: seeking is not exact. */
const early = 0.5;

/** The seconds of a video that a note cites, ascending, each once. */
export function readCues(note: Note, video: Video): number[] {
  const cited = note.timestamps.filter((timestamp) => isSameVideo(timestamp.video, video));
  return [...new Set(cited.map(({ reading }) => reading.seconds))].sort((a, b) => a - b);
}

/** Whether a second of the video belongs to a cue or to a later one. */
export function isReached(cue: number, seconds: number): boolean {
  return cue <= seconds + early;
}

/** The cue that a second of the video belongs to: the last one before it; null before the first. */
export function cueAt(cues: readonly number[], seconds: number): number | null {
  return cues[partitionPoint(cues.length, (index) => isReached(cues[index] ?? 0, seconds)) - 1] ?? null;
}

/** The first cue behind a second; null behind the last. */
export function nextCue(cues: readonly number[], seconds: number): number | null {
  return cues.find((cue) => !isReached(cue, seconds)) ?? null;
}

/** The cue before a second's own, or its own once some of it was played; null before the first. */
export function previousCue(cues: readonly number[], seconds: number): number | null {
  return cueAt(cues, seconds - backSlack);
}
