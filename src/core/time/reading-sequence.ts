import type { Fields, Written } from './reading';
import type { Evidence, VideoEnd } from './reading-evidence';
import { type Fit, weighFit } from './reading-fit';
import { nearness, shiftedSeconds, startNearness, type ShiftModel } from './reading-model';
import { fieldsToSeconds } from './timecode';

/*
 * A hidden Markov model over a note's timestamps in order. The writer has one of three habits: plain (hours are hours), tidy (MM:SS:00)
 * or careless (MM:SS:xx); past 59 minutes the last two write true hours. So a timestamp is in one of five states: a habit, and whether
 * its hours are minutes. Sums from both ends of the note give the odds of the latter.
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

/** What a row of the chain holds: four numbers how near, then five how well the timestamp fits each state, then five what the note up to there says. */
const enum Column {
  Near = 0,
  Fits = 4,
  Sums = 9,
}
const columns = 14;

/** How near a row's moment is to the one before it: from that as written to this as written, to this with hours as minutes, and so on. */
const enum Near {
  PlainToPlain,
  PlainToShifted,
  ShiftedToPlain,
  ShiftedToShifted,
}

/** Equal timestamps decide together, none with more than this weight (a logarithm of odds). */
const mostWeight = 20;

/** For each timestamp the logarithm of the odds that its hours are minutes and its minutes seconds; above 0 it is likelier than not. */
export function weighShifts(written: readonly Written[], evidence: Evidence, end: VideoEnd, model: ShiftModel): Float64Array {
  const chain = buildChain(written, evidence, end, model);
  sumForward(chain, model.change);
  const odds = sumBackward(chain, model.change);
  joinEquals(written, odds);
  return odds;
}

/** A row a timestamp, after a first row that stands for the start of the video. All in one piece of memory: several take longer to come by than to fill. */
function buildChain(written: readonly Written[], evidence: Evidence, end: VideoEnd, model: ShiftModel): Float64Array {
  const chain = new Float64Array(columns * (written.length + 1));
  chain[Column.Fits + State.Plain] = model.plain;
  chain[Column.Fits + State.TrueTidy] = chain[Column.Fits + State.TrueCareless] = (1 - model.plain) / 2;
  let before: Fields | null = null;
  let row = 0;
  for (const one of written) {
    row += columns;
    const { start } = one.time;
    fillFits(chain, row + Column.Fits, start, weighFit(one, evidence, end, model));
    fillNear(chain, row + Column.Near, before, start, model);
    before = start;
  }
  return chain;
}

function fillFits(fits: Float64Array, from: number, start: Fields, { plain, tidy, careless }: Fit): void {
  const trueHours = fieldsToSeconds(start) >= hour || start.length !== 3 ? plain : 0;
  fits[from + State.Plain] = plain;
  fits[from + State.ShiftedTidy] = tidy;
  fits[from + State.ShiftedCareless] = careless;
  fits[from + State.TrueTidy] = fits[from + State.TrueCareless] = trueHours;
}

/** From the start of the video, none of whose states is a shifted one, only two ways lead on. */
function fillNear(near: Float64Array, from: number, before: Fields | null, start: Fields, model: ShiftModel): void {
  const plain = fieldsToSeconds(start);
  const shifted = shiftedSeconds(start);
  if (before === null) {
    near[from + Near.PlainToPlain] = startNearness(model, plain);
    near[from + Near.PlainToShifted] = startNearness(model, shifted);
    return;
  }
  const lastPlain = fieldsToSeconds(before);
  const lastShifted = shiftedSeconds(before);
  near[from + Near.PlainToPlain] = nearness(model, lastPlain, plain);
  near[from + Near.PlainToShifted] = nearness(model, lastPlain, shifted);
  near[from + Near.ShiftedToPlain] = nearness(model, lastShifted, plain);
  near[from + Near.ShiftedToShifted] = nearness(model, lastShifted, shifted);
}

/** Puts down what the note up to each row says of its states; the five of a row add up to 1. */
function sumForward(chain: Float64Array, change: number): void {
  for (let state = 0; state < states; state++) chain[Column.Sums + state] = at(chain, Column.Fits + state);
  const moved = new Float64Array(states);
  for (let row = columns; row < chain.length; row += columns) {
    for (let state = 0; state < states; state++) moved[state] = at(chain, row - columns + Column.Sums + state);
    move(moved, change, at(chain, row), at(chain, row + Near.PlainToShifted), at(chain, row + Near.ShiftedToPlain), at(chain, row + Near.ShiftedToShifted));
    for (let state = 0; state < states; state++) chain[row + Column.Sums + state] = at(moved, state) * at(chain, row + Column.Fits + state);
    normalize(chain, row + Column.Sums);
  }
}

/** Joins what the note after each timestamp says to what it says up to there. */
function sumBackward(chain: Float64Array, change: number): Float64Array {
  const odds = new Float64Array(chain.length / columns - 1);
  const after = new Float64Array(states).fill(1);
  for (let row = chain.length - columns; row > 0; row -= columns) {
    odds[row / columns - 1] = weighRow(chain, row + Column.Sums, after);
    for (let state = 0; state < states; state++) after[state] = at(after, state) * at(chain, row + Column.Fits + state);
    move(after, change, at(chain, row), at(chain, row + Near.ShiftedToPlain), at(chain, row + Near.PlainToShifted), at(chain, row + Near.ShiftedToShifted));
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
 * Moves the weights of the states on by one row, in place: the weight of each goes to all, by how near the moments are and whether the
 * habit is the same. Five states to five, but only the four ways between the moments differ.
 */
function move(weights: Float64Array, change: number, plainToPlain: number, plainToShifted: number, shiftedToPlain: number, shiftedToShifted: number): void {
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

/** Equal timestamps of a note are one time: their odds are added up, and all get the sum. */
function joinEquals(written: readonly Written[], odds: Float64Array): void {
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
