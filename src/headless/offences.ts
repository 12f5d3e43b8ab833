import type { Problem, ProblemCode, Severity } from '../core/check/problem';
import { splitTarget } from '../core/links/resolve';
import { LineIndex } from '../core/text';

export const severities: readonly Severity[] = ['error', 'warning', 'info'];

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
  /** The first of them, each in a line. */
  readonly lines: readonly OffenceLine[];
}

/** What is told of one problem. */
export interface OffenceLine {
  /** Path, line and column. */
  readonly place: string;
  readonly message: string;
  /** The link path of a missing note, where it is still open what it may mean. */
  readonly open: string | null;
}

/** All offences of one code. */
export interface OffenceGroup {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** The notes with most of them first. */
  readonly notes: readonly Offences[];
  /** Of all notes together. */
  readonly count: number;
  readonly fixable: number;
}

/** How many notes and lines are shown of each code unless all are asked for. */
export const shownNotes = 5;
export const shownLines = 3;

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
    lines: group.slice(0, limit).map((problem) => lineOf(path, problem, lines)),
  }));
}

function lineOf(path: string, { code, from, message, target, suggestions }: Problem, lines: LineIndex): OffenceLine {
  const { line, column } = lines.position(from);
  const isOpen = code === 'link/missing-note' && suggestions.length === 0;
  return { place: `${path}:${line}:${column}`, message, open: isOpen ? splitTarget(target ?? '').linkPath : null };
}

/** Groups offences by code, the gravest and most frequent codes first. */
export function groupOffences(offences: readonly Offences[]): OffenceGroup[] {
  const byCode = new Map<ProblemCode, Offences[]>();
  for (const one of offences) {
    const group = byCode.get(one.code);
    if (group) group.push(one);
    else byCode.set(one.code, [one]);
  }
  const groups = [...byCode].map(([code, notes]) => ({
    code,
    severity: notes[0]?.severity ?? 'info',
    notes: notes.sort((a, b) => b.count - a.count || a.note - b.note),
    count: notes.reduce((sum, one) => sum + one.count, 0),
    fixable: notes.reduce((sum, one) => sum + one.fixable, 0),
  }));
  return groups.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.count - a.count);
}
