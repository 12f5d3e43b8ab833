import { rules } from '../../../src/core/check/all-rules';
import { safeEdits } from '../../../src/core/check/safe-edits';
import { applyEdits } from '../../../src/core/text';
import { checkText, unmark } from './vault';

const examples = rules.flatMap((rule) => rule.examples.map((example, number) => [`${rule.code} ${number + 1}`, rule.code, example] as const));

describe('the examples of the rules', () => {
  it.each(examples)('%s is found where it stands, and fixed', (_name, code, { before, after, files }) => {
    const { text, spans } = unmark(before);
    const problems = checkText(text, files);
    expect(problems.filter((problem) => problem.code === code).map(({ from, to }) => [from, to])).toEqual(spans);
    expect(problems.filter((problem) => problem.code !== code)).toEqual([]);
    const edits = problems.flatMap(({ fix }) => fix?.edits ?? []);
    expect(edits.length > 0 ? applyEdits(text, edits) : null).toBe(after);
  });

  it.each(examples)('%s is fixed for good', (_name, _code, { after, files }) => {
    if (after === null) return;
    expect(safeEdits(checkText(after, files))).toEqual([]);
  });

  it('show every code at least once', () => {
    expect(rules.filter(({ examples: shown }) => shown.length === 0).map(({ code }) => code)).toEqual([]);
  });
});
