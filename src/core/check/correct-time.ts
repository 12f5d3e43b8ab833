import { leadsAway } from '../note/decide-note-readings';
import type { References } from '../note/note';
import { parseNote } from '../note/parse-note';
import { applyEdits, type Edit } from '../text';
import type { Evidence } from '../time/evidence';
import type { Passage } from '../time/reading';
import { formatTime, formatTimecode } from '../time/timecode';
import type { Timestamp } from '../time/timestamp';
import { effectOnTimes, otherTimesReason } from './keeps-times';
import { writeCanonically } from './write-canonically';

/** How to write one time of a note as it is meant. */
export interface Correction {
  /** Empty where it is already written so. */
  readonly edits: readonly Edit[];
  /** How many of the note's other times are no longer uncertain afterwards, and are then read as written. */
  readonly settled: number;
}

/** Why a time is better left as it is written. */
export interface Refusal {
  /** A sentence or two for a person. */
  readonly reason: string;
  /** Whether the note's other times are the obstacle; then the next step is to fix all safe problems of the note. */
  readonly othersInTheWay: boolean;
}

/** A note, and the evidence with which it was read. */
interface NoteWithEvidence {
  readonly note: References;
  readonly evidence: Evidence;
}

/**
 * Rewrites a time to what a person says it means, whatever it is read as.
 * @param timestamp One of the note's timestamps.
 */
export function correctTime(text: string, { note, evidence }: NoteWithEvidence, timestamp: Timestamp, meant: Passage): Correction | Refusal {
  if (leadsAway(timestamp, note.video)) return { reason: linkReason, othersInTheWay: false };
  const asked: Timestamp = { ...timestamp, reading: { kind: 'corrected', seconds: meant.seconds, end: meant.end, reason: null } };
  const edits = writeCanonically(text, asked);
  if (!edits) return { edits: [], settled: 0 };
  const asMeant = { ...note, timestamps: note.timestamps.map((one) => (one.from === timestamp.from ? asked : one)) };
  const { reason, settled } = effectOnTimes(asMeant, text, edits, evidence);
  if (reason === otherTimesReason) return { reason: timestamp.reading.kind === 'uncertain' ? byHandReason(meant) : reason, othersInTheWay: true };
  const { timestamps } = parseNote(applyEdits(text, edits), evidence, 'references');
  const now = timestamps[note.timestamps.findIndex(({ from }) => from === timestamp.from)]?.reading;
  if (now && now.seconds !== meant.seconds) return { reason: misreadReason(meant, now), othersInTheWay: false };
  return reason === null ? { edits, settled } : { reason, othersInTheWay: false };
}

const linkReason = 'It is a link into another video. As a timestamp of this note it would no longer lead there.';

/** An uncertain time has to be written by hand: the fixes of the whole note leave it as it is, and after them it counts as right. */
function byHandReason({ seconds }: Passage): string {
  return `This would change how other times of the note are read. Fix all safe problems in the note first, then write ${formatTimecode(seconds)} by hand.`;
}

function misreadReason(meant: Passage, now: Passage): string {
  return `Written as ${formatTimecode(meant.seconds)}, it would be read as ${formatTime(now.seconds)} because of the other times of the note.`;
}
