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

/** How near a row's moment is to the one before it: from that as written to this as written, to this with hours as minutes, and so on. */
const enum Near {
  PlainToPlain,
  PlainToShifted,
  ShiftedToPlain,
  ShiftedToShifted,
}
const nears = 4;

/** Equal timestamps decide together, none with more than this weight (a logarithm of odds). */
const mostWeight = 20;

/** For each timestamp the logarithm of the odds that its hours are minutes and its minutes seconds; above 0 it is likelier than not. */
export function weighShifts(written: readonly Written[], evidence: Evidence, end: VideoEnd, model: ShiftModel): Float64Array {
  const chain = buildChain(written, evidence, end, model);
  const odds = sumBackward(chain, sumForward(chain));
  joinEquals(written, odds);
  return odds;
}

/** A row a timestamp, after a first row that stands for the start of the video. */
interface Chain {
  readonly rows: number;
  /** `nears` a row, those of the first unused. */
  readonly near: Float64Array;
  /** `states` a row: how well the timestamp fits each. */
  readonly fits: Float64Array;
  /** How often a writer changes habit. */
  readonly change: number;
}

function buildChain(written: readonly Written[], evidence: Evidence, end: VideoEnd, model: ShiftModel): Chain {
  const rows = written.length + 1;
  const near = new Float64Array(nears * rows);
  const fits = new Float64Array(states * rows);
  fits[State.Plain] = model.plain;
  fits[State.TrueTidy] = fits[State.TrueCareless] = (1 - model.plain) / 2;
  let before: Fields | null = null;
  for (let row = 1; row < rows; row++) {
    const one = written[row - 1];
    if (!one) continue;
    const { start } = one.time;
    fillFits(fits, states * row, start, weighFit(one, evidence, end, model));
    fillNear(near, nears * row, before, start, model);
    before = start;
  }
  return { rows, near, fits, change: model.change };
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

/** What the note up to each row says of its states; the five of a row add up to 1. */
function sumForward({ rows, near, fits, change }: Chain): Float64Array {
  const sums = fits.slice();
  const moved = new Float64Array(states);
  for (let row = 1; row < rows; row++) {
    const from = nears * row;
    for (let state = 0; state < states; state++) moved[state] = at(sums, states * (row - 1) + state);
    move(moved, change, at(near, from), at(near, from + Near.PlainToShifted), at(near, from + Near.ShiftedToPlain), at(near, from + Near.ShiftedToShifted));
    for (let state = 0; state < states; state++) sums[states * row + state] = at(moved, state) * at(fits, states * row + state);
    normalize(sums, states * row);
  }
  return sums;
}

/** Joins what the note after each timestamp says to what it says up to there. */
function sumBackward({ rows, near, fits, change }: Chain, forward: Float64Array): Float64Array {
  const odds = new Float64Array(rows - 1);
  const after = new Float64Array(states).fill(1);
  for (let row = rows - 1; row > 0; row--) {
    const from = nears * row;
    odds[row - 1] = weighRow(forward, states * row, after);
    for (let state = 0; state < states; state++) after[state] = at(after, state) * at(fits, states * row + state);
    move(after, change, at(near, from), at(near, from + Near.ShiftedToPlain), at(near, from + Near.PlainToShifted), at(near, from + Near.ShiftedToShifted));
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
