import type { OnProgress } from './run-on-threads';

/** What a command needs of the process that it runs in. */
export interface Host {
  readonly write: (bytes: Uint8Array | string) => void;
  /** Puts one sentence on standard error. */
  readonly complain: (sentence: string) => void;
  /** Where the code of the other threads is. */
  readonly worker: URL;
  /** A person watches: progress may be drawn on standard error. */
  readonly interactive: boolean;
}

/** Shows how far the work is, until it is stopped. */
export interface Progress {
  readonly tell: OnProgress;
  readonly stop: () => void;
}

/** A bar on standard error where a person watches, else nothing. */
export async function showProgress({ interactive }: Host): Promise<Progress> {
  if (!interactive) return { tell: () => undefined, stop: () => undefined };
  const { SingleBar } = await import('cli-progress');
  // The work is synchronous: the bar must draw when told, not when the event loop turns.
  const bar = new SingleBar({ format: '{bar} {percentage}%', hideCursor: true, clearOnComplete: true, synchronousUpdate: true });
  let started = false;
  return {
    tell: (done, total) => {
      if (!started) bar.start(total, done);
      started = true;
      bar.update(done);
    },
    stop: () => {
      if (started) bar.stop();
    },
  };
}
