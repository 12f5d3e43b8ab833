import { decideNoteReadings, type PointedTime } from '../note/decide-note-readings';
import type { References } from '../note/note';
import { parseNote } from '../note/parse-note';
import { applyEdits, type Edit } from '../text';
import type { Evidence } from '../time/evidence';
import type { Timestamp } from '../time/timestamp';
import type { Video } from '../time/video';

/**
 * Whether the times of a note still mean the same once it is edited. Safe fixes see to that when all of them are applied; where
 * some are left out, what remains may be read in another way.
 * @param after The text once it is edited.
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
export const otherTimesReason = 'Other times of the note would then be read in another way: fix the whole note at once.';

/**
 * Whether edits would mend some of a note's times and let others, which stay wrong, be taken for right. Where not even all fixes
 * together keep the times, it is no use to ask for them.
 */
export function changesOtherTimes(note: References, text: string, edits: readonly Edit[], evidence: Evidence): boolean {
  return edits.length > 0 && keepsTimesWhenFixed(note, evidence) && !keepsTimes(note, applyEdits(text, edits), evidence);
}

/**
 * Whether a note's times still mean the same, and nothing is left to correct, once those that can be are rewritten. Times are
 * evidence for each other: with the wrong ones gone, a right one could be taken for wrong. They are evidence for other notes on the
 * video, too, where there are any that cite it: what those are told must stay as well.
 */
export function keepsTimesWhenFixed(note: References, evidence: Evidence): boolean {
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

/** Whether the fixes rewrite a timestamp: what is understood, but damaged, a link, or not written as it is meant. */
function isRewritten({ reading, damaged, kind }: Timestamp): boolean {
  return reading.kind !== 'uncertain' && (damaged || kind === 'wikilink' || reading.kind === 'corrected');
}

/** Whether times that are rewritten tell the other notes on their video what they told before: a time that is certain is evidence. */
function tellsTheSame(before: readonly PointedTime[], after: readonly PointedTime[], video: Video | null, duration: number | null): boolean {
  const alone = { duration, elsewhere: [] };
  const now = decideNoteReadings(after, video, alone);
  return decideNoteReadings(before, video, alone).every(({ kind, seconds }, index) => {
    const reading = now[index];
    return reading !== undefined && (kind === 'uncertain') === (reading.kind === 'uncertain') && (kind === 'uncertain' || seconds === reading.seconds);
  });
}

/** As it would be once rewritten. With all that a timestamp has, so that it is no other kind of object to the engine. */
function asRead({ kind, from, to, raw, label, damaged, reading, video }: Timestamp): Timestamp {
  const time = { start: fields(reading.seconds), end: reading.end === null ? null : fields(reading.end) };
  return { kind, from, to, raw, label, time, labelTime: time, damaged, video, reading };
}

function fields(seconds: number): number[] {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
}
