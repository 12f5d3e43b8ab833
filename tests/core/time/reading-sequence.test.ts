import fc from 'fast-check';
import { findVideoEnd, noEvidence, type Evidence } from '../../../src/core/time/evidence';
import type { Written } from '../../../src/core/time/reading';
import { likelihoodsOf } from '../../../src/core/time/reading-likelihoods';
import { shiftedSeconds, shiftModel, startDensity, stepDensity } from '../../../src/core/time/reading-model';
import { shiftLogOdds } from '../../../src/core/time/reading-sequence';
import { fieldsToSeconds } from '../../../src/core/time/timecode';

interface State {
  readonly habit: 'plain' | 'tidy' | 'careless';
  readonly isShifted: boolean;
}

const states: readonly State[] = [
  { habit: 'plain', isShifted: false },
  ...(['tidy', 'careless'] as const).flatMap((habit) => [{ habit, isShifted: true }, { habit, isShifted: false }]),
];

/** How likely a timestamp is written so in a state, after another in its own or as a note's first. */
function weigh(one: Written, state: State, before: { one: Written; state: State } | null, evidence: Evidence): number {
  const weights = likelihoodsOf(one, evidence, findVideoEnd(evidence), shiftModel);
  const { start } = one.time;
  const isTrueHour = start.length !== 3 || fieldsToSeconds(start) >= 3600;
  const written = state.isShifted ? weights[state.habit] : state.habit === 'plain' || isTrueHour ? weights.plain : 0;
  const to = momentOf(one, state);
  if (before) return written * keeps(before.state, state) * stepDensity(shiftModel, momentOf(before.one, before.state), to);
  const first = states.filter(({ isShifted }) => !isShifted).map((other) => (other.habit === 'plain' ? shiftModel.plain : (1 - shiftModel.plain) / 2) * keeps(other, state));
  return written * first.reduce((sum, share) => sum + share) * startDensity(shiftModel, to);
}

function momentOf({ time: { start } }: Written, { isShifted }: State): number {
  return isShifted ? shiftedSeconds(start) : fieldsToSeconds(start);
}

function keeps(one: State, other: State): number {
  return one.habit === other.habit ? 1 - shiftModel.change : shiftModel.change / 2;
}

/** The same odds by adding up all ways in which a note may have been written. */
function weighAllWays(written: readonly Written[], evidence: Evidence): number[] {
  const sums = written.map(() => ({ shifted: 0, plain: 0 }));
  const walk = (way: readonly State[], weight: number): void => {
    const one = written[way.length];
    if (!one) {
      for (const [at, sum] of sums.entries()) sum[way[at]?.isShifted ? 'shifted' : 'plain'] += weight;
      return;
    }
    const [last, lastState] = [written[way.length - 1], way[way.length - 1]];
    const before = last && lastState ? { one: last, state: lastState } : null;
    for (const state of states) walk([...way, state], weight * weigh(one, state, before, evidence));
  };
  walk([], 1);
  return pool(written, sums.map(({ shifted, plain }) => Math.max(-20, Math.min(20, Math.log((shifted + Number.MIN_VALUE) / (plain + Number.MIN_VALUE))))));
}

function pool(written: readonly Written[], odds: readonly number[]): number[] {
  const keys = written.map(({ time }) => time.start.join(':'));
  return keys.map((key) => odds.reduce((sum, one, at) => sum + (keys[at] === key ? one : 0), 0));
}

const field = fc.constantFrom(0, 1, 2, 7, 12, 59, 61);
const time = fc.oneof(fc.tuple(field, field, field), fc.tuple(field, field, fc.constant(0)), fc.tuple(field, field));
const note = fc.array(time.map((start): Written => ({ time: { start, end: null }, labelTime: null })), { minLength: 1, maxLength: 4 });

test('times are weighed as all ways in which the note may have been written have it, equal ones together', () => {
  fc.assert(
    fc.property(note, fc.constantFrom(null, 900, 7200), (written, duration) => {
      const evidence = { ...noEvidence, duration };
      const odds = shiftLogOdds(written, evidence, findVideoEnd(evidence), shiftModel);
      weighAllWays(written, evidence).forEach((expected, at) => expect(odds[at]).toBeCloseTo(expected, 6));
    }),
  );
});

test('the times of a long note are weighed as surely as those of a short one', () => {
  const written = Array.from({ length: 800 }, (_, index): Written => ({ time: { start: [1 + Math.floor(index / 15), (index * 4) % 60, 0], end: null }, labelTime: null }));
  const evidence = { ...noEvidence, duration: 3600 };
  const odds = shiftLogOdds(written, evidence, findVideoEnd(evidence), shiftModel);
  expect(odds.every((one) => one > Math.log(1e3))).toBe(true);
});
