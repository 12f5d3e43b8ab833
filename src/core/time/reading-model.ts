import type { Fields } from './reading';
import { fieldsToSeconds } from './timecode';

/**
 * How people write notes whose hours are minutes: how likely each habit is. Shares are between 0 and 1, times in seconds.
 * `docs/readings.md` says how each number was measured.
 */
export interface ShiftModel {
  /** How often a note begins with hours that are hours. */
  readonly plain: number;
  /** Half of the notes begin with a moment before three times this. */
  readonly start: number;
  /** How often a cited moment is not earlier than the one before it. */
  readonly forward: number;
  /** Half of the steps forward are shorter than this. */
  readonly stepForward: number;
  /** Half of the steps back are shorter than three times this. */
  readonly stepBack: number;
  /** How often the tidy writer of MM:SS:00 ends in 00. */
  readonly tidyZero: number;
  /** How often the careless writer of MM:SS:xx ends in 00, repeats the seconds, or ends in 01 to 09; the rest ends in 10 to 59. */
  readonly carelessZero: number;
  readonly carelessRepeat: number;
  readonly carelessSmall: number;
  /** Factor by which 00:MM:SS (SS not 00) is less likely to mean MM seconds than the steps alone suggest. */
  readonly firstMinute: number;
  /** How often a writer changes habit from one timestamp to the next. */
  readonly change: number;
}

/** The habits as they were measured. */
export const shiftModel: ShiftModel = {
  plain: 0.8,
  start: 20,
  forward: 0.9,
  stepForward: 15,
  stepBack: 40,
  tidyZero: 0.98,
  carelessZero: 0.1,
  carelessRepeat: 0.2,
  carelessSmall: 0.35,
  firstMinute: 0.1,
  change: 0.05,
};

/** Density, per second, of a note's first moment: half of them in the first minute, the rest anywhere. A Lomax law of median 3 × `start`. */
export function startDensity(model: ShiftModel, to: number): number {
  const steps = 1 + to / model.start;
  return 1 / (2 * model.start * steps * Math.sqrt(steps));
}

/** Density, per second, of the moment that a note cites after `from`: most steps are short and forward, long ones rare but possible. A Lomax law each way. */
export function stepDensity(model: ShiftModel, from: number, to: number): number {
  if (to >= from) {
    const steps = 1 + (to - from) / model.stepForward;
    return model.forward / (model.stepForward * steps * steps);
  }
  const steps = 1 + (from - to) / model.stepBack;
  return (1 - model.forward) / (2 * model.stepBack * steps * Math.sqrt(steps));
}

/** How likely the tidy writer of MM:SS:00 writes this third field. */
export function tidyThird(model: ShiftModel, [, , third = 0]: Fields): number {
  return third === 0 ? model.tidyZero : (1 - model.tidyZero) / 59;
}

/** How likely the careless writer of MM:SS:xx writes the third of these fields. */
export function carelessThird(model: ShiftModel, [, second = 0, third = 0]: Fields): number {
  const repeat = third === second ? model.carelessRepeat : 0;
  if (third === 0) return repeat + model.carelessZero;
  if (third < 10) return repeat + model.carelessSmall / 9;
  return repeat + (1 - model.carelessZero - model.carelessRepeat - model.carelessSmall) / 50;
}

/** The seconds that fields mean when their hours are minutes and their minutes seconds; as written where they are not three. */
export function shiftedSeconds(fields: Fields): number {
  const [hours = 0, minutes = 0] = fields;
  return fields.length === 3 ? hours * 60 + minutes : fieldsToSeconds(fields);
}
