/** A thread's place in a round of work that several threads share. */
export interface Round {
  /** Memory that all threads share: how many notes are done, then each thread's next item. */
  readonly slots: Int32Array;
  /** Which of the threads this is. */
  readonly place: number;
}

/** Makes the slots that so many threads share, all at 0. */
export function slots(threads: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer((threads + 1) * Int32Array.BYTES_PER_ELEMENT));
}

/**
 * Does items until none is left, by work stealing: each thread begins with a stretch of its own, since neighbours link to the same notes, and
 * then takes from the stretches of the others, so that all threads end together.
 * @param total How many items there are; each is done once.
 * @param batch How many are taken at a time.
 * @param take Does some of the work; returns how many notes that were.
 * @param onDone Told after each batch how many notes all threads have done.
 */
export function stealWork(round: Round, total: number, batch: number, take: (from: number, to: number) => number, onDone?: (notes: number) => void): void {
  const { slots: shared, place } = round;
  const threads = shared.length - 1;
  for (let turn = 0; turn < threads; turn += 1) {
    const stretch = (place + turn) % threads;
    const start = Math.floor((total * stretch) / threads);
    const end = Math.floor((total * (stretch + 1)) / threads);
    for (;;) {
      const from = start + Atomics.add(shared, stretch + 1, batch);
      if (from >= end) break;
      const notes = take(from, Math.min(from + batch, end));
      const done = Atomics.add(shared, 0, notes) + notes;
      onDone?.(done);
    }
  }
}
