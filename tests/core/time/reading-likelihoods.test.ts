import { findVideoEnd, noEvidence } from '../../../src/core/time/evidence';
import { likelihoodsOf, type Likelihoods } from '../../../src/core/time/reading-likelihoods';
import { shiftModel, stepDensity } from '../../../src/core/time/reading-model';
import { write } from './readings-of';

/** How likely a time is in each state, to nine digits. */
function weigh(text: string, elsewhere: readonly number[] = []): string[][] {
  const evidence = { ...noEvidence, elsewhere };
  return write(text).map((one) => digits(likelihoodsOf(one, evidence, findVideoEnd(evidence), shiftModel)));
}

function digits({ plain, tidy, careless }: Likelihoods): string[] {
  return [plain, tidy, careless].map((one) => one.toPrecision(9));
}

const onlyPlain = { plain: 1, tidy: 0, careless: 0 };
const { tidyZero, carelessZero, carelessRepeat, carelessSmall, firstMinute } = shiftModel;
const slip = (1 - tidyZero) / 59;
const junk = (1 - carelessZero - carelessRepeat - carelessSmall) / 50;

test.each([
  ['its label says it', '00:12:20=12:20:00'],
  ['its label has no hour', '01:12:20=12:20'],
  ['it has two fields', '12:20'],
  ['it is a time in the first minute', '00:00:16'],
])('hours are hours where %s', (_, text) => {
  expect(weigh(text)).toEqual([digits(onlyPlain)]);
});

test.each([
  ['ends in 00', '01:12:00', { plain: 1, tidy: tidyZero, careless: carelessZero }],
  ['repeats its second field', '01:12:12', { plain: 1, tidy: slip, careless: carelessRepeat + junk }],
  ['ends in 01 to 09', '01:12:09', { plain: 1, tidy: slip, careless: carelessSmall / 9 }],
  ['ends in anything', '01:12:10', { plain: 1, tidy: slip, careless: junk }],
  ['has 60 in its third field', '01:12:60', { plain: 3e-3, tidy: slip, careless: junk }],
  ['has 60 in its second field', '01:60:00', { plain: 3e-3, tidy: 3e-3 * tidyZero, careless: 3e-3 * carelessZero }],
  ['lies beyond what is believed', '07:55:00', { plain: 1e-4, tidy: tidyZero, careless: carelessZero }],
  ['has 60 minutes before its seconds', '60:12:00', { plain: 1e-4, tidy: 0.05 * tidyZero, careless: 0.05 * carelessZero }],
  ['has minutes behind 00', '00:12:00', { plain: 1, tidy: tidyZero, careless: carelessZero }],
  ['has minutes and seconds behind 00', '00:12:10', { plain: 1, tidy: firstMinute * slip, careless: firstMinute * junk }],
  ['has a label that says its hours are minutes', '01:12:00=00:01:12', { plain: 0, tidy: tidyZero, careless: carelessZero }],
])('a time that %s', (_, text, likelihoods) => {
  expect(weigh(text)).toEqual([digits(likelihoods)]);
});

test('a range is weighed by its length and by both of its ends', () => {
  const [plain, shifted] = [stepDensity(shiftModel, 4320, 4380), stepDensity(shiftModel, 72, 73)];
  expect(weigh('01:12:00-01:13:00')).toEqual([digits({ plain, tidy: shifted * tidyZero ** 2, careless: shifted * carelessZero ** 2 })]);
});

test('what others cite counts either way', () => {
  const [cited, missed] = [(16 * 61) / 76, 61 / 76];
  expect(weigh('01:12:00', [72])).toEqual([digits({ plain: 1, tidy: cited * tidyZero, careless: cited * carelessZero })]);
  expect(weigh('01:12:00', [80, 4320])).toEqual([digits({ plain: cited, tidy: missed * tidyZero, careless: missed * carelessZero })]);
});
