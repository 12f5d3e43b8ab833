import { citedLikelihoodRatio, findVideoEnd, latestSecond } from '../../../src/core/time/evidence';

/** So many seconds, one every ten. */
function tens(count: number): number[] {
  return Array.from({ length: count }, (_, index) => 10 * (index + 1));
}

describe('where a video ends', () => {
  it('is unknown without evidence: five hours are believed, and nothing is in doubt', () => {
    expect(findVideoEnd({ duration: null, elsewhere: [] })).toEqual({ latest: 18000, reached: 0, doubtful: Infinity, suspect: 18000 });
  });

  it('is told by its length, whatever other notes cite', () => {
    expect(findVideoEnd({ duration: 600, elsewhere: [20, 9000] })).toEqual({ latest: 602, reached: 672, doubtful: 672, suspect: 960 });
    expect(latestSecond(600)).toBe(602);
  });

  it('is at least what other notes cite, and a minute', () => {
    expect(findVideoEnd({ duration: null, elsewhere: [100, 200] })).toEqual({ latest: 18000, reached: 260, doubtful: Infinity, suspect: 18000 });
    expect(findVideoEnd({ duration: null, elsewhere: [100, 5000, 20000] })).toEqual({ latest: 20060, reached: 20060, doubtful: Infinity, suspect: 20060 });
  });

  it('is hardly hours away where others cite much, and all of it in the first hour', () => {
    const doubtful = (elsewhere: number[]): number => findVideoEnd({ duration: null, elsewhere }).doubtful;
    expect(doubtful(tens(30))).toBe(510);
    expect(doubtful(tens(29))).toBe(Infinity);
    expect(doubtful([...tens(29), 3599])).toBe(5458.5);
    expect(doubtful([...tens(29), 3600])).toBe(Infinity);
  });

  it.each([
    ['breaks off for an hour', [10, 20, 30, 3630], 90],
    ['goes on within the hour', [10, 20, 30, 3629], 3689],
    ['breaks off at the end of the first hour', [10, 20, 3599, 7300], 3659],
    ['breaks off later', [10, 20, 3600, 7300], 7360],
    ['is mostly beyond the break', [10, 9000, 9100, 9200], 9260],
  ])('lies before what others cite once that %s', (_, elsewhere, reached) => {
    expect(findVideoEnd({ duration: null, elsewhere }).reached).toBe(reached);
  });
});

describe('how much likelier a time is right', () => {
  it('is not told where others cite nothing around it, or every second', () => {
    expect([citedLikelihoodRatio([], 100), citedLikelihoodRatio([100], 131), citedLikelihoodRatio([100], 69)]).toEqual([1, 1, 1]);
    expect(citedLikelihoodRatio(Array.from({ length: 61 }, (_, second) => 70 + second), 100)).toBe(1);
  });

  it('is told by whether others cite that very second', () => {
    expect(citedLikelihoodRatio([100], 100)).toBeCloseTo((16 * 61) / 76);
    expect([citedLikelihoodRatio([100], 130), citedLikelihoodRatio([100], 70)].map((ratio) => ratio / (61 / 76))).toEqual([expect.closeTo(1), expect.closeTo(1)]);
  });

  it('is told less the more they cite around it', () => {
    expect(citedLikelihoodRatio([90, 100, 110], 100)).toBeCloseTo((16 * 61) / (58 + 16 * 3));
    expect(citedLikelihoodRatio([90, 100, 110], 101)).toBeCloseTo(61 / (58 + 16 * 3));
  });
});
