import { lastOf } from '../last-of';

/** What else is known about a note's times. */
export interface Evidence {
  /** The video's length in seconds, once known. */
  readonly duration: number | null;
  /** Seconds that other notes on the same video cite, ascending; without their uncertain readings. */
  readonly elsewhere: readonly number[];
}

/** Nothing is known but what the note itself says. */
export const noEvidence: Evidence = { duration: null, elsewhere: [] };

/** While a video's length is unknown, nothing beyond five hours is believed as written. */
const believableLength = 5 * 3600;

/** Players round a video's length. */
const rounding = 2;

/** A video may have been cut since, or a last time rounded up: so much later than its known end, and a minute, a time may still be meant as written. */
const cutOff = 1.02;

/** Beyond half as long again, and a minute, a time was hardly ever meant so; hours that are minutes mostly lie there. */
const farOff = 1.5;

/** Other notes that cite so many seconds, all in the first hour, hardly leave out hours of the video. */
const manyCited = 30;

const minute = 60;
const hour = 3600;

/** Other notes rarely cite a video's last minute. */
const lastWords = 60;

/** What is known of where a video ends, in seconds. */
export interface VideoEnd {
  /** No time beyond this is right as written. */
  readonly latest: number;
  /** The video is known to go on until here at least, or nearly so; 0 when nothing is known. */
  readonly reached: number;
  /** A time beyond this is in doubt, also in a note whose hours are hours; Infinity when too little is known. */
  readonly doubtful: number;
  /** A time beyond this speaks against its note's hours, not only against itself. */
  readonly suspect: number;
}

/** The last second that a time of a video of this length, in seconds, can mean: players round. */
export function latestSecond(duration: number): number {
  return duration + rounding;
}

/** Where a video ends: by its length, else by what other notes cite and what is believable at all. */
export function findVideoEnd({ duration, elsewhere }: Evidence): VideoEnd {
  if (duration !== null) {
    const reached = duration * cutOff + minute;
    return { latest: latestSecond(duration), reached, doubtful: reached, suspect: duration * farOff + minute };
  }
  if (elsewhere.length === 0) return { latest: believableLength, reached: 0, doubtful: Infinity, suspect: believableLength };
  const last = lastOf(elsewhere) ?? 0;
  const latest = Math.max(believableLength, last + lastWords);
  const isShort = elsewhere.length >= manyCited && last < hour;
  return { latest, reached: Math.min(last, findBreak(elsewhere)) + lastWords, doubtful: isShort ? last * farOff + minute : Infinity, suspect: latest };
}

/**
 * Where other notes break off: most of what they cite lies in the first hour, and then nothing for an hour. What comes after that is
 * likelier a note whose minutes were taken for hours than a video that goes on. Infinity where they do not break off.
 */
function findBreak(elsewhere: readonly number[]): number {
  const middle = elsewhere.length >> 1;
  for (let at = middle; at < elsewhere.length - 1; at++) {
    const second = elsewhere[at] ?? 0;
    if (second >= hour) break;
    if ((elsewhere[at + 1] ?? 0) - second >= hour) return second;
  }
  return Infinity;
}

/** What surrounds a time: so many seconds before and after it. */
const neighbourhood = 30;

/** The odds that other notes cite a right time are so many times the odds that they cite any second around it. */
const citedGain = 16;

/** How much likelier a time is right than wrong, seen that other notes on the video cite it or not; 1 where they cite nothing around. */
export function citedLikelihoodRatio(elsewhere: readonly number[], seconds: number): number {
  if (elsewhere.length === 0) return 1;
  const around = countBelow(elsewhere, seconds + neighbourhood + 1) - countBelow(elsewhere, seconds - neighbourhood);
  const wrong = around / (2 * neighbourhood + 1);
  if (wrong === 0 || wrong >= 1) return 1;
  const right = (citedGain * wrong) / (1 - wrong + citedGain * wrong);
  const cited = elsewhere[countBelow(elsewhere, seconds)] === seconds;
  return cited ? right / wrong : (1 - right) / (1 - wrong);
}

/** How many numbers of an ascending list are below a limit. A plain loop: it runs several times for each timestamp. */
function countBelow(list: readonly number[], limit: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
