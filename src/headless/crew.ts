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

/** What a thread is started with. */
export interface Start {
  readonly task: Task;
  readonly threads: number;
  /** Which of the threads it is. */
  readonly place: number;
  /** Memory that all threads share: how many steps are done, then each thread's next note. */
  readonly shared: Int32Array;
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
  const shared = new Int32Array(new SharedArrayBuffer((threads + 1) * Int32Array.BYTES_PER_ELEMENT));
  const starts = Array.from({ length: threads }, (_, place) => ({ task, threads, place, shared }));
  const helpers = starts.slice(1).map((start) => new Helper(worker, start));
  const tell = (): void => onProgress(Atomics.load(shared, 0), 2 * task.notes.length);
  try {
    const share = new Share(task);
    takeBatches(share, { task, threads, place: 0, shared }, tell);
    const all = [share.gathered(), ...(await Promise.all(helpers.map((helper) => helper.gathered)))];
    for (const helper of helpers) helper.tell(all);
    const own = share.report(all, counter(shared, tell));
    return [own, ...(await Promise.all(helpers.map((helper) => helper.report)))];
  } finally {
    for (const helper of helpers) helper.stop();
  }
}

/**
 * Takes notes until none is left. Each thread has a stretch of the folder to itself, since neighbours link to the same notes;
 * when it is through it helps with the stretches of the others, so that all end together.
 */
export function takeBatches(share: Share, { task, threads, place, shared }: Start, tell: () => void): void {
  const total = task.notes.length;
  for (let turn = 0; turn < threads; turn += 1) {
    const stretch = (place + turn) % threads;
    const start = Math.floor((total * stretch) / threads);
    const end = Math.floor((total * (stretch + 1)) / threads);
    for (;;) {
      const from = start + Atomics.add(shared, stretch + 1, batch);
      if (from >= end) break;
      const to = Math.min(from + batch, end);
      share.take(from, to);
      Atomics.add(shared, 0, to - from);
      tell();
    }
  }
}

/** Counts notes done, telling now and then. */
export function counter(shared: Int32Array, tell: () => void): () => void {
  let count = 0;
  return () => {
    Atomics.add(shared, 0, 1);
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
