import type { Evidence } from '../time/evidence';
import type { Reading } from '../time/reading';
import type { Timestamp } from '../time/timestamp';
import { decideNoteReadings } from './decide-note-readings';
import type { Claim, Note } from './note';

/** The note with its times decided anew, for when there is new evidence. The same object where no reading changes. */
export function reread(note: Note, evidence: Evidence): Note {
  const readings = decideNoteReadings(note.timestamps, note.video, evidence);
  const changed = new Map<Timestamp, Timestamp>();
  note.timestamps.forEach((timestamp, index) => {
    const reading = readings[index];
    const { kind, seconds, end, reason } = timestamp.reading;
    if (!reading || (reading.kind === kind && reading.seconds === seconds && reading.end === end && reading.reason === reason)) return;
    changed.set(timestamp, withReading(timestamp, reading));
  });
  if (changed.size === 0) return note;
  const latest = (timestamp: Timestamp): Timestamp => changed.get(timestamp) ?? timestamp;
  const isLatest = (timestamp: Timestamp): boolean => !changed.has(timestamp);
  const claims = note.claims.map((claim) => (claim.timestamps.every(isLatest) ? claim : withTimes(claim, claim.timestamps.map(latest))));
  return withReadings(note, note.timestamps.map(latest), claims);
}

/*
 * Copies of the commonest objects are written out, their fields in the same order as in the originals: so the engine takes both for one kind
 * of object, and compiles the code that reads them only once.
 */

function withReadings(note: Note, timestamps: readonly Timestamp[], claims: readonly Claim[]): Note {
  const { title, aliases, video, duration, isList, headings, fence, links, blocks, unreadable } = note;
  return { title, aliases, video, duration, isList, timestamps, headings, fence, claims, links, blocks, unreadable };
}

function withReading({ kind, from, to, raw, label, time, labelTime, damaged, video }: Timestamp, reading: Reading): Timestamp {
  return { kind, from, to, raw, label, time, labelTime, damaged, video, reading };
}

function withTimes({ from, to, text, context, headings }: Claim, timestamps: readonly Timestamp[]): Claim {
  return { from, to, text, context, headings, timestamps };
}
