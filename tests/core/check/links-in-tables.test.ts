import { safeEdits } from '../../../src/core/check/safe-edits';
import { applyEdits } from '../../../src/core/text';
import { checkText } from './vault';

test.each([
  ['![[chart.png|By year|300]]', '![[chart.png\\|By year\\|300]]'],
  ['![[chart.png\\|By year|300]]', '![[chart.png\\|By year\\|300]]'],
  ['[[trade||it]]', '[[trade\\|\\|it]]'],
])('every pipe of a link in a table is escaped: %s', (before, after) => {
  const row = (link: string): string => `| A | B |\n|---|---|\n| ${link} | 1 |`;
  const problems = checkText(row(before), { 'chart.png': '', 'trade.md': '' });
  expect(problems.map(({ code }) => code)).toEqual(['link/malformed']);
  expect(applyEdits(row(before), safeEdits(problems))).toBe(row(after));
  expect(checkText(row(after), { 'chart.png': '', 'trade.md': '' })).toEqual([]);
});

test.each([
  ['| A | B |\n|---|---|\n[[Widget prices]]', '| A | B |\n|---|---|\n[[widget_prices\\|Widget prices]]'],
  ['| A |\n|---|\nSee [[Widget prices]].', '| A |\n|---|\nSee [[widget_prices\\|Widget prices]].'],
  ['| A |\n|---|\n\n[[Widget prices]]', '| A |\n|---|\n\n[[widget_prices|Widget prices]]'],
])('a row of a table need have no pipe of its own for a bare one to split its cell: %s', (before, after) => {
  expect(applyEdits(before, safeEdits(checkText(before, { 'widget_prices.md': '' })))).toBe(after);
});
