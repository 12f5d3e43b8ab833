import type { Evidence, VideoEnd } from './evidence';
import type { Fields, Written } from './reading';
import { type Likelihoods, likelihoodsOf } from './reading-likelihoods';
import { stepDensity, shiftedSeconds, startDensity, type ShiftModel } from './reading-model';
import { fieldsToSeconds } from './timecode';

/*
 * A hidden Markov model over a note's timestamps in order. The writer has one of three habits: plain (hours are hours), tidy (MM:SS:00)
 * or careless (MM:SS:xx); past 59 minutes the last two write true hours. So a timestamp is in one of five states: a habit, and whether
 * its hours are minutes. The forward–backward algorithm gives the odds of the latter, so that each timestamp is weighed by the whole note.
 */
const enum State {
  Plain,
  ShiftedTidy,
  ShiftedCareless,
  TrueTidy,
  TrueCareless,
}
const states = 5;
const hour = 3600;

/** What a row of the chain holds: the densities of the step to it, the likelihood of its timestamp in each state, and the states' forward probabilities. */
const enum Column {
  Transition = 0,
  Emission = 4,
  Forward = 9,
}
const columns = 14;

/** The density of the step from the row before to this one, for each pair of readings: as written (plain), or hours as minutes (shifted). */
const enum Transition {
  PlainToPlain,
  PlainToShifted,
  ShiftedToPlain,
  ShiftedToShifted,
}

/** Equal timestamps are decided together; none of them weighs more than this (a logarithm of odds). */
const mostWeight = 20;

/** For each timestamp the logarithm of the odds that its hours are minutes and its minutes seconds; above 0 it is likelier than not. */
export function shiftLogOdds(written: readonly Written[], evidence: Evidence, end: VideoEnd, model: ShiftModel): Float64Array {
  const chain = buildChain(written, evidence, end, model);
  runForward(chain, model.change);
  const odds = runBackward(chain, model.change);
  poolEqualTimes(written, odds);
  return odds;
}

/** One row for each timestamp, after a first row for the start of the video. All in one array: to allocate several takes longer than to fill them. */
function buildChain(written: readonly Written[], evidence: Evidence, end: VideoEnd, model: ShiftModel): Float64Array {
  const chain = new Float64Array(columns * (written.length + 1));
  chain[Column.Emission + State.Plain] = model.plain;
  chain[Column.Emission + State.TrueTidy] = chain[Column.Emission + State.TrueCareless] = (1 - model.plain) / 2;
  let before: Fields | null = null;
  let row = 0;
  for (const one of written) {
    row += columns;
    const { start } = one.time;
    fillEmissions(chain, row + Column.Emission, start, likelihoodsOf(one, evidence, end, model));
    fillTransitions(chain, row + Column.Transition, before, start, model);
    before = start;
  }
  return chain;
}

function fillEmissions(chain: Float64Array, from: number, start: Fields, { plain, tidy, careless }: Likelihoods): void {
  const trueHours = fieldsToSeconds(start) >= hour || start.length !== 3 ? plain : 0;
  chain[from + State.Plain] = plain;
  chain[from + State.ShiftedTidy] = tidy;
  chain[from + State.ShiftedCareless] = careless;
  chain[from + State.TrueTidy] = chain[from + State.TrueCareless] = trueHours;
}

/** The first row, for the start of the video, is in no shifted state, so only two of the four steps lead on from it. */
function fillTransitions(chain: Float64Array, from: number, before: Fields | null, start: Fields, model: ShiftModel): void {
  const plain = fieldsToSeconds(start);
  const shifted = shiftedSeconds(start);
  if (before === null) {
    chain[from + Transition.PlainToPlain] = startDensity(model, plain);
    chain[from + Transition.PlainToShifted] = startDensity(model, shifted);
    return;
  }
  const lastPlain = fieldsToSeconds(before);
  const lastShifted = shiftedSeconds(before);
  chain[from + Transition.PlainToPlain] = stepDensity(model, lastPlain, plain);
  chain[from + Transition.PlainToShifted] = stepDensity(model, lastPlain, shifted);
  chain[from + Transition.ShiftedToPlain] = stepDensity(model, lastShifted, plain);
  chain[from + Transition.ShiftedToShifted] = stepDensity(model, lastShifted, shifted);
}

