import { citedLikelihoodRatio, type Evidence, type VideoEnd } from './evidence';
import type { Fields, Written } from './reading';
import { judgeLabel } from './reading-label';
import { carelessThird, stepDensity, shiftedSeconds, tidyThird, type ShiftModel } from './reading-model';
import { fieldsToSeconds } from './timecode';

/** How likely one timestamp's fields are under each meaning, regardless of the timestamps around it. Never below 0; only the ratios count. */
export interface Likelihoods {
  /** Its hours are hours. */
  readonly plain: number;
  /** Its hours are minutes, written by the tidy writer of MM:SS:00. */
  readonly tidy: number;
  /** Its hours are minutes, written by the careless writer of MM:SS:xx. */
  readonly careless: number;
}

/** Factors for what is hardly ever right: a time beyond the video's end; seconds, or minutes after hours, of 60 or more; MM:SS with 60 minutes or more. */
const pastEnd = 1e-4;
const overflow = 3e-3;
const longMinutes = 0.05;

const onlyPlain: Likelihoods = { plain: 1, tidy: 0, careless: 0 };

/** The likelihoods of one timestamp. */
export function likelihoodsOf(one: Written, { elsewhere }: Evidence, end: VideoEnd, model: ShiftModel): Likelihoods {
  const { start, end: until } = one.time;
  const verdict = judgeLabel(one);
  if (verdict === 'literal' || verdict === 'label' || isFirstMinute(start)) return onlyPlain;
  const [hours = 0, minutes = 0, seconds = 0] = start;
  const plain = fieldsToSeconds(start);
  const shifted = shiftedSeconds(start);
  const asPlain = weighSeconds(plain, elsewhere, end) * (seconds < 60 && minutes < 60 ? 1 : overflow);
  const inFirstMinute = hours === 0 && seconds > 0 ? model.firstMinute : 1;
  const asShifted = weighSeconds(shifted, elsewhere, end) * (minutes < 60 ? 1 : overflow) * (hours < 60 ? 1 : longMinutes) * inFirstMinute;
  const plainRange = until === null ? 1 : stepDensity(model, plain, fieldsToSeconds(until));
  const shiftedRange = until === null ? 1 : stepDensity(model, shifted, shiftedSeconds(until));
  return {
    plain: verdict === 'shifted' ? 0 : asPlain * plainRange,
    tidy: asShifted * shiftedRange * weighThirds(one, model, tidyThird),
    careless: asShifted * shiftedRange * weighThirds(one, model, carelessThird),
  };
}

/** Read as MM:SS:xx, 00:00:SS would be second 0 whatever SS is: nobody means that. */
function isFirstMinute([hours, minutes]: Fields): boolean {
  return hours === 0 && minutes === 0;
}

function weighSeconds(seconds: number, elsewhere: readonly number[], end: VideoEnd): number {
  return citedLikelihoodRatio(elsewhere, seconds) * (seconds > end.latest ? pastEnd : 1);
}

function weighThirds({ time: { start, end } }: Written, model: ShiftModel, share: (model: ShiftModel, fields: Fields) => number): number {
  return share(model, start) * (end?.length === 3 ? share(model, end) : 1);
}
