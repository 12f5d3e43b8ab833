import { linkRules } from './link-rules';
import { noteRules } from './note-rules';
import type { ProblemCode } from './problem';
import type { Rule } from './rule';
import { timeRules } from './time-rules';

/** All rules, in the order of docs/problems.md: those for links, for times, for whole notes. */
export const rules: readonly Rule[] = [...linkRules, ...timeRules, ...noteRules];

const codes: ReadonlySet<string> = new Set(rules.map(({ code }) => code));

/** Whether a text is the code of one of the rules. */
export function isProblemCode(text: string): text is ProblemCode {
  return codes.has(text);
}
