import type { Fields, Written } from './reading';
import { weighCited, type Evidence, type VideoEnd } from './reading-evidence';
import { judgeLabel, sameFields } from './reading-label';
import { shiftedSeconds } from './reading-model';
import { fieldsToSeconds } from './timecode';

/** What a note's times, looked at one by one, say about its writer. */
export interface Signs {
  /** `plain`: hours are hours. `shifted`: some hours are minutes. `doubtful`: they may be, with too few times to tell. */
  readonly writer: 'plain' | 'doubtful' | 'shifted';
  /** Some label differs from its raw time. */
  readonly labels: boolean;
}

/** A podcast's note may round a few times to the minute; from six on, with hardly a time that has seconds, it is no rounding. */
const fewTelltales = 2;
const manyTelltales = 6;
const telltaleShare = 0.75;

/** Odds of a thousand to one (a logarithm) that other notes cite the minutes rather than the hours; a coincidence must not undo a true note. */
const citedSurely = Math.log(1e3);

/** Reads the signs in one pass. */
export function readSigns(written: readonly Written[], { elsewhere }: Evidence, end: VideoEnd): Signs {
  let labels = false;
  let proven = false;
  let hours = 0;
  let telltales = 0;
  let latest = 0;
  let cited = 0;
  for (const one of written) {
    const fields = one.time.start;
    if (one.labelTime !== null && !sameFields(fields, one.labelTime.start)) {
      labels = true;
      proven ||= fields[0] !== 0 && judgeLabel(one) === 'shifted';
    }
    if (fields.length !== 3 || fields[0] === 0) continue;
    hours++;
    latest = Math.max(latest, fieldsToSeconds(fields));
    if (isTelltale(fields)) telltales++;
    if (elsewhere.length > 0) cited += Math.log(weighCited(elsewhere, shiftedSeconds(fields)) / weighCited(elsewhere, fieldsToSeconds(fields)));
  }
  if (proven || latest > end.latest || cited > citedSurely) return { writer: 'shifted', labels };
  if (latest <= end.reached || telltales < fewTelltales || telltales < telltaleShare * hours) return { writer: 'plain', labels };
  return { writer: telltales < manyTelltales ? 'doubtful' : 'shifted', labels };
}

/** Whether the third field looks like no seconds: it is 00, repeats the second field, or is 60 or more. */
export function isTelltale([, second = 0, third = 0]: Fields): boolean {
  return third === 0 || third === second || third >= 60;
}
