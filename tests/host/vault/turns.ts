/** Runs jobs on the same path one after the other, so that a read and the write that follows it are one step. */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();

  take<T>(path: string, job: () => Promise<T>): Promise<T> {
    const before = this.last.get(path) ?? Promise.resolve();
    const turn = before.then(job, job);
    this.last.set(path, turn);
    const forget = (): void => {
      if (this.last.get(path) === turn) this.last.delete(path);
    };
    turn.then(forget, forget);
    return turn;
  }
}
