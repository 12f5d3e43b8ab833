import { findVideoEnd, noEvidence, type Evidence, type VideoEnd } from './evidence';
import type { Fields, Passage, Reading, Written } from './reading';
import { judgeLabel, labelsLeaveOutHours, sameFields, type LabelVerdict } from './reading-label';
import { shiftedSeconds, shiftModel, type ShiftModel } from './reading-model';
import { shiftLogOdds } from './reading-sequence';
import { isTelltale, readSigns } from './reading-signs';
import { fieldsToSeconds } from './timecode';

/** A logarithm of odds: less than three to one decides nothing. */
const undecided = Math.log(3);

/** A label that is later than its raw time by less than this many seconds is the end of the passage. */
const longestPassage = 60;

const reasons = {
  label: 'The label says which fields are minutes and seconds.',
  noHour: 'The label gives the same minutes and seconds without the hour.',
  pastEnd: 'Read as minutes and seconds: as written it lies beyond the end of the video.',
  pastBelief: 'Read as minutes and seconds: hardly any video is longer than five hours.',
  zeros: 'Written as minutes:seconds:00, like other times of the note.',
  order: 'Read as minutes and seconds: that way it fits the times around it.',
  perhapsElsewhere: 'Could also be minutes and seconds: other notes on the video cite nothing that late.',
  perhapsPastEnd: 'Perhaps minutes and seconds: as written it lies beyond the end of the video.',
  perhapsShifted: 'Could also be minutes and seconds: nothing in the note decides.',
  perhapsPlain: 'Read as minutes and seconds; as written it fits nearly as well.',
} as const;

/**
 * Decides what a note's times mean, all together, since their neighbours and their order count. Returns one reading for each, in the order
 * given; equal timestamps read equal. Never throws; linear in the number of timestamps.
 * @param written In the order in which the timestamps stand in the note.
 */
export function decideReadings(written: readonly Written[], evidence: Evidence = noEvidence, model: ShiftModel = shiftModel): Reading[] {
  const end = findVideoEnd(evidence);
  const { writer, labelsDiffer, hasStrays } = readSigns(written, evidence, end);
  if (writer === 'plain' && !labelsDiffer && !hasStrays) return written.map(readPlain);
  const short = labelsDiffer && labelsLeaveOutHours(written);
  const goesOn = labelsDiffer && writer !== 'shifted' && written.some(isLongAndSure) ? Infinity : end.reached;
  const judge = (one: Written): LabelVerdict => {
    const verdict = judgeLabel(one);
    if (verdict === 'shifted' && writer !== 'shifted' && leavesOutSeconds(one, goesOn)) return 'literal';
    return verdict === 'label' && short && fieldsToSeconds(one.time.start) <= end.latest ? 'literal' : verdict;
  };
  if (writer !== 'shifted') {
    const readUnsettled = (one: Written): Reading => {
      if (hasStrays && isStray(one, end)) return readStray(one, end);
      return writer === 'doubtful' && isTelltale(one.time.start) ? doubt(readPlain(one)) : readPlain(one);
    };
    return written.map((one) => readByLabel(one, judge(one)) ?? readUnsettled(one));
  }
  const odds = shiftLogOdds(written, evidence, end, model);
  const pastEnd = evidence.duration === null ? reasons.pastBelief : reasons.pastEnd;
  return written.map((one, index) => {
    const past = fieldsToSeconds(one.time.start) > end.latest;
    return readByLabel(one, judge(one)) ?? readByOdds(one, odds[index] ?? 0, past ? pastEnd : explainShift(one));
  });
}

/**
 * Whether a label such as `[1:33]` of `01:33:27` may give hours and minutes: the third field looks like seconds, and the video is that long.
 * @param goesOn The second until which the video is known to go on; Infinity where the note has a time with hours that its label repeats.
 */
function leavesOutSeconds({ time: { start }, labelTime }: Written, goesOn: number): boolean {
  return labelTime?.start.length === 2 && start[2] !== 0 && !isTelltale(start) && fieldsToSeconds(start) <= goesOn;
}

/** Whether a time has hours, seconds that look like seconds, and a label with the same fields. */
function isLongAndSure({ time: { start }, labelTime }: Written): boolean {
  return start.length === 3 && start[0] !== 0 && !isTelltale(start) && labelTime !== null && sameFields(start, labelTime.start);
}

