import { leadsAway } from '../note/decide-note-readings';
import type { References } from '../note/note';
import { parseNote } from '../note/parse-note';
import { applyEdits, type Edit } from '../text';
import type { Evidence } from '../time/evidence';
import type { Passage } from '../time/reading';
import { formatTime, formatTimecode } from '../time/timecode';
import type { Timestamp } from '../time/timestamp';
import { changesOtherTimes, otherTimesReason } from './keeps-times';
import { writeCanonically } from './write-canonically';

/** How one time of a note is written as it is meant. */
export interface Correction {
  /** None where it is written so already. */
  readonly edits: readonly Edit[];
  /** How many other times lose their doubt by it, and are then read as they are written. */
  readonly settled: number;
}

/** Why a time is better left as it is written. */
export interface Refusal {
  /** A sentence or two for a person. */
  readonly reason: string;
  /** Whether the other times stand in the way, so that to fix all safe problems of the note is the next step. */
  readonly othersInTheWay: boolean;
}

/** A note as it was read. */
interface NoteWithEvidence {
  readonly note: References;
  readonly evidence: Evidence;
}

/**
 * Corrects a time, whatever it is read as, to what a person takes it to mean.
 * @param timestamp One of the note's.
 */
export function correctTime(text: string, { note, evidence }: NoteWithEvidence, timestamp: Timestamp, meant: Passage): Correction | Refusal {
  if (leadsAway(timestamp, note.video)) return { reason: linkReason, othersInTheWay: false };
  const asked: Timestamp = { ...timestamp, reading: { kind: 'corrected', seconds: meant.seconds, end: meant.end, reason: null } };
  const edits = writeCanonically(text, asked);
  if (!edits) return { edits: [], settled: 0 };
  const asMeant = { ...note, timestamps: note.timestamps.map((one) => (one.from === timestamp.from ? asked : one)) };
  if (changesOtherTimes(asMeant, text, edits, evidence)) {
    return { reason: timestamp.reading.kind === 'uncertain' ? byHandReason(meant) : otherTimesReason, othersInTheWay: true };
  }
  const { timestamps } = parseNote(applyEdits(text, edits), evidence, 'references');
  const now = timestamps[note.timestamps.findIndex(({ from }) => from === timestamp.from)]?.reading;
  if (now && now.seconds !== meant.seconds) return { reason: misreadReason(meant, now), othersInTheWay: false };
  return { edits, settled: countSettled(asMeant.timestamps, timestamps) };
}

const linkReason = 'It is a link into another video, which a timestamp of this note would lose.';

/** The fixes of the whole note leave an uncertain time as it is written, and it counts as right from then on. */
function byHandReason({ seconds }: Passage): string {
  return `Other times of the note would then be read in another way. Fix all safe problems of the note first, then write ${formatTimecode(seconds)} by hand.`;
}

function misreadReason(meant: Passage, now: Passage): string {
  return `As ${formatTimecode(meant.seconds)} the other times of the note would have it read as ${formatTime(now.seconds)}.`;
}

function countSettled(before: readonly Timestamp[], after: readonly Timestamp[]): number {
  return before.filter(({ reading }, index) => reading.kind === 'uncertain' && after[index]?.reading.kind === 'literal').length;
}
