import type { Problem, ProblemCode, Severity } from '../core/check/problem';
import { printable } from '../core/report/printable';
import { LineIndex } from '../core/text';

/** One note's problems of one code. */
export interface Offences {
  /** The note's number in the folder. */
  readonly note: number;
  readonly path: string;
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly count: number;
  /** How many of them have a safe fix. */
  readonly fixable: number;
  /** The first of them, each in a line: place and message. */
  readonly lines: readonly string[];
}

/**
 * Sums up a note's problems by code.
 * @param limit How many lines are kept of each code.
 */
export function sumUp(note: number, path: string, text: string, problems: readonly Problem[], limit: number): Offences[] {
  if (problems.length === 0) return [];
  const lines = new LineIndex(text);
  const groups = new Map<ProblemCode, Problem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.code);
    if (group) group.push(problem);
    else groups.set(problem.code, [problem]);
  }
  return [...groups].map(([code, group]) => ({
    note,
    path,
    code,
    severity: group[0]?.severity ?? 'info',
    count: group.length,
    fixable: group.filter(({ fix }) => fix?.safe).length,
    lines: group.slice(0, limit).map((problem) => describe(path, problem, lines)),
  }));
}

function describe(path: string, { from, message }: Problem, lines: LineIndex): string {
  const { line, column } = lines.position(from);
  return printable(`${path}:${line}:${column}  ${message}`);
}