/** Fills in the forward probabilities: what the note up to and with each row says about its state. The five of a row add up to 1. */
function runForward(chain: Float64Array, change: number): void {
  for (let state = 0; state < states; state++) chain[Column.Forward + state] = at(chain, Column.Emission + state);
  const moved = new Float64Array(states);
  for (let row = columns; row < chain.length; row += columns) {
    for (let state = 0; state < states; state++) moved[state] = at(chain, row - columns + Column.Forward + state);
    const from = row + Column.Transition;
    applyTransition(
      moved, change,
      at(chain, from + Transition.PlainToPlain), at(chain, from + Transition.PlainToShifted),
      at(chain, from + Transition.ShiftedToPlain), at(chain, from + Transition.ShiftedToShifted),
    );
    for (let state = 0; state < states; state++) chain[row + Column.Forward + state] = at(moved, state) * at(chain, row + Column.Emission + state);
    normalize(chain, row + Column.Forward);
  }
}

/** Runs the backward pass, what the note after each timestamp says about it, and returns the log odds that both passes give together. */
function runBackward(chain: Float64Array, change: number): Float64Array {
  const odds = new Float64Array(chain.length / columns - 1);
  const after = new Float64Array(states).fill(1);
  for (let row = chain.length - columns; row > 0; row -= columns) {
    odds[row / columns - 1] = weighRow(chain, row + Column.Forward, after);
    for (let state = 0; state < states; state++) after[state] = at(after, state) * at(chain, row + Column.Emission + state);
    const from = row + Column.Transition;
    // Going backwards, the two steps between different readings swap places.
    applyTransition(
      after, change,
      at(chain, from + Transition.PlainToPlain), at(chain, from + Transition.ShiftedToPlain),
      at(chain, from + Transition.PlainToShifted), at(chain, from + Transition.ShiftedToShifted),
    );
    normalize(after, 0);
  }
  return odds;
}

function weighRow(forward: Float64Array, from: number, after: Float64Array): number {
  const both = (state: State): number => at(forward, from + state) * at(after, state);
  const shifted = both(State.ShiftedTidy) + both(State.ShiftedCareless);
  const plain = both(State.Plain) + both(State.TrueTidy) + both(State.TrueCareless);
  return Math.log((shifted + Number.MIN_VALUE) / (plain + Number.MIN_VALUE));
}

/**
 * Moves the weights of the states on by one row, in place: each state passes its weight on to all five, by the density of the step and
 * by how likely the change of habit is. Of the 25 steps only four densities differ.
 */
function applyTransition(
  weights: Float64Array, change: number,
  plainToPlain: number, plainToShifted: number, shiftedToPlain: number, shiftedToShifted: number,
): void {
  const plain = at(weights, State.Plain);
  const shiftedTidy = at(weights, State.ShiftedTidy);
  const shiftedCareless = at(weights, State.ShiftedCareless);
  const trueTidy = at(weights, State.TrueTidy);
  const trueCareless = at(weights, State.TrueCareless);
  const other = change / 2;
  const same = 1 - change - other;
  const fromPlain = other * (plain + trueTidy + trueCareless);
  const fromShifted = other * (shiftedTidy + shiftedCareless);
  weights[State.Plain] = plainToPlain * (fromPlain + same * plain) + shiftedToPlain * fromShifted;
  weights[State.ShiftedTidy] = plainToShifted * (fromPlain + same * trueTidy) + shiftedToShifted * (fromShifted + same * shiftedTidy);
  weights[State.ShiftedCareless] = plainToShifted * (fromPlain + same * trueCareless) + shiftedToShifted * (fromShifted + same * shiftedCareless);
  weights[State.TrueTidy] = plainToPlain * (fromPlain + same * trueTidy) + shiftedToPlain * (fromShifted + same * shiftedTidy);
  weights[State.TrueCareless] = plainToPlain * (fromPlain + same * trueCareless) + shiftedToPlain * (fromShifted + same * shiftedCareless);
}

/** Timestamps of a note with equal start fields count as one time: their log odds, capped, are added up, and each gets the sum. */
function poolEqualTimes(written: readonly Written[], odds: Float64Array): void {
  const sums = new Map<number, number>();
  const keys = written.map(keyOf);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    sums.set(key, (sums.get(key) ?? 0) + Math.max(-mostWeight, Math.min(mostWeight, at(odds, i))));
  }
  for (let i = 0; i < keys.length; i++) odds[i] = sums.get(keys[i] ?? 0) ?? 0;
}

function keyOf({ time: { start } }: Written): number {
  return ((start.length * 1e4 + (start[0] ?? 0)) * 1e4 + (start[1] ?? 0)) * 1e4 + (start[2] ?? 0);
}

function normalize(weights: Float64Array, from: number): void {
  let sum = Number.MIN_VALUE;
  for (let state = 0; state < states; state++) sum += at(weights, from + state);
  for (let state = 0; state < states; state++) weights[from + state] = at(weights, from + state) / sum;
}

function at(numbers: Float64Array, index: number): number {
  return numbers[index] ?? 0;
}
