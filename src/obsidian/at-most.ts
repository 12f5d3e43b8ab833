import { Timer } from './timer';

/** Settles as work does, or after so many milliseconds where that takes longer, perhaps for ever. */
export async function atMost(delay: number, work: Promise<void>): Promise<void> {
  const timer = new Timer();
  await Promise.race([work, new Promise<void>((resolve) => timer.restart(delay, resolve))]).finally(() => timer.stop());
}
