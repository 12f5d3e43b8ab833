import { csvHead } from './claim-formats';
import { listFolder } from './folder';
import { showProgress, type Host } from './host';
import type { ClaimsOptions } from './options';
import { writeInOrder } from './printed';
import { runOnThreads, threadsFor } from './run-on-threads';
import type { ClaimsTask } from './task';

/** Prints the claims of a folder's notes. @returns The exit status. @throws FolderError */
export async function runClaims({ folder, format, threads }: ClaimsOptions, host: Host): Promise<number> {
  const { root, notes, files, complaints } = listFolder(folder);
  const task: ClaimsTask = { command: 'claims', root, notes, files, format };
  const progress = await showProgress(host);
  const reports = await runOnThreads(task, threads ?? threadsFor(notes.length), host.worker, progress.tell).finally(progress.stop);
  [...complaints, ...reports.flatMap((report) => report.complaints)].sort().forEach(host.complain);
  if (format === 'csv') host.write(csvHead);
  writeInOrder(reports.map(({ printed }) => printed), host.write);
  // What could not be read may hold claims: this must not pass for a list of all of them.
  return complaints.length === 0 && reports.every(({ unread }) => unread === 0) ? 0 : 2;
}
