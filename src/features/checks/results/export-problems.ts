import { Notice, type App } from 'obsidian';
import { messageOf } from '../../../core/message-of';
import { count } from '../../../core/report/count';
import { csvLine } from '../../../core/report/csv-line';
import { escapeMarkdown } from '../../../core/report/escape-markdown';
import { problemJson } from '../../../core/report/json-lines';
import { byPath } from '../../../core/vault-path';
import { pace } from '../../../obsidian/pace';
import { exportFile, type ExportFormat } from '../../../obsidian/vault/export-file';
import { headingAbove, headingSubpath } from '../../../obsidian/vault/heading-subpath';
import type { PlacedProblem } from '../problems/placed-problem';
import { kindNames } from '../problems/problem-kinds';

const csvHead = 'note,line,column,severity,code,message,target,before,after\n';

/** Writes problems to a new file of the vault, tells where it is, and opens a note. Without problems there is no file. */
export async function exportProblems(app: App, problems: readonly PlacedProblem[], title: string, format: ExportFormat): Promise<void> {
  if (problems.length === 0) {
    new Notice('There are no problems to report.');
    return;
  }
  try {
    await exportFile(app, { name: 'Problems', format, told: count(problems.length, 'problem') }, (path) => write(app, inOrder(problems), title, format, path));
  } catch (error) {
    new Notice(`The report could not be written: ${messageOf(error)}`);
  }
}

/** Note by note, whatever groups they come in. */
function inOrder(problems: readonly PlacedProblem[]): PlacedProblem[] {
  return [...problems].sort((a, b) => byPath(a, b) || a.problem.from - b.problem.from);
}

async function write(app: App, problems: readonly PlacedProblem[], title: string, format: ExportFormat, path: string): Promise<string> {
  const lines: string[] = [];
  const breathe = pace();
  const subpathOf = headingFinder(app);
  let note = '';
  for (const placed of problems) {
    if (format === 'note' && placed.path !== note) lines.push(noteHeading(app, (note = placed.path), path));
    lines.push(format === 'note' ? item(app, placed, subpathOf(placed), path) : format === 'csv' ? csv(placed) : json(placed));
    await breathe();
  }
  if (format === 'json') return `[\n${lines.join(',\n')}\n]\n`;
  return (format === 'csv' ? csvHead : head(problems, title)) + lines.join('');
}

function head(problems: readonly PlacedProblem[], title: string): string {
  const counts = new Map<string, number>();
  for (const { problem } of problems) counts.set(kindNames[problem.code], (counts.get(kindNames[problem.code]) ?? 0) + 1);
  const rows = [...counts].sort((a, b) => b[1] - a[1]).map(([name, number]) => `| ${name} | ${number.toLocaleString()} |\n`);
  const notes = new Set(problems.map(({ path }) => path)).size;
  return `# ${escapeMarkdown(title)}: ${count(problems.length, 'problem')} in ${count(notes, 'note')}\n\n| Kind | Problems |\n| --- | ---: |\n${rows.join('')}`;
}

function noteHeading(app: App, notePath: string, report: string): string {
  return `\n## ${linkTo(app, notePath, report)}\n\n`;
}

/** What is quoted stands in code, so that the report has no broken links of its own. */
function item(app: App, { problem, line, before, after, path }: PlacedProblem, subpath: string, report: string): string {
  const place = subpath === '' ? `Line ${line}` : linkTo(app, path, report, subpath, `Line ${line}`);
  const change = after === null ? code(before) : `${code(before)} → ${after.trim() === '' ? 'nothing' : code(after)}`;
  return `- ${place}: ${escapeMarkdown(problem.message)} ${change}\n`;
}

/** Tells the subpath of the heading above a problem, '' where none leads there. Each is looked for once, as long as problems come in order. */
function headingFinder(app: App): (placed: PlacedProblem) => string {
  let last = { path: '', index: -1, subpath: '' };
  return ({ path, problem, heading }) => {
    const cache = app.metadataCache.getCache(path) ?? {};
    const index = headingAbove(cache, problem.from);
    if (path !== last.path || index !== last.index) last = { path, index, subpath: headingSubpath(cache, index, heading ?? '') };
    return last.subpath;
  };
}

function linkTo(app: App, path: string, source: string, subpath = '', alias?: string): string {
  const file = app.vault.getFileByPath(path);
  return file ? app.fileManager.generateMarkdownLink(file, source, subpath, alias) : code(path);
}

/** A code span that holds any text, back ticks too. */
function code(text: string): string {
  const line = text.replace(/\s*\n\s*/g, ' ').trim();
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 || line === '' ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}

/** As the headless check prints it. */
function json(placed: PlacedProblem): string {
  return problemJson(JSON.stringify(placed.path), placed, placed.problem);
}

function csv({ path, line, column, problem, before, after }: PlacedProblem): string {
  const { severity, code: name, message, target } = problem;
  return csvLine([path, line, column, severity, name, message, target ?? '', before, after ?? '']);
}
