import { rules } from '../core/check/all-rules';
import { addUp, type Summary } from '../core/check/summary';
import { sarifHead, sarifTail } from '../core/report/ci-formats';
import { summaryLine } from '../core/report/json-lines';
import { describeCheck } from './check-text';
import { listFolder, withSlashes, type Folder } from './folder';
import { showProgress, type Host, type Progress } from './host';
import { readLeftOut } from './left-out';
import { briefExtent, fullExtent } from './offences';
import type { CheckOptions } from './options';
import { writeInOrder } from './printed';
import { runOnThreads, threadsFor } from './run-on-threads';
import { several } from './several';
import type { CheckTask, Printed, Report } from './task';

/** Fixing one thing can bring up another. No note needs more rounds than this. */
const mostRounds = 10;

/** Prints what is wrong in a folder's notes, after fixing what is safe where asked. @returns The exit status. @throws FolderError */
export async function runCheck(options: CheckOptions, host: Host): Promise<number> {
  const start = performance.now();
  const progress = await showProgress(host);
  const { reports, fixed, isWhole } = await checkUntilFixed(options, host, progress).finally(progress.stop);
  const summary = addUp(reports.map((report) => report.summary));
  const ms = performance.now() - start;
  const printed = reports.map((report) => report.printed);
  if (options.format === 'json') {
    writeInOrder(printed, host.write);
    host.write(summaryLine(summary, ms));
  } else if (options.format === 'sarif') {
    writeSarif(printed, host.write);
  } else if (options.format === 'github') {
    writeInOrder(printed, host.write);
  } else {
    if (options.fix) host.write(`Fixed ${several(fixed, 'note')}. What is left:\n\n`);
    host.write(describeCheck(summary, reports.flatMap(({ offences }) => offences), ms));
  }
  if (hasErrors(summary)) return 1;
  // What could not be read may hold errors: this must not pass for a check that found none.
  return isWhole && reports.every(({ unread }) => unread === 0) ? 0 : 2;
}

interface Checked {
  /** Of the last round. */
  readonly reports: readonly Report[];
  /** How many notes were fixed in any round. */
  readonly fixed: number;
  /** Whether all folders could be read. */
  readonly isWhole: boolean;
}

async function checkUntilFixed(options: CheckOptions, host: Host, progress: Progress): Promise<Checked> {
  const fixed = new Set<string>();
  for (let round = 1; ; round += 1) {
    const folder = listFolder(options.folder);
    const isWhole = folder.complaints.length === 0;
    const reports = await checkOnce(folder, options, options.fix && isWhole && round < mostRounds, host, progress);
    const fixedNow = reports.flatMap((report) => report.fixed);
    for (const number of fixedNow) fixed.add(folder.notes[number] ?? '');
    if (fixedNow.length > 0) continue;
    [...folder.complaints, ...reports.flatMap(({ complaints }) => complaints)].sort().forEach(host.complain);
    if (options.fix && !isWhole) host.complain('Nothing was fixed: links may lead into folders that could not be read.');
    return { reports, fixed: fixed.size, isWhole };
  }
}

function checkOnce({ root, notes, files }: Folder, options: CheckOptions, fix: boolean, host: Host, progress: Progress): Promise<readonly Report[]> {
  const { format, all, threads, folder, only, ignore } = options;
  const task: CheckTask = {
    command: 'check',
    root,
    notes,
    files,
    fix,
    format,
    shown: all ? fullExtent : briefExtent,
    leftOut: readLeftOut(folder, only, ignore),
    prefix: format === 'json' ? '' : prefixFor(folder),
  };
  return runOnThreads(task, threads ?? threadsFor(notes.length), host.worker, progress.tell);
}

/** Other programs look for a note where the person's own path to it leads; the JSON records of docs/command-line.md are relative to the folder. */
function prefixFor(folder: string): string {
  const path = withSlashes(folder).replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  return path === '' || path === '.' ? '' : `${path}/`;
}

/** Every result comes with a comma before it; the first needs none. */
function writeSarif(printed: readonly Printed[], write: Host['write']): void {
  write(sarifHead(rules));
  let isFirst = true;
  writeInOrder(printed, (bytes) => {
    write(isFirst ? bytes.subarray(2) : bytes);
    isFirst = false;
  });
  write(sarifTail);
}

function hasErrors({ problems }: Summary): boolean {
  return rules.some(({ code, severity }) => severity === 'error' && (problems[code] ?? 0) > 0);
}
