import { leadsAway } from '../note/decide-note-readings';
import { canonicalTime } from '../note/write-timestamp';
import { latestSecond } from '../time/evidence';
import { formatTime } from '../time/timecode';
import type { Timestamp } from '../time/timestamp';
import type { Fix } from './problem';
import type { RuleContext, TimeRule } from './rule';
import { losesContent, writeCanonically } from './write-canonically';

const misencoded: TimeRule = {
  code: 'time/misencoded',
  severity: 'warning',
  about: 'The time is not written as it is meant, most often with minutes and seconds in the places of hours and minutes. Other players jump past the end.',
  findInTime: (timestamp, context) => {
    const { reading, raw } = timestamp;
    if (reading.kind !== 'corrected') return null;
    return { message: withReason(`${raw} means ${formatTime(reading.seconds)}.`, timestamp), fix: rewrite(timestamp, context) };
  },
};

const uncertain: TimeRule = {
  code: 'time/uncertain',
  severity: 'info',
  about: 'The time can be read in two ways, and nothing in the vault decides between them. The likelier one is played, and the text is left as written.',
  findInTime: (timestamp) => {
    const { reading, raw } = timestamp;
    if (reading.kind !== 'uncertain') return null;
    return { message: withReason(`${raw} may not mean ${formatTime(reading.seconds)}.`, timestamp) };
  },
};

const malformed: TimeRule = {
  code: 'time/malformed',
  severity: 'warning',
  about: 'The markup of this timestamp is damaged. Timecite understands it, but readers and other programs see the debris.',
  findInTime: (timestamp, context) => {
    if (!timestamp.damaged) return null;
    return { message: `The markup of this timestamp is damaged; it is read as ${formatTime(timestamp.reading.seconds)}.`, fix: rewrite(timestamp, context) };
  },
};

const pastEnd: TimeRule = {
  code: 'time/past-end',
  severity: 'error',
  about: "The time lies beyond the video's known end, however it is read.",
  findInTime: (timestamp, { note, evidence: { duration } }) => {
    if (duration === null || leadsAway(timestamp, note.video) || timestamp.reading.seconds <= latestSecond(duration)) return null;
    return { message: `${timestamp.raw} lies beyond the end of the video, which is ${formatTime(duration)} long.` };
  },
};

function withReason(sentence: string, { reading }: Timestamp): string {
  return reading.reason === null ? sentence : `${sentence} ${reading.reason}`;
}

function rewrite(timestamp: Timestamp, context: RuleContext): Fix | null {
  const { note, text } = context;
  if (leadsAway(timestamp, note.video)) return null;
  const edits = writeCanonically(text, timestamp);
  if (!edits) return null;
  const safe = timestamp.reading.kind !== 'uncertain' && !losesContent(text, timestamp) && context.keepsTimesWhenFixed();
  return { title: `Write it as ${canonicalTime(timestamp.reading)}`, safe, edits };
}

/** Each of them may report a timestamp. */
export const timeRules: readonly TimeRule[] = [misencoded, uncertain, malformed, pastEnd];
