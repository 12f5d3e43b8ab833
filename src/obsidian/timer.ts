/** Calls one function later. */
export class Timer {
  private cancel: (() => void) | null = null;

  /** Whether something is still to be called. */
  get isRunning(): boolean {
    return this.cancel !== null;
  }

  /** Calls `run` after so many milliseconds; whatever was still to be called is dropped. */
  restart(delay: number, run: () => void, win: Window = window): void {
    this.stop();
    const id = win.setTimeout(() => {
      this.cancel = null;
      run();
    }, delay);
    this.cancel = () => win.clearTimeout(id);
  }

  /** Calls `run` after so many milliseconds, unless something is still to be called. */
  start(delay: number, run: () => void): void {
    if (!this.isRunning) this.restart(delay, run);
  }

  /** Drops what was still to be called. */
  stop(): void {
    this.cancel?.();
    this.cancel = null;
  }
}
