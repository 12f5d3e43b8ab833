/** How long work may hold the main thread at a stretch, in milliseconds. */
const slice = 8;

/**
 * Paces long work on the main thread: await what it returns between small steps. It resolves at once within a slice of
 * 8 ms, and after the window had a turn when the slice is used up.
 */
export function pace(): () => Promise<void> {
  let end = performance.now() + slice;
  return async () => {
    if (performance.now() < end) return;
    await turn();
    end = performance.now() + slice;
  };
}

/** Lets the window have a turn. By the browser's own scheduler where it has one. */
export function turn(): Promise<unknown> {
  return 'scheduler' in window ? window.scheduler.postTask(() => undefined) : turnByMessage();
}

/** A message comes back sooner than a nested timeout, which browsers hold back for 4 ms. */
function turnByMessage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
