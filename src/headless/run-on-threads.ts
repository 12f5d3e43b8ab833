import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type GroupWork, Share } from './share';
import { stealWork, slots, type Round } from './steal-work';
import type { Surveyed } from './survey';
import type { Report, Task } from './task';

/** How far the work is, in notes. */
export type OnProgress = (done: number, total: number) => void;

/** What a thread is started with. */
export interface Start {
  readonly task: Task;
  readonly survey: Round;
  readonly work: Round;
}

/** Below this many notes a second thread takes longer to start than it saves. */
const notesThatPay = 300;
const mostThreads = 4;
/** Enough for what a thread makes and drops; more would only take memory. */
const youngMegabytes = 12;

/** How much a thread takes on before it asks for more: notes to look at, videos to work on. */
const notesAtATime = 64;
const groupsAtATime = 4;

/** How many threads pay for so many notes. */
export function threadsFor(notes: number): number {
  return notes < notesThatPay ? 1 : Math.min(mostThreads, availableParallelism());
}

/**
 * Does a task with several threads, this one among them, and returns each one's report. In four steps: each thread surveys the front
 * matter of notes; each is told what the others saw; each works on whole videos with all their notes; this thread puts the reports together.
 * @param worker Where the code of the other threads is.
 */
export async function runOnThreads(task: Task, threads: number, worker: URL, onProgress: OnProgress): Promise<readonly Report[]> {
  const [survey, work] = [slots(threads), slots(threads)];
  const startOf = (place: number): Start => ({ task, survey: { slots: survey, place }, work: { slots: work, place } });
  const helpers = Array.from({ length: threads - 1 }, (_, index) => new Helper(worker, startOf(index + 1)));
  try {
    const share = surveyNotes(startOf(0));
    const surveys = [share.surveyed, ...(await Promise.all(helpers.map((helper) => helper.surveyed)))];
    const othersThan = (place: number): Surveyed[] => surveys.filter((_, other) => other !== place).flat();
    helpers.forEach((helper, index) => helper.tell(othersThan(index + 1)));
    const groupWork = workOnGroups(startOf(0), share, othersThan(0), (done) => onProgress(done, task.notes.length));
    return groupWork.complete([groupWork.report(), ...(await Promise.all(helpers.map((helper) => helper.report)))]);
  } finally {
    for (const helper of helpers) helper.stop();
  }
}

/** A thread's part of the first round. */
export function surveyNotes({ task, survey }: Start): Share {
  const share = new Share(task);
  stealWork(survey, task.notes.length, notesAtATime, (from, to) => {
    share.survey(from, to);
    return to - from;
  });
  return share;
}

/** A thread's part of the second round. */
export function workOnGroups({ work }: Start, share: Share, others: readonly Surveyed[], onDone: (notes: number) => void): GroupWork {
  const groupWork = share.begin(others, work.place === 0);
  stealWork(work, groupWork.groups.length, groupsAtATime, (from, to) => groupWork.take(from, to), onDone);
  return groupWork;
}

/** This thread's end of another thread. */
class Helper {
  readonly surveyed: Promise<Surveyed[]>;
  readonly report: Promise<Report>;
  private readonly worker: Worker;

  constructor(code: URL, start: Start) {
    this.worker = new Worker(code, { workerData: start, resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } });
    const failed = new Promise<never>((_resolve, reject) => this.worker.once('error', reject));
    this.surveyed = Promise.race([this.next<Surveyed[]>(), failed]);
    this.report = Promise.race([this.surveyed.then(() => this.next<Report>()), failed]);
    // Both are awaited in turn; a failure must not count as unhandled before that.
    this.report.catch(() => undefined);
  }

  /** @param others What the other threads surveyed. */
  tell(others: readonly Surveyed[]): void {
    this.worker.postMessage(others);
  }

  stop(): void {
    void this.worker.terminate();
  }

  private next<Message>(): Promise<Message> {
    return new Promise((resolve) => this.worker.once('message', resolve));
  }
}
