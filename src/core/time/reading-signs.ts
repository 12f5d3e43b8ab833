import { citedLikelihoodRatio, type Evidence, type VideoEnd } from './evidence';
import type { Fields, Written } from './reading';
import { judgeLabel, sameFields } from './reading-label';
import { shiftedSeconds } from './reading-model';
import { fieldsToSeconds } from './timecode';

/** What a note's times say about its writer when each is looked at by itself. */
export interface Signs {
  /** `plain`: hours are hours. `shifted`: some hours are minutes. `doubtful`: they may be, with too few times to tell. */
  readonly writer: 'plain' | 'doubtful' | 'shifted';
  /** At least one label differs from its raw time. */
  readonly labelsDiffer: boolean;
  /** At least one time lies so far beyond the video's end that it is in doubt whatever the others are. */
  readonly hasStrays: boolean;
}

/** A podcast's note may round a few times to the minute. Six or more, where hardly any other time has hours, are not rounded. */
const fewTelltales = 2;
const manyTelltales = 6;
const telltaleShare = 0.75;

/** Where this share of the times with hours has 60 or more in the third field, that field holds no seconds. One slip in a long note is no such sign. */
const overflowShare = 0.1;

/** Of the times with hours, at least this many and this share end in 30, and all others are telltales: whoever rounds to half minutes writes hours. */
const fewHalves = 2;
const halvesShare = 0.1;

/** A note cites its video's first three minutes at least twice, and all its later times have hours: those hours are the minutes that follow. */
const fewEarly = 2;
const earlyEnd = 180;

/** Where the video's length is known, a time far beyond it may be a slip. Two that are a tenth of those with hours are not, nor is half of those. */
const fewBeyond = 2;
const beyondShare = 0.1;
const mostBeyond = 0.5;

/** A logarithm of odds: a thousand to one that other notes cite the minutes, not the hours. A coincidence must not change a note that is right. */
const citedSurely = Math.log(1e3);

/** Reads the signs in one pass over the times. */
export function readSigns(written: readonly Written[], { duration, elsewhere }: Evidence, end: VideoEnd): Signs {
  let labelsDiffer = false;
  let proven = false;
  let hoursTold = false;
  const counts = { hours: 0, beyond: 0, telltales: 0, halves: 0, overflows: 0, latest: 0, early: 0, lastEarly: 0 };
  let cited = 0;
  for (const one of written) {
    const fields = one.time.start;
    if (one.labelTime !== null && !sameFields(fields, one.labelTime.start)) {
      labelsDiffer = true;
      const told = unitsTold(one, one.labelTime.start, end);
      hoursTold ||= told === 'hours';
      proven ||= told === 'minutes' && isTelltale(fields);
    }
    if (fields.length !== 3) continue;
    count(counts, fields, end);
    if (elsewhere.length === 0 || fields[0] === 0) continue;
    cited += Math.log(citedLikelihoodRatio(elsewhere, shiftedSeconds(fields)) / citedLikelihoodRatio(elsewhere, fieldsToSeconds(fields)));
  }
  const isShifted = proven || (cited > citedSurely && !hoursTold) || goesBeyond(counts, duration !== null);
  const writer = isShifted ? 'shifted' : hoursTold ? 'plain' : judgeWriter(counts, end);
  return { writer, labelsDiffer, hasStrays: hasStrays(counts, end, duration !== null) };
}

/** What a label says a time's hours are; null where it does not say. Only a label in seconds, as `labelOfAddress` makes it, can say `hours`. */
function unitsTold(one: Written, label: Fields, { latest }: VideoEnd): 'hours' | 'minutes' | null {
  const fields = one.time.start;
  if (label.length !== 1 || fields.length !== 3) return judgeLabel(one) === 'shifted' ? 'minutes' : null;
  const [seconds = 0] = label;
  if (seconds === fieldsToSeconds(fields)) return fields[0] !== 0 && seconds <= latest ? 'hours' : null;
  return seconds === shiftedSeconds(fields) ? 'minutes' : null;
}

/** What is counted of times with three fields. `hours` to `latest` are about those with hours, `early` and `lastEarly` about those without. */
interface Counts {
  hours: number;
  /** Far beyond the video's end. */
  beyond: number;
  telltales: number;
  /** With 30 in the third field, telltales aside. */
  halves: number;
  overflows: number;
  /** In seconds, as is `lastEarly`. */
  latest: number;
  early: number;
  lastEarly: number;
}

function count(counts: Counts, fields: Fields, { suspect }: VideoEnd): void {
  const seconds = fieldsToSeconds(fields);
  if (fields[0] === 0) {
    counts.early++;
    counts.lastEarly = Math.max(counts.lastEarly, seconds);
    return;
  }
  counts.hours++;
  counts.latest = Math.max(counts.latest, seconds);
  if (seconds > suspect) counts.beyond++;
  if (isTelltale(fields)) counts.telltales++;
  else if (fields[2] === 30) counts.halves++;
  if ((fields[2] ?? 0) >= 60) counts.overflows++;
}

/** Whether so many times lie far beyond the video's end that the note's hours cannot all be hours. */
function goesBeyond({ hours, beyond }: Counts, lengthKnown: boolean): boolean {
  if (beyond === 0 || !lengthKnown) return beyond > 0;
  return (beyond >= fewBeyond && beyond >= beyondShare * hours) || beyond >= mostBeyond * hours;
}

/** Where times without hours lie beyond what other notes cite, those notes break off early: then nothing is a stray. */
function hasStrays({ latest, lastEarly }: Counts, { doubtful }: VideoEnd, lengthKnown: boolean): boolean {
  return latest > doubtful && (lengthKnown || lastEarly <= doubtful);
}

function judgeWriter({ hours, telltales, halves, overflows, latest, early, lastEarly }: Counts, { reached }: VideoEnd): Signs['writer'] {
  if (latest <= reached) return 'plain';
  if (overflows > 0 && overflows >= overflowShare * hours) return 'shifted';
  if (telltales < fewTelltales || telltales < telltaleShare * hours) return 'plain';
  if (halves >= fewHalves && halves >= halvesShare * hours && halves + telltales === hours) return 'plain';
  return telltales >= manyTelltales || (early >= fewEarly && lastEarly < earlyEnd) ? 'shifted' : 'doubtful';
}

/** Whether a time has hours, and its third field does not look like seconds: it is 00, repeats the second field, or is 60 or more. */
export function isTelltale([hours, second = 0, third = 0]: Fields): boolean {
  return hours !== 0 && (third === 0 || third === second || third >= 60);
}
