import { parentPort, workerData } from 'node:worker_threads';
import { surveyNotes, workOnGroups, type Start } from './run-on-threads';
import type { Surveyed } from './survey';

/** A thread beside the main one: surveys its share of the notes, waits for what the others saw, then works and reports. */
function help(start: Start): void {
  const share = surveyNotes(start);
  parentPort?.once('message', (others: Surveyed[]) => {
    const report = workOnGroups(start, share, others, () => undefined).report();
    const { notes, ends, bytes } = report.printed;
    parentPort?.postMessage(report, [notes.buffer, ends.buffer, bytes.buffer] as ArrayBuffer[]);
  });
  parentPort?.postMessage(share.surveyed);
}

help(workerData as Start);
