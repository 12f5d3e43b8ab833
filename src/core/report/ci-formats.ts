import type { Problem, ProblemCode, Severity } from '../check/problem';
import type { Rule } from '../check/rule';
import { LineIndex, type Span } from '../text';

const sarifLevels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const githubLevels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** The beginning of a SARIF 2.1.0 log, up to its results. */
export function sarifHead(rules: readonly Rule[]): string {
  const described = rules.map(({ code, severity, about }) => ({
    id: code,
    name: nameOf(code),
    shortDescription: { text: code },
    fullDescription: { text: about },
    defaultConfiguration: { level: sarifLevels[severity] },
  }));
  const driver = { name: 'Timecite', rules: described };
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return `{"$schema":"${schema}","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[\n`;
}

/** The end of the log, after its results. */
export const sarifTail = '\n]}]}\n';

/** The results of one note, each with a comma and a line break before it; the caller removes the very first two. */
export function sarifResults(path: string, text: string, problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const places = new Places(text);
  const artifactLocation = { uri: uriOf(path) };
  const results = problems.map(({ code, severity, message, fix, from, to }) => {
    const region = places.regionOf({ from, to });
    const result = { ruleId: code, level: sarifLevels[severity], message: { text: message }, locations: [{ physicalLocation: { artifactLocation, region } }] };
    if (!fix) return result;
    const replacements = fix.edits.map((edit) => ({ deletedRegion: places.regionOf(edit), insertedContent: { text: edit.text } }));
    return { ...result, fixes: [{ description: { text: fix.title }, artifactChanges: [{ artifactLocation, replacements }] }] };
  });
  return results.map((result) => `,\n${JSON.stringify(result)}`).join('');
}

/** A path as a URI. One that begins with a drive of Windows is absolute; its letter and colon would be a scheme. */
function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/').replace(/^([a-z])%3A(?=\/)/i, 'file:///$1:');
}

/** Places in a text as SARIF counts them: a byte order mark at its start is no part of it (§3.30.2 of the specification). */
class Places {
  private readonly lines: LineIndex;
  private readonly start: number;

  constructor(text: string) {
    this.start = text.startsWith('\ufeff') ? 1 : 0;
    this.lines = new LineIndex(text.slice(this.start));
  }

  regionOf(span: Span): Region & { charOffset: number; charLength: number } {
    const from = Math.max(0, span.from - this.start);
    const to = Math.max(0, span.to - this.start);
    return { ...regionOf({ from, to }, this.lines), charOffset: from, charLength: to - from };
  }
}

/**
 * A workflow command for each problem, which GitHub shows as an annotation below the last of its lines. GitHub takes columns only for a
 * problem on one line. A line break at a problem's end belongs to the line before it: behind a note's last line nothing can be shown.
 */
export function githubLines(path: string, text: string, problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const lines = new LineIndex(text);
  const commands = problems.map(({ code, severity, message, from, to }) => {
    const { startLine, startColumn, endLine, endColumn } = regionOf({ from, to: to - (text[to - 1] === '\n' ? 1 : 0) }, lines);
    const columns = startLine === endLine ? { col: startColumn, endColumn } : {};
    const place = { file: path, line: startLine, endLine, ...columns, title: code };
    const properties = Object.entries(place).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${githubLevels[severity]} ${properties.join(',')}::${escapeData(message)}\n`;
  });
  return commands.join('');
}

/** Lines and columns start at 1; the end is the place after the last character. */
interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

function regionOf({ from, to }: Span, lines: LineIndex): Region {
  const start = lines.position(from);
  const end = lines.position(to);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** `link/missing-note` → `LinkMissingNote`. */
function nameOf(code: ProblemCode): string {
  return code.replace(/(?:^|[/-])(\w)/g, (_match, letter: string) => letter.toUpperCase());
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
