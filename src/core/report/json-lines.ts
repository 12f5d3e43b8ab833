import type { Problem } from '../check/problem';
import type { Summary } from '../check/summary';
import type { Claim } from '../note/note';
import { LineIndex } from '../text';
import type { Timestamp } from '../time/timestamp';

/** A line for each problem, as docs/command-line.md describes them. Put together by hand to save time: a large vault has a hundred thousand. */
export function problemLines(path: string, text: string, problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const lines = new LineIndex(text);
  const note = JSON.stringify(path);
  return problems.map((problem) => problemLine(note, problem, lines)).join('');
}

function problemLine(note: string, problem: Problem, lines: LineIndex): string {
  const { code, severity, message, target, suggestions, fix, from, to } = problem;
  const { line, column } = lines.position(from);
  const place = `"note":${note},"line":${line},"column":${column},"from":${from},"to":${to}`;
  const what = `"code":"${code}","severity":"${severity}","message":${JSON.stringify(message)},"target":${target === null ? 'null' : JSON.stringify(target)}`;
  const help = `"suggestions":${suggestions.length === 0 ? '[]' : JSON.stringify(suggestions)},"fix":${fix === null ? 'null' : JSON.stringify(fix)}`;
  return `{${place},${what},${help}}\n`;
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
