import { decideNoteReadings, leadsAway, type PointedTime } from '../note/decide-note-readings';
import type { References } from '../note/note';
import { parseNote } from '../note/parse-note';
import { applyEdits, type Edit } from '../text';
import type { Evidence } from '../time/evidence';
import type { Timestamp } from '../time/timestamp';
import type { Video } from '../time/video';

/**
 * Whether the times of a note still mean the same after an edit. They do when all safe fixes are applied together; when some are left out,
 * the remaining times may be read in another way.
 * @param after The text after the edit.
 */
export function keepsTimes(note: References, after: string, evidence: Evidence): boolean {
  // A fenced note has no times until it is unwrapped.
  if (note.fence) return true;
  const { timestamps } = parseNote(after, evidence, 'references');
  if (timestamps.length !== note.timestamps.length) return false;
  return note.timestamps.every(({ reading: { seconds, end } }, index) => {
    const now = timestamps[index]?.reading;
    return now?.seconds === seconds && now.end === end;
  });
}

/** Why fixes that would change what other times of a note mean are not written; for a person. */
export const otherTimesReason = 'This would change how other times of the note are read: fix all safe problems in the note together.';

/**
 * Whether edits would change what a note's times mean, although all fixes together would not. Where not even those keep the times, there
 * is no better way to ask for, so this is false.
 */
export function changesOtherTimes(note: References, text: string, edits: readonly Edit[], evidence: Evidence): boolean {
  return edits.length > 0 && keepsTimesWhenFixed(note, evidence) && !keepsTimes(note, applyEdits(text, edits), evidence);
}

/**
 * Whether all times of a note still mean the same, and none is left to correct, once those that can be rewritten are. Times are evidence
 * for each other: with the wrong ones gone, a right one could be taken for wrong. Where other notes cite the video, too, the note's times
 * are also evidence for those, so what they tell them must stay the same.
 */
export function keepsTimesWhenFixed(note: References, evidence: Evidence): boolean {
  const isRewritten = (timestamp: Timestamp): boolean => needsRewriting(timestamp) && !leadsAway(timestamp, note.video);
  const rewritten = note.timestamps.map((timestamp) => (isRewritten(timestamp) ? asRead(timestamp) : timestamp));
  const readings = decideNoteReadings(rewritten, note.video, evidence);
  const keepsMeaning = note.timestamps.every((timestamp, index) => {
    const reading = readings[index];
    if (!reading || reading.seconds !== timestamp.reading.seconds || reading.end !== timestamp.reading.end) return false;
    return !isRewritten(timestamp) || reading.kind !== 'corrected';
  });
  const { duration, elsewhere } = evidence;
  return keepsMeaning && (elsewhere.length === 0 || tellsTheSame(note.timestamps, rewritten, note.video, duration));
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
