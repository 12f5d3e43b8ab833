import type { Written } from './reading';
import type { Evidence, VideoEnd } from './reading-evidence';
import { weighFit } from './reading-fit';
import { nearness, shiftedSeconds, startNearness, type ShiftModel } from './reading-model';
import { fieldsToSeconds } from './timecode';

/*
 * A hidden Markov model over a note's timestamps in order. The writer has one of three habits: plain (hours are hours), tidy (MM:SS:00)
 * or careless (MM:SS:xx); past 59 minutes the last two write true hours. So a timestamp is in one of five states: a habit, and whether
 * its hours are minutes. Sums from both ends of the note give the odds of the latter.
 */
const habitOf: readonly number[] = [0, 1, 2, 1, 2];
const shiftedIn: readonly number[] = [0, 1, 1, 0, 0];
const states = habitOf.length;
const hour = 3600;

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
  /** Two a row: the seconds as written, and with hours as minutes. */
  readonly seconds: Float64Array;
  /** `states` a row: how well the timestamp fits each. */
  readonly fits: Float64Array;
  readonly model: ShiftModel;
}

function buildChain(written: readonly Written[], evidence: Evidence, end: VideoEnd, model: ShiftModel): Chain {
  const rows = written.length + 1;
  const seconds = new Float64Array(2 * rows);
  const fits = new Float64Array(states * rows);
  fits.set([model.plain, 0, 0, (1 - model.plain) / 2, (1 - model.plain) / 2]);
  written.forEach((one, index) => {
    const plain = fieldsToSeconds(one.time.start);
    const fit = weighFit(one, evidence, end, model);
    const trueHours = plain >= hour || one.time.start.length !== 3 ? fit.plain : 0;
    seconds.set([plain, shiftedSeconds(one.time.start)], 2 * (index + 1));
    fits.set([fit.plain, fit.tidy, fit.careless, trueHours, trueHours], states * (index + 1));
  });
  return { rows, seconds, fits, model };
}

/** What the note up to each row says of its states; the five of a row add up to 1. */
function sumForward(chain: Chain): Float64Array {
  const sums = chain.fits.slice();
  const links = new Float64Array(states * states);
  for (let row = 1; row < chain.rows; row++) {
    fillLinks(chain, row, links);
    for (let state = 0; state < states; state++) {
      let sum = 0;
      for (let before = 0; before < states; before++) sum += at(sums, states * (row - 1) + before) * at(links, states * before + state);
      sums[states * row + state] = sum * at(chain.fits, states * row + state);
    }
    normalize(sums, states * row);
  }
  return sums;
}

/** Joins what the note after each timestamp says to what it says up to there. */
function sumBackward(chain: Chain, forward: Float64Array): Float64Array {
  const odds = new Float64Array(chain.rows - 1);
  const links = new Float64Array(states * states);
  const after = new Float64Array(states).fill(1);
  const here = new Float64Array(states);
  for (let row = chain.rows - 1; row > 0; row--) {
    odds[row - 1] = weighRow(forward, states * row, after);
    fillLinks(chain, row, links);
    for (let state = 0; state < states; state++) here[state] = at(chain.fits, states * row + state) * at(after, state);
    for (let before = 0; before < states; before++) {
      let sum = 0;
      for (let state = 0; state < states; state++) sum += at(links, states * before + state) * at(here, state);
      after[before] = sum;
    }
    normalize(after, 0);
  }
  return odds;
}

function weighRow(forward: Float64Array, from: number, after: Float64Array): number {
  let plain = Number.MIN_VALUE;
  let shifted = Number.MIN_VALUE;
  for (let state = 0; state < states; state++) {
    const weight = at(forward, from + state) * at(after, state);
    if (shiftedIn[state] === 1) shifted += weight;
    else plain += weight;
  }
  return Math.log(shifted / plain);
}

/** How likely each state of the row before leads to each state of this one. */
function fillLinks({ seconds, model }: Chain, row: number, links: Float64Array): void {
  const plain = at(seconds, 2 * row);
  const shifted = at(seconds, 2 * row + 1);
  if (row === 1) {
    fillLinksFrom(links, 0, startNearness(model, plain), startNearness(model, shifted), model.change);
    return;
  }
  const lastPlain = at(seconds, 2 * row - 2);
  const lastShifted = at(seconds, 2 * row - 1);
  fillLinksFrom(links, 0, nearness(model, lastPlain, plain), nearness(model, lastPlain, shifted), model.change);
  fillLinksFrom(links, 1, nearness(model, lastShifted, plain), nearness(model, lastShifted, shifted), model.change);
}

function fillLinksFrom(links: Float64Array, shiftedBefore: number, toPlain: number, toShifted: number, change: number): void {
  for (let before = 0; before < states; before++) {
    if (shiftedIn[before] !== shiftedBefore) continue;
    for (let state = 0; state < states; state++) {
      const habit = habitOf[before] === habitOf[state] ? 1 - change : change / 2;
      links[states * before + state] = habit * (shiftedIn[state] === 1 ? toShifted : toPlain);
    }
  }
}

/** Equal timestamps of a note are one time: their odds are added up, and all get the sum. */
function joinEquals(written: readonly Written[], odds: Float64Array): void {
  const sums = new Map<number, number>();
  const keys = written.map(({ time: { start } }) => ((start.length * 1e4 + (start[0] ?? 0)) * 1e4 + (start[1] ?? 0)) * 1e4 + (start[2] ?? 0));
  keys.forEach((key, index) => sums.set(key, (sums.get(key) ?? 0) + Math.max(-mostWeight, Math.min(mostWeight, at(odds, index)))));
  keys.forEach((key, index) => (odds[index] = sums.get(key) ?? 0));
}

function normalize(weights: Float64Array, from: number): void {
  let sum = Number.MIN_VALUE;
  for (let state = 0; state < states; state++) sum += at(weights, from + state);
  for (let state = 0; state < states; state++) weights[from + state] = at(weights, from + state) / sum;
}

function at(numbers: Float64Array, index: number): number {
  return numbers[index] ?? 0;
}
