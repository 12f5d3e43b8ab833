import { readTimes, type Evidence } from '../time/readings';
import type { Note, Timestamp } from './note';

/** The note with its times decided anew, as when more evidence came to light. The same note where nothing reads otherwise. */
export function reread(note: Note, evidence: Evidence): Note {
  const readings = readTimes(note.timestamps, evidence);
  const changed = new Map<Timestamp, Timestamp>();
  note.timestamps.forEach((timestamp, index) => {
    const reading = readings[index];
    const { kind, seconds, end, reason } = timestamp.reading;
    if (!reading || (reading.kind === kind && reading.seconds === seconds && reading.end === end && reading.reason === reason)) return;
    changed.set(timestamp, { ...timestamp, reading });
  });
  if (changed.size === 0) return note;
  const latest = (timestamp: Timestamp): Timestamp => changed.get(timestamp) ?? timestamp;
  const isLatest = (timestamp: Timestamp): boolean => !changed.has(timestamp);
  const claims = note.claims.map((claim) => (claim.timestamps.every(isLatest) ? claim : { ...claim, timestamps: claim.timestamps.map(latest) }));
  return { ...note, timestamps: note.timestamps.map(latest), claims };
}
