import { lastOf } from '../last-of';

/** What is known about a note's video from outside the note. */
export interface Evidence {
  /** The video's length in seconds, once known. */
  readonly duration: number | null;
  /** The seconds that other notes on the same video cite, ascending; uncertain readings are left out. */
  readonly elsewhere: readonly number[];
}

/** The evidence where nothing is known but what the note itself says. */
export const noEvidence: Evidence = { duration: null, elsewhere: [] };

/** While a video's length is unknown, no time beyond five hours (in seconds) is believed as written, unless other notes cite it. */
const believableLength = 5 * 3600;

/** Players round a video's length: a time may be this many seconds past it. */
const rounding = 2;

/**
 * A time up to this many times the video's length, plus a minute, may still be meant as written: the video may have been shortened
 * since, or its last time rounded up.
 */
const cutOff = 1.02;

/** A time beyond this many times the video's length, plus a minute, is hardly ever meant as written; most hours that are minutes lie there. */
const farOff = 1.5;

/** When other notes cite at least this many seconds, all of them in the first hour, the video is hardly hours longer. */
const manyCited = 30;

const minute = 60;
const hour = 3600;

/** Other notes rarely cite a video's last minute, so it is taken to go on for this many seconds after the last that they cite. */
const lastWords = 60;

/** What is known about where a video ends, in seconds. */
export interface VideoEnd {
  /** No time beyond this is right as written. */
  readonly latest: number;
  /** The video is known to go on until about here, and perhaps longer; 0 when nothing is known. */
  readonly reached: number;
  /** A time beyond this is in doubt, even in a note whose hours are hours; Infinity when too little is known. */
  readonly doubtful: number;
  /** A time beyond this is evidence that hours of its note are minutes, not only that it is wrong itself. */
  readonly suspect: number;
}

/** The last second that a time of a video of this length, in seconds, can mean: players round. */
export function latestSecond(duration: number): number {
  return duration + rounding;
}

/** Where a video ends: by its length if known, else by what other notes cite and by how long videos are at most. */
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
 * The second at which other notes break off: most of what they cite lies before it, in the first hour, and then they cite nothing for an
 * hour. What they cite after that gap is likelier a note whose minutes were taken for hours than a video that goes on. Infinity where
 * they do not break off.
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

/** How many seconds before and after a time count as around it. */
const neighbourhood = 30;

/** The odds that other notes cite a right time are this many times the odds that they cite any second around it. */
const citedGain = 16;

/**
 * The likelihood ratio of a time being right rather than wrong, given whether other notes on the video cite it; 1 where they cite nothing
 * around it, or every second.
 */
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
