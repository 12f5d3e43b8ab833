import { parentPort, workerData } from 'node:worker_threads';
import { counter, takeBatches, type Start } from './crew';
import { Share } from './share';
import type { Gathered } from './task';

/** A thread beside the main one: takes its share of the notes, waits for what the others gathered, and reports. */
function help(start: Start): void {
  const share = new Share(start.task);
  takeBatches(share, start, () => undefined);
  parentPort?.once('message', (all: Gathered[]) => {
    const report = share.report(all, counter(start.shared, () => undefined));
    const { notes, ends, bytes } = report.printed;
    parentPort?.postMessage(report, [notes.buffer, ends.buffer, bytes.buffer] as ArrayBuffer[]);
  });
  parentPort?.postMessage(share.gathered());
}

help(workerData as Start);
