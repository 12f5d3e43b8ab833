import type { Problem } from '../check/problem';
import type { Summary } from '../check/summary';
import type { Claim, Timestamp } from '../note/note';
import { LineIndex } from '../text';

/** A line for each problem, as FORMAT describes them. */
export function problemLines(path: string, text: string, problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const lines = new LineIndex(text);
  return problems.map((problem) => `${JSON.stringify(problemRecord(path, problem, lines))}\n`).join('');
}

function problemRecord(note: string, problem: Problem, lines: LineIndex): object {
  const { code, severity, message, target, suggestions, fix, from, to } = problem;
  return { note, ...lines.position(from), from, to, code, severity, message, target, suggestions, fix };
}

/** The last line of a check. @param ms How long it took, in milliseconds. */
export function summaryLine(summary: Summary, ms: number): string {
  return `${JSON.stringify({ summary: { ...summary, ms: Math.round(ms) } })}\n`;
}

/** A line for each claim, as FORMAT describes them. */
export function claimLines(path: string, text: string, claims: readonly Claim[]): string {
  if (claims.length === 0) return '';
  const lines = new LineIndex(text);
  return claims.map((claim) => `${JSON.stringify(claimRecord(path, claim, lines))}\n`).join('');
}

function claimRecord(note: string, claim: Claim, lines: LineIndex): object {
  const { from, to, headings, context, text, timestamps } = claim;
  return { note, line: lines.position(from).line, from, to, headings, context, text, timestamps: timestamps.map(timestampRecord) };
}

function timestampRecord({ from, to, raw, label, reading, video }: Timestamp): object {
  const { seconds, end, kind, reason } = reading;
  return { from, to, raw, label, seconds, end, reading: kind, reason, video };
}
