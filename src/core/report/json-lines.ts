import type { Problem } from '../check/problem';
import type { Summary } from '../check/summary';
import type { Claim } from '../note/note';
import { LineIndex, type Position } from '../text';
import type { Timestamp } from '../time/timestamp';

/** A line for each problem, as docs/command-line.md describes them. */
export function problemLines(path: string, text: string, problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const lines = new LineIndex(text);
  const note = JSON.stringify(path);
  return problems.map((problem) => `${problemJson(note, lines.position(problem.from), problem)}\n`).join('');
}

/**
 * A problem as an object of JSON. Put together by hand to save time: a large vault has a hundred thousand.
 * @param note The path of its note, as a string of JSON.
 */
export function problemJson(note: string, { line, column }: Position, problem: Problem): string {
  const { code, severity, message, target, suggestions, fix, from, to } = problem;
  const place = `"note":${note},"line":${line},"column":${column},"from":${from},"to":${to}`;
  const what = `"code":"${code}","severity":"${severity}","message":${JSON.stringify(message)},"target":${target === null ? 'null' : JSON.stringify(target)}`;
  const help = `"suggestions":${suggestions.length === 0 ? '[]' : JSON.stringify(suggestions)},"fix":${fix === null ? 'null' : JSON.stringify(fix)}`;
  return `{${place},${what},${help}}`;
}

/** The last line of a check. @param ms How long the check took, in milliseconds. */
export function summaryLine(summary: Summary, ms: number): string {
  return `${JSON.stringify({ summary: { ...summary, ms: Math.round(ms) } })}\n`;
}

/** A line for each claim, as docs/command-line.md describes them. */
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
