import { shiftModel, type ShiftModel } from '../../src/core/time/reading-model';
import type { BenchVideo } from './readings-corpus';
import { byFiveRules, byModel, recovered, score, type Reader } from './readings-score';

const folds = 5;

/** What a fit may choose from, one number at a time. */
const choices: { readonly [name in keyof ShiftModel]: readonly number[] } = {
  plain: [0.5, 0.8, 0.95],
  start: [10, 20, 40],
  forward: [0.8, 0.85, 0.9, 0.95],
  stepForward: [8, 15, 30],
  stepBack: [20, 40, 80],
  tidyZero: [0.95, 0.98, 0.99],
  carelessZero: [0.05, 0.1, 0.2],
  carelessRepeat: [0.15, 0.25, 0.35],
  carelessSmall: [0.2, 0.35, 0.45],
  firstMinute: [0.03, 0.1, 0.3, 1],
  change: [0.01, 0.02, 0.05, 0.1],
};

/** The model with a part taken away: what each part is worth. */
const lesser: Readonly<Record<string, ShiftModel>> = {
  'without order': { ...shiftModel, start: 1e7, stepForward: 1e7, stepBack: 1e7 },
  'without a careless writer': { ...shiftModel, carelessZero: 1 - 1e-6, carelessRepeat: 0, carelessSmall: 0 },
  'without a change of habit': { ...shiftModel, change: 1e-6 },
};

/** Scores readers on channels that had no part in fitting them: a row a reader, a column a fold. */
export function crossValidate(videos: readonly BenchVideo[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const held of splitChannels(videos)) {
    const test = videos.filter(({ channel }) => held.has(channel));
    const fitted = fit(videos.filter(({ channel }) => !held.has(channel)));
    const readers: Record<string, Reader> = { 'five rules': byFiveRules, 'the model as shipped': byModel(shiftModel), 'fitted on the other folds': byModel(fitted) };
    for (const [name, model] of Object.entries(lesser)) readers[name] = byModel(model);
    for (const [name, reader] of Object.entries(readers)) rows.set(name, [...(rows.get(name) ?? []), recovered(score(test, reader))]);
  }
  return rows;
}

/** Shares channels out over the folds, the largest first, always to the smallest fold. */
function splitChannels(videos: readonly BenchVideo[]): Set<string>[] {
  const sizes = new Map<string, number>();
  for (const { channel, notes } of videos) sizes.set(channel, (sizes.get(channel) ?? 0) + notes.filter((note) => note.kind === 'bad').length);
  const groups = Array.from({ length: folds }, () => ({ size: 0, channels: new Set<string>() }));
  for (const [channel, size] of [...sizes].sort((one, other) => other[1] - one[1])) {
    const smallest = groups.reduce((least, group) => (group.size < least.size ? group : least));
    smallest.size += size;
    smallest.channels.add(channel);
  }
  return groups.map(({ channels }) => channels);
}

/** Improves one number at a time until none of the choices is better. */
function fit(videos: readonly BenchVideo[]): ShiftModel {
  let best = shiftModel;
  let hits = score(videos, byModel(best)).all.hits;
  for (let improved = true; improved; ) {
    improved = false;
    for (const name of Object.keys(choices) as (keyof ShiftModel)[]) {
      for (const value of choices[name]) {
        const model = { ...best, [name]: value };
        const found = score(videos, byModel(model)).all.hits;
        if (found <= hits) continue;
        [best, hits, improved] = [model, found, true];
      }
    }
  }
  return best;
}
