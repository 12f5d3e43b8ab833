/** Those who want to hear of something. */
export class Listeners<Told = void> {
  private readonly all = new Set<(told: Told) => void>();

  /** Calls the listener each time; returns what ends that. */
  add(listener: (told: Told) => void): () => void {
    this.all.add(listener);
    return () => this.all.delete(listener);
  }

  /** Tells all of them. What one of them throws goes to the console: neither the others nor the teller are at fault. */
  tell(told: Told): void {
    for (const listener of this.all) {
      try {
        listener(told);
      } catch (error) {
        console.error('Timecite: what follows a change went wrong.', error);
      }
    }
  }

  /** Forgets all of them. */
  clear(): void {
    this.all.clear();
  }
}
