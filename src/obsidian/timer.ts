/** Does one thing later. */
export class Timer {
  private cancel: (() => void) | null = null;

  /** Whether something is to be done. */
  get isRunning(): boolean {
    return this.cancel !== null;
  }

  /** Does it after so many milliseconds, in place of what was to be done before. */
  restart(delay: number, run: () => void, win: Window = window): void {
    this.stop();
    const id = win.setTimeout(() => {
      this.cancel = null;
      run();
    }, delay);
    this.cancel = () => win.clearTimeout(id);
  }

  /** Does it after so many milliseconds, unless something is to be done already. */
  start(delay: number, run: () => void): void {
    if (!this.isRunning) this.restart(delay, run);
  }

  /** Does nothing any more. */
  stop(): void {
    this.cancel?.();
    this.cancel = null;
  }
}
