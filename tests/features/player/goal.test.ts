import { Goal } from '../../../src/features/player/goal';

let clock = 0;

beforeEach(() => {
  clock = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => clock);
});

afterEach(() => jest.restoreAllMocks());

test('takes everything while no place is set', () => {
  expect(new Goal().accepts({ seconds: 3 })).toBe(true);
});

test('holds off late messages about the old place until the new one is reached', () => {
  const goal = new Goal();
  goal.seek(100);
  expect(goal.accepts({ seconds: 5 })).toBe(false);
  expect(goal.accepts({ state: 3 })).toBe(true);
  expect(goal.accepts({ seconds: 100.4 })).toBe(true);
  expect(goal.accepts({ seconds: 5 })).toBe(true);
});

test('gives up waiting for a place that is never reached', () => {
  const goal = new Goal();
  goal.seek(100);
  clock = 5000;
  expect(goal.accepts({ seconds: 40 })).toBe(true);
});

test('holds off messages about the video before', () => {
  const goal = new Goal();
  goal.change('aaaaaaaaaaa', 100, 20);
  expect(goal.accepts({ seconds: 100, videoId: 'bbbbbbbbbbb' })).toBe(false);
  expect(goal.accepts({ seconds: 100 })).toBe(false);
  expect(goal.accepts({ seconds: 100, videoId: 'aaaaaaaaaaa' })).toBe(true);
});

test('wants the id where both videos stand at the same second', () => {
  const goal = new Goal();
  goal.change('aaaaaaaaaaa', 100, 101);
  expect(goal.accepts({ seconds: 101 })).toBe(false);
  expect(goal.accepts({ seconds: 100, videoId: 'aaaaaaaaaaa' })).toBe(true);
});
