import { rules } from '../../src/core/check/all-rules';
import type { Example, Rule } from '../../src/core/check/rule';
import { checkText, unmark } from '../core/check/vault';

/** Where the page stands, from the project's root. */
export const problemsPath = 'docs/problems.md';

const head = `# Problems

What the checks report. This page is written by \`npm run docs\` from the rules and their examples (\`src/core/check/*-rules.ts\`); the tests
run the same examples. In them ‹ and › stand round each problem.

The code is what \`--only\`, \`--ignore\` and the ignore lists name. A **safe** fix is one that \`check --fix\` and **Fix all safe problems
shown** apply; others are applied one by one. [How to use the checks](checks.md).
`;

/** The page of all problems. */
export function writeProblemsPage(): string {
  return [head, writeTable(), ...rules.map(writeRule)].join('\n');
}

function writeTable(): string {
  const rows = rules.map((rule) => `| [\`${rule.code}\`](#${anchorOf(rule.code)}) | ${rule.severity} | ${rule.examples.some(({ after }) => after !== null) ? 'yes' : ''} |\n`);
  return `| code | severity | has fixes |\n| --- | --- | --- |\n${rows.join('')}`;
}

function writeRule(rule: Rule): string {
  return `## \`${rule.code}\`\n\n${rule.about}\n\n${rule.examples.map((example) => writeExample(rule, example)).join('\n')}`;
}

function writeExample({ code }: Rule, { before, after, files = {} }: Example): string {
  const [problem] = checkText(unmark(before).text, files).filter((one) => one.code === code);
  const there = Object.keys(files).map((path) => `\`${path}\``);
  const beside = there.length > 0 ? `With ${there.join(' and ')} in the vault:\n\n` : '';
  const found = `${beside}${fence(before)}\n> ${(problem?.message ?? '').replace(/\\/g, '\\\\')}\n`;
  if (after === null || !problem?.fix) return found;
  return `${found}\n${problem.fix.title}${problem.fix.safe ? ' (safe)' : ''}:\n\n${fence(after)}`;
}

/** A fence that no fence of the text closes. */
function fence(text: string): string {
  return `\`\`\`\`markdown\n${text.replace(/\n$/, '')}\n\`\`\`\`\n`;
}

/** The anchor that a page gives to a heading: `link/missing-note` → `linkmissing-note`. */
function anchorOf(code: string): string {
  return code.replace('/', '');
}
