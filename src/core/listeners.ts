/** Functions to be called whenever something happens. */
export class Listeners<Told = void> {
  private readonly all = new Set<(told: Told) => void>();

  /** Adds a listener; returns a function that removes it. */
  add(listener: (told: Told) => void): () => void {
    this.all.add(listener);
    return () => this.all.delete(listener);
  }

  /** Calls all listeners. What one of them throws goes to the console: it must stop neither the others nor the caller. */
  tell(told: Told): void {
    for (const listener of this.all) {
      try {
        listener(told);
      } catch (error) {
        console.error('Timecite: an update after a change failed.', error);
      }
    }
  }

  /** Removes all listeners. */
  clear(): void {
    this.all.clear();
  }
}
