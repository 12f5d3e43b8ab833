import { decideNoteReadings, leadsAway, type PointedTime } from '../note/decide-note-readings';
import type { References } from '../note/note';
import { parseNote } from '../note/parse-note';
import { applyEdits, type Edit } from '../text';
import type { Evidence } from '../time/evidence';
import type { Reading } from '../time/reading';
import type { Timestamp } from '../time/timestamp';
import type { Video } from '../time/video';

/**
 * Whether the times of a note still mean the same after an edit. They do when all safe fixes are applied together; when some are left out,
 * the remaining times may be read in another way.
 * @param after The text after the edit.
 */
export function keepsTimes(note: References, after: string, evidence: Evidence): boolean {
  // A fenced note has no times until it is unwrapped.
  return Boolean(note.fence) || keepAll(note.timestamps, parseNote(after, evidence, 'references').timestamps.map(({ reading }) => reading));
}

/** Why fixes that would change what other times of a note mean are not written; for a person. */
export const otherTimesReason = 'This would change how other times of the note are read: fix all safe problems in the note together.';

/** The same for a note whose times no set of fixes keeps all, but all fixes together those that are certain. */
export const certainTimesReason = 'This would let another time of the note be read wrongly: fix all its wrongly written times together.';

/** What edits do to the times of a note besides those that they rewrite. */
export interface Effect {
  /** Why the edits should not be written; null where nothing speaks against it. */
  readonly reason: string | null;
  /** How many times are no longer uncertain afterwards, and are then read as written. */
  readonly settled: number;
}

/**
 * What edits do to a note's other times. They should not be written where they would change what those mean, although all fixes together would
 * not; nor, where even those change an uncertain time, if a certain one would be read otherwise. Where not even all fixes keep the certain
 * times there is no better way to ask for.
 */
export function effectOnTimes(note: References, text: string, edits: readonly Edit[], evidence: Evidence): Effect {
  const after = edits.length === 0 || note.fence ? null : parseNote(applyEdits(text, edits), evidence, 'references').timestamps.map(({ reading }) => reading);
  return after ? { reason: whyNot(note, after, evidence), settled: countSettled(note.timestamps, after) } : { reason: null, settled: 0 };
}

function whyNot(note: References, after: readonly Reading[], evidence: Evidence): string | null {
  if (keepAll(note.timestamps, after)) return null;
  if (keepsTimesWhenFixed(note, evidence)) return otherTimesReason;
  const tears = !keepCertain(note.timestamps, after) && keepCertain(note.timestamps, readWhenFixed(note, evidence).readings);
  return tears ? certainTimesReason : null;
}

/**
 * Whether all times of a note still mean the same, and none is left to correct, once those that can be rewritten are. Times are evidence
 * for each other: with the wrong ones gone, a right one could be taken for wrong. Where other notes cite the video, too, the note's times
 * are also evidence for those, so what they tell them must stay the same.
 */
export function keepsTimesWhenFixed(note: References, evidence: Evidence): boolean {
  const { rewritten, readings } = readWhenFixed(note, evidence);
  if (!keepAll(note.timestamps, readings)) return false;
  if (note.timestamps.some((timestamp, index) => isRewritten(timestamp, note.video) && readings[index]?.kind === 'corrected')) return false;
  const { duration, elsewhere } = evidence;
  return elsewhere.length === 0 || tellsTheSame(note.timestamps, rewritten, note.video, duration);
}

/** A note's times as they would be written and read once those that can be rewritten are. */
function readWhenFixed({ timestamps, video }: References, evidence: Evidence): { readonly rewritten: Timestamp[]; readonly readings: Reading[] } {
  const rewritten = timestamps.map((timestamp) => (isRewritten(timestamp, video) ? asRead(timestamp) : timestamp));
  return { rewritten, readings: decideNoteReadings(rewritten, video, evidence) };
}

function keepAll(before: readonly Timestamp[], after: readonly Reading[]): boolean {
  return after.length === before.length && before.every(({ reading }, index) => isSamePassage(reading, after[index]));
}

function keepCertain(before: readonly Timestamp[], after: readonly Reading[]): boolean {
  return after.length === before.length && before.every(({ reading }, index) => reading.kind === 'uncertain' || isSamePassage(reading, after[index]));
}

function isSamePassage({ seconds, end }: Reading, now: Reading | undefined): boolean {
  return now?.seconds === seconds && now.end === end;
}

function countSettled(before: readonly Timestamp[], after: readonly Reading[]): number {
  return before.filter(({ reading }, index) => reading.kind === 'uncertain' && after[index]?.kind === 'literal').length;
}

function isRewritten(timestamp: Timestamp, video: Video | null): boolean {
  return needsRewriting(timestamp) && !leadsAway(timestamp, video);
}

/** Whether the fixes rewrite a timestamp of the note's own video: one that is not uncertain, but damaged, a wikilink, or not written as it is meant. */
function needsRewriting({ reading, damaged, kind }: Timestamp): boolean {
  return reading.kind !== 'uncertain' && (damaged || kind === 'wikilink' || reading.kind === 'corrected');
}

/** Whether a note's times tell other notes on the video the same before and after: as evidence, only certain times count. */
function tellsTheSame(before: readonly PointedTime[], after: readonly PointedTime[], video: Video | null, duration: number | null): boolean {
  const alone = { duration, elsewhere: [] };
  const now = decideNoteReadings(after, video, alone);
  return decideNoteReadings(before, video, alone).every(({ kind, seconds }, index) => {
    const reading = now[index];
    return reading !== undefined && (kind === 'uncertain') === (reading.kind === 'uncertain') && (kind === 'uncertain' || seconds === reading.seconds);
  });
}

/** A timestamp as it would be once rewritten. It has the fields of any timestamp in their order, so that the engine sees the same kind of object. */
function asRead({ kind, from, to, raw, label, damaged, reading, video }: Timestamp): Timestamp {
  const time = { start: fields(reading.seconds), end: reading.end === null ? null : fields(reading.end) };
  return { kind, from, to, raw, label, time, labelTime: time, damaged, video, reading };
}

function fields(seconds: number): number[] {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
}
