import { groupBy } from '../group-by';
import { type Evidence, noEvidence } from '../time/evidence';
import type { Reading, Written } from '../time/reading';
import { decideReadings } from '../time/readings';
import { isSameVideo, videoKey, type Video } from '../time/video';

/** A written time, and the video that its own markup names. Where that names none, null or the note's video. */
export interface PointedTime extends Written {
  readonly video: Video | null;
}

/**
 * Decides what a note's times mean. Returns one reading for each, in the order given. Times that point into another video are weighed only
 * with others into the same: the note's own video, and what is known about it, says nothing about them, nor do they about its times.
 */
export function decideNoteReadings(times: readonly PointedTime[], video: Video | null, evidence: Evidence): Reading[] {
  if (!times.some((one) => leadsAway(one, video))) return decideReadings(times, evidence);
  const readings: Reading[] = [];
  for (const [key, places] of placesByVideo(times, video)) {
    const together = places.flatMap((place) => times[place] ?? []);
    const read = decideReadings(together, key === '' ? evidence : noEvidence);
    places.forEach((place, index) => {
      const reading = read[index];
      if (reading) readings[place] = reading;
    });
  }
  return readings;
}

/** Whether a time points into another video than its note's. */
export function leadsAway({ video: own }: Pick<PointedTime, 'video'>, video: Video | null): boolean {
  return own !== null && !isSameVideo(own, video);
}

/** The indexes of the times, by the key of the other video that they point into; '' for the note's own. */
function placesByVideo(times: readonly PointedTime[], video: Video | null): Map<string, number[]> {
  return groupBy(times.keys(), (place) => {
    const own = times[place]?.video ?? null;
    return own !== null && leadsAway({ video: own }, video) ? videoKey(own) : '';
  });
}
