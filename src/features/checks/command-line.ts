import type { App, CliData, CliFlags, Plugin } from 'obsidian';
import { isProblemCode } from '../../core/check/all-rules';
import { ignoreTest } from '../../core/check/ignore';
import type { Problem } from '../../core/check/problem';
import { addNote, addProblems, emptySummary, type Summary } from '../../core/check/summary';
import { count } from '../../core/report/count';
import { problemLines, summaryLine } from '../../core/report/json-lines';
import { printable } from '../../core/report/printable';
import { LineIndex } from '../../core/text';
import { byPath } from '../../core/vault-path';
import { addCliCommand } from '../../obsidian/cli-command';
import { pace } from '../../obsidian/pace';
import type { Checks } from './build-checks';
import { notesOf, type CheckScope } from './problems/check-scope';

const flags: CliFlags = {
  only: { value: '<codes>', description: 'Report only these codes, separated by commas' },
};

/** Lets Obsidian's own command line check the vault: `timecite:check`. */
export function addCommandLine(plugin: Plugin, checks: Checks): void {
  addCliCommand(plugin, 'timecite:check', 'Check the links and timestamps of the vault', flags, (params, asJson) =>
    printCheck(plugin.app, checks, params, asJson),
  );
}

async function printCheck(app: App, { checker, ignores }: Checks, params: CliData, asJson: boolean): Promise<string> {
  const isWanted = readOnly(params.only);
  await ignores.reload();
  await checker.prepare();
  const isIgnored = ignoreTest(ignores.current);
  const summary = emptySummary();
  const lines: string[] = [];
  const started = performance.now();
  const breathe = pace();
  const files = notesOf(app, readScope(app, params.path)).sort(byPath);
  for (const file of files) {
    const text = await app.vault.cachedRead(file).catch(() => null);
    await breathe();
    if (text === null) {
      if (!asJson) lines.push(`${printable(file.path)}: could not be read\n`);
      continue;
    }
    const { note, problems } = checker.check(file.path, text, asJson ? 'counts' : 'outline');
    const told = problems.filter((problem) => isWanted(problem) && !isIgnored(file.path, problem));
    addNote(summary, note, file.stat.size);
    addProblems(summary, told);
    lines.push(asJson ? problemLines(file.path, text, told) : textLines(file.path, text, told));
  }
  return lines.join('') + (asJson ? summaryLine(summary, performance.now() - started) : describe(summary));
}

function textLines(path: string, text: string, problems: readonly Problem[]): string {
  const index = new LineIndex(text);
  return problems.map(({ from, code, severity, message }) => {
    const { line, column } = index.position(from);
    return `${printable(`${path}:${line}:${column}: ${severity}: ${message} (${code})`)}\n`;
  }).join('');
}

function describe({ notes, problems }: Summary): string {
  const total = Object.values(problems).reduce((sum, one) => sum + one, 0);
  return `${count(total, 'problem')} in ${count(notes, 'note')}.\n`;
}

function readOnly(only: string | undefined): (problem: Problem) => boolean {
  if (only === undefined) return () => true;
  const codes = new Set(only.split(',').map((code) => code.trim()));
  for (const code of codes) if (!isProblemCode(code)) throw new Error(`"${code}" is not a problem code.`);
  return ({ code }) => codes.has(code);
}

function readScope({ vault }: App, path: string | undefined): CheckScope {
  if (path === undefined || path === '/') return { kind: 'vault' };
  if (vault.getFileByPath(path)) return { kind: 'note', path };
  if (vault.getFolderByPath(path)) return { kind: 'folder', path };
  throw new Error(`There is no note or folder "${path}".`);
}
