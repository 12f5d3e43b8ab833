import type { Fields, Written } from './reading';

/**
 * What comparing a raw time with its label settles: the raw time is right as written (`literal`), its hours are minutes (`shifted`), or the
 * label is right and the raw time has an invented hour (`label`, which `labelsLeaveOutHours` can undo). Null where it settles nothing.
 */
export type LabelVerdict = 'literal' | 'shifted' | 'label' | null;

/** Compares a timestamp's raw time with its label. A raw time that has not three fields is `literal` whatever the label says. */
export function judgeLabel({ time, labelTime }: Written): LabelVerdict {
  const raw = time.start;
  if (raw.length !== 3) return 'literal';
  if (labelTime === null) return null;
  const label = labelTime.start;
  if (label.length === 2) return judgeShortLabel(raw, label);
  return label.length === 3 ? judgeFullLabel(raw, label) : null;
}

function judgeShortLabel([hours = 0, minutes = 0, seconds = 0]: Fields, [first = 0, second = 0]: Fields): LabelVerdict {
  if (minutes === first && seconds === second) return hours === 0 ? 'literal' : 'label';
  return hours === first && minutes === second ? 'shifted' : null;
}

function judgeFullLabel(raw: Fields, label: Fields): LabelVerdict {
  const [hours = 0, minutes = 0, seconds = 0] = raw;
  const [first = 0, second = 0, third = 0] = label;
  if (hours === first && minutes === second) return null;
  if (hours === 0 && minutes === first && seconds === second) return 'literal';
  if (second !== hours || third !== minutes) return null;
  return first === 0 || seconds === 0 ? 'shifted' : null;
}

/**
 * Whether a label without the hour of its raw time may merely be an abbreviation of it. It may where some label of the note leaves out an
 * hour of 00, and also where no label repeats its raw time in full.
 */
export function labelsLeaveOutHours(written: readonly Written[]): boolean {
  let inFull = false;
  for (const { time, labelTime } of written) {
    const raw = time.start;
    if (labelTime === null || raw.length !== 3) continue;
    const label = labelTime.start;
    if (label.length === 2 && raw[0] === 0 && raw[1] === label[0] && raw[2] === label[1]) return true;
    inFull ||= sameFields(raw, label);
  }
  return !inFull;
}

/** Whether two times are written with the same fields. */
export function sameFields(one: Fields, other: Fields): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) {
    if (one[at] !== other[at]) return false;
  }
  return true;
}
