import { carelessThird, shiftedSeconds, shiftModel, startDensity, stepDensity, tidyThird } from '../../../src/core/time/reading-model';

/** The area under a density from 0 to a limit, by Simpson's rule. */
function area(density: (at: number) => number, limit: number): number {
  const parts = 2000;
  let sum = density(0) + density(limit);
  for (let part = 1; part < parts; part += 1) sum += (part % 2 === 1 ? 4 : 2) * density((part * limit) / parts);
  return (sum * limit) / parts / 3;
}

const { start, forward, stepForward, stepBack } = shiftModel;

test('half of the notes begin before three times their scale', () => {
  expect(area((at) => startDensity(shiftModel, at), 3 * start)).toBeCloseTo(0.5, 4);
});

test('half of the steps forward, and of those back, are as short as they were measured', () => {
  expect(area((at) => stepDensity(shiftModel, 5000, 5000 + at), stepForward)).toBeCloseTo(forward / 2, 4);
  expect(area((at) => stepDensity(shiftModel, 5000, 5000 - 1e-6 - at), 3 * stepBack)).toBeCloseTo((1 - forward) / 2, 4);
});

test('a moment that is cited again is a step forward', () => {
  expect(stepDensity(shiftModel, 5000, 5000)).toBeCloseTo(forward / stepForward);
});

test('every third field is written by either writer with its own likelihood, all together surely', () => {
  const thirds = Array.from({ length: 60 }, (_, third) => third);
  for (const second of [0, 5, 40]) {
    expect(thirds.reduce((sum, third) => sum + tidyThird(shiftModel, [7, second, third]), 0)).toBeCloseTo(1);
    expect(thirds.reduce((sum, third) => sum + carelessThird(shiftModel, [7, second, third]), 0)).toBeCloseTo(1);
  }
});

test('hours and minutes are taken for minutes and seconds where there are three fields', () => {
  expect([[7, 55, 30], [7, 55], [3647], [2, 8, 52, 0]].map(shiftedSeconds)).toEqual([475, 475, 3647, 7732]);
});
