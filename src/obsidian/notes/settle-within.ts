import { Timer } from '../timer';

/** Settles as the work does, but after `delay` milliseconds at the latest: the work may never settle. */
export async function settleWithin(delay: number, work: Promise<void>): Promise<void> {
  const timer = new Timer();
  await Promise.race([work, new Promise<void>((resolve) => timer.restart(delay, resolve))]).finally(() => timer.stop());
}
