import type { Problem } from '../../../core/check/problem';
import { detachText } from '../../../core/detach';
import { leadsAway } from '../../../core/note/decide-note-readings';
import { partitionPoint } from '../../../core/partition-point';
import type { Span } from '../../../core/text';
import type { Timestamp } from '../../../core/time/timestamp';
import type { Citation } from '../../../obsidian/chip/chip';
import type { CheckedNote } from './note-checker';

/** What the chip of a problem with a time stands for; null where no time can be read or nothing played. Holds on to nothing of the note's text. */
export function citeProblem({ path, note, evidence }: Pick<CheckedNote, 'path' | 'note' | 'evidence'>, problem: Problem): Citation | null {
  if (!problem.code.startsWith('time/') && problem.code !== 'link/timestamp') return null;
  const timestamp = lastWithin(note.timestamps, problem);
  if (!timestamp?.video) return null;
  const { raw, label, damaged, video, reading, from } = timestamp;
  const length = leadsAway(timestamp, note.video) ? null : evidence.duration;
  // A reading holds no text of the note.
  const cited = { raw: detachText(raw), label: label && detachText(label), damaged, video: { ...video, id: detachText(video.id) }, reading };
  return { timestamp: cited, source: path, length, from };
}

/** The last timestamp that begins within a problem. A problem may begin before its timestamp, where its fix has something to change, too. */
function lastWithin(timestamps: readonly Timestamp[], { from, to }: Span): Timestamp | null {
  const last = timestamps[partitionPoint(timestamps.length, (index) => (timestamps[index]?.from ?? 0) < to) - 1];
  return last && last.from >= from ? last : null;
}
