import { safeEdits } from '../../../src/core/check/safe-edits';
import { applyEdits } from '../../../src/core/text';
import { examples } from './rule-examples';
import { checkText, unmark } from './vault';

const cases = Object.entries(examples).flatMap(([code, ofCode]) => ofCode.map((example, number) => [`${code} ${number + 1}`, code, example] as const));

describe('the examples of the rules', () => {
  it.each(cases)('%s is found where it stands, and fixed', (_name, code, { before, after, files }) => {
    const { text, spans } = unmark(before);
    const problems = checkText(text, files);
    expect(problems.filter((problem) => problem.code === code).map(({ from, to }) => [from, to])).toEqual(spans);
    expect(problems.filter((problem) => problem.code !== code)).toEqual([]);
    const edits = problems.flatMap(({ fix }) => fix?.edits ?? []);
    expect(edits.length > 0 ? applyEdits(text, edits) : null).toBe(after);
  });

  it.each(cases)('%s is fixed for good', (_name, _code, { after, files }) => {
    if (after === null) return;
    expect(safeEdits(checkText(after, files))).toEqual([]);
  });

  it('show every code at least once', () => {
    expect(Object.values(examples).filter((ofCode) => ofCode.length === 0)).toEqual([]);
  });
});
