import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Share } from './share';
import type { Gathered, Report, Task } from './task';

/** How far the work is: each note is read once and reported once. */
export type OnProgress = (done: number, total: number) => void;

/** Below this many notes a second thread takes longer to start than it saves. */
const notesThatPay = 300;
const mostThreads = 4;
/** How many notes a thread takes at a time. */
const batch = 16;

/** The places in the memory that all threads share. */
export const enum Slot {
  NextNote,
  Done,
  Length,
}

/** What a thread is started with. */
export interface Start {
  readonly task: Task;
  readonly slots: Int32Array;
}

/** How many threads pay for so many notes. */
export function threadsFor(notes: number): number {
  return notes < notesThatPay ? 1 : Math.min(mostThreads, availableParallelism());
}

/**
 * Does a task with several threads, this one among them, and answers with each one's report.
 * @param worker Where the code of the other threads is.
 */
export async function doTask(task: Task, threads: number, worker: URL, onProgress: OnProgress): Promise<Report[]> {
  const slots = new Int32Array(new SharedArrayBuffer(Slot.Length * Int32Array.BYTES_PER_ELEMENT));
  const helpers = Array.from({ length: threads - 1 }, () => new Helper(worker, { task, slots }));
  const tell = (): void => onProgress(Atomics.load(slots, Slot.Done), 2 * task.notes.length);
  try {
    const share = new Share(task);
    takeBatches(share, { task, slots }, tell);
    const all = [share.gathered(), ...(await Promise.all(helpers.map((helper) => helper.gathered)))];
    for (const helper of helpers) helper.tell(all);
    const own = share.report(all, counter(slots, tell));
    return [own, ...(await Promise.all(helpers.map((helper) => helper.report)))];
  } finally {
    for (const helper of helpers) helper.stop();
  }
}

/** Takes notes until none is left, a few at a time, so that the threads end together. */
export function takeBatches(share: Share, { task, slots }: Start, tell: () => void): void {
  for (;;) {
    const from = Atomics.add(slots, Slot.NextNote, batch);
    if (from >= task.notes.length) return;
    const to = Math.min(from + batch, task.notes.length);
    share.take(from, to);
    Atomics.add(slots, Slot.Done, to - from);
    tell();
  }
}

/** Counts notes done, telling now and then. */
export function counter(slots: Int32Array, tell: () => void): () => void {
  let count = 0;
  return () => {
    Atomics.add(slots, Slot.Done, 1);
    count += 1;
    if (count % batch === 0) tell();
  };
}

/** This thread's end of another thread. */
class Helper {
  readonly gathered: Promise<Gathered>;
  readonly report: Promise<Report>;
  private readonly worker: Worker;

  constructor(code: URL, start: Start) {
    this.worker = new Worker(code, { workerData: start, resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } });
    const failed = new Promise<never>((_resolve, reject) => this.worker.once('error', reject));
    this.gathered = Promise.race([this.next<Gathered>(), failed]);
    this.report = Promise.race([this.gathered.then(() => this.next<Report>()), failed]);
    // Both are awaited in turn; a failure must not count as unhandled before that.
    this.report.catch(() => undefined);
  }

  tell(all: readonly Gathered[]): void {
    this.worker.postMessage(all);
  }

  stop(): void {
    void this.worker.terminate();
  }

  private next<Message>(): Promise<Message> {
    return new Promise((resolve) => this.worker.once('message', resolve));
  }
}

/** Most of what a thread makes lives until its report; a roomy nursery saves moving it about. */
const youngMegabytes = 96;