/** Reads a timestamp by what its label settles; null where it settles nothing. */
function readByLabel(one: Written, verdict: LabelVerdict): Reading | null {
  switch (verdict) {
    case 'label': return readLabel(one);
    case 'shifted': return readShifted(one, 'corrected', reasons.label);
    case 'literal': return readPlain(one);
    default: return null;
  }
}

/** Whether a time lies far beyond the video's end as written, but not when it is read as minutes and seconds. */
function isStray({ time: { start } }: Written, { latest, doubtful }: VideoEnd): boolean {
  return fieldsToSeconds(start) > doubtful && shiftedSeconds(start) <= Math.min(latest, doubtful);
}

/** A stray beyond a known length cannot be right as written; one beyond what other notes cite may be. */
function readStray(one: Written, { latest }: VideoEnd): Reading {
  if (fieldsToSeconds(one.time.start) > latest) return readShifted(one, 'uncertain', reasons.perhapsPastEnd);
  return doubt(readPlain(one), reasons.perhapsElsewhere);
}

/** Reads a timestamp by the log odds that its hours are minutes. @param reason Why, should they be. */
function readByOdds(one: Written, odds: number, reason: string): Reading {
  const sure = Math.abs(odds) >= undecided;
  if (odds <= 0) return sure ? readPlain(one) : doubt(readPlain(one));
  return sure ? readShifted(one, 'corrected', reason) : readShifted(one, 'uncertain', reasons.perhapsPlain);
}

/** A plain reading that may be wrong. */
function doubt({ seconds, end }: Reading, reason: string = reasons.perhapsShifted): Reading {
  return { kind: 'uncertain', seconds, end, reason };
}

function explainShift({ time }: Written): string {
  return time.start[2] === 0 ? reasons.zeros : reasons.order;
}

function readPlain(one: Written): Reading {
  const seconds = fieldsToSeconds(one.time.start);
  return { kind: 'literal', seconds, end: findEnd(one, seconds, fieldsToSeconds), reason: null };
}

function readShifted(one: Written, kind: 'corrected' | 'uncertain', reason: string): Reading {
  const seconds = shiftedSeconds(one.time.start);
  if (seconds === fieldsToSeconds(one.time.start)) return readPlain(one);
  return { kind, seconds, end: findEnd(one, seconds, shiftedSeconds), reason };
}

/** A time read both ways, whatever the evidence: its hours as hours, and its hours as minutes. Both are equal where it has not three fields. */
export function readBothWays(one: Written): { readonly asHours: Passage; readonly asMinutes: Passage } {
  const passage = (read: (fields: Fields) => number): Passage => {
    const seconds = read(one.time.start);
    return { seconds, end: findEnd(one, seconds, read) };
  };
  return { asHours: passage(fieldsToSeconds), asMinutes: passage(shiftedSeconds) };
}

function readLabel({ labelTime }: Written): Reading {
  const seconds = fieldsToSeconds(labelTime?.start ?? []);
  const end = labelTime?.end ? fieldsToSeconds(labelTime.end) : null;
  return { kind: 'corrected', seconds, end, reason: reasons.noHour };
}

/** The second at which the passage ends: the range's end, else a label that is a little later. Null where neither lies after the start. */
function findEnd(one: Written, seconds: number, read: (fields: Fields) => number): number | null {
  const { time, labelTime } = one;
  const end = rangeEnd(one, seconds, read);
  if (end !== null) return end > seconds ? end : null;
  if (labelTime === null || sameFields(time.start, labelTime.start)) return null;
  const label = labelTime.start[0] === 0 ? fieldsToSeconds(labelTime.start) : read(labelTime.start);
  return label > seconds && label < seconds + longestPassage ? label : null;
}

/** The end of a range in the raw time, or in a label that begins at the same moment, be it written in the same way or as it is read. */
function rangeEnd({ time, labelTime }: Written, seconds: number, read: (fields: Fields) => number): number | null {
  if (time.end) return read(time.end);
  if (!labelTime?.end) return null;
  if (sameFields(time.start, labelTime.start)) return read(labelTime.end);
  return fieldsToSeconds(labelTime.start) === seconds ? fieldsToSeconds(labelTime.end) : null;
}
