/** Those who want to hear of something. */
export class Listeners<Told = void> {
  private readonly all = new Set<(told: Told) => void>();

  /** Calls the listener each time; returns what ends that. */
  add(listener: (told: Told) => void): () => void {
    this.all.add(listener);
    return () => this.all.delete(listener);
  }

  tell(told: Told): void {
    for (const listener of this.all) listener(told);
  }

  clear(): void {
    this.all.clear();
  }
}
