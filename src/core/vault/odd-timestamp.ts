import type { Reading } from '../time/reading';
import { formatTimecode } from '../time/timecode';
import type { CitedTime } from '../time/timestamp';
import { isSameVideo, type Video } from '../time/video';

/**
 * A timestamp as a list of what is not canonical about it: 0 for each field that is canonical; zeros at the end are left out. `at` is its
 * index among the note's timestamps, `end` the seconds plus 1, `reason` its index plus 1, `seconds` there only where they are not whole.
 */
export type PackedOdd = readonly [
  at: number, raw?: string | 0, label?: string | null | 0, kind?: number, end?: number, reason?: number, seconds?: number,
  video?: Video | null | 0, damaged?: 0 | 1,
];

/** The timestamps of a note that are not canonical: their reasons, then each of them. */
export type PackedOdds = readonly [reasons: readonly string[], ...odd: PackedOdd[]];

const kinds: readonly Reading['kind'][] = ['literal', 'corrected', 'uncertain'];

/**
 * Packs what is not canonical about a note's timestamps: a reading that is not literal, an end, another video, damage, a raw time other
 * than `HH:MM:SS`, or a label that is not the raw time in brackets.
 */
export function packOdds(timestamps: readonly CitedTime[], noteVideo: Video | null): PackedOdds {
  const reasons: string[] = [];
  const odd = timestamps.flatMap((timestamp, at) => {
    const packed = packOdd(at, timestamp, noteVideo, reasons);
    return packed.length > 1 ? [packed] : [];
  });
  return [reasons, ...odd];
}

/** Whether a packed timestamp points into another video than its note's, or into none. */
export function isOfOtherVideo([, , , , , , , video = 0]: PackedOdd): boolean {
  return video !== 0;
}

/** The timestamp that a packed one stands for; undefined stands for a canonical one. @param whole The whole seconds of its reading. */
export function unpackOdd(packed: PackedOdd | undefined, reasons: readonly string[], whole: number, noteVideo: Video | null): CitedTime {
  const [, raw = 0, label = 0, kind = 0, end = 0, reason = 0, own = 0, video = 0, damaged = 0] = packed ?? [0];
  const seconds = own === 0 ? whole : own;
  const written = raw === 0 ? formatTimecode(seconds) : raw;
  return {
    raw: written,
    label: label === 0 ? `[${written}]` : label,
    video: video === 0 ? noteVideo : video,
    reading: { kind: kinds[kind] ?? 'literal', seconds, end: end === 0 ? null : end - 1, reason: reasons[reason - 1] ?? null },
    damaged: damaged === 1,
  };
}

/** Whether a timestamp's reading is of the given kind. */
export function isOfKind([, , , index = 0]: PackedOdd, kind: Reading['kind']): boolean {
  return kinds[index] === kind;
}

/** Whether a timestamp has no video although its note has one. */
export function lacksVideo(packed: PackedOdd): boolean {
  return packed[7] === null;
}

/** A reading's seconds as the whole number that is packed: rounded down, 0 where they are not a safe integer. */
export function wholeSeconds(seconds: number): number {
  return Number.isSafeInteger(Math.floor(seconds)) ? Math.floor(seconds) : 0;
}

function packOdd(at: number, { raw, label, reading, video, damaged }: CitedTime, noteVideo: Video | null, reasons: string[]): PackedOdd {
  const { kind, seconds, end, reason } = reading;
  const all: PackedOdd = [
    at,
    raw === formatTimecode(seconds) ? 0 : raw,
    label === `[${raw}]` ? 0 : label,
    kinds.indexOf(kind),
    end === null ? 0 : end + 1,
    reason === null ? 0 : 1 + indexIn(reasons, reason),
    wholeSeconds(seconds) === seconds ? 0 : seconds,
    isSameVideo(video, noteVideo) ? 0 : video,
    damaged ? 1 : 0,
  ];
  let length: number = all.length;
  while (length > 1 && all[length - 1] === 0) length -= 1;
  return all.slice(0, length) as unknown as PackedOdd;
}

function indexIn(list: string[], item: string): number {
  const index = list.indexOf(item);
  return index < 0 ? list.push(item) - 1 : index;
}
