/** The seconds that notes on one video cite. What all others than one note cite takes no look at each of them. */
export class CitedTimes {
  /** How many notes cite each second. */
  private readonly citers = new Map<number, number>();
  private ascending: readonly number[] | null = null;

  /** Takes in the seconds that one note cites. */
  add(seconds: ReadonlySet<number>): void {
    for (const second of seconds) this.count(second, 1);
  }

  /** Takes back what was taken in of one note. */
  remove(seconds: ReadonlySet<number>): void {
    for (const second of seconds) this.count(second, -1);
  }

  /** The seconds that other notes cite, ascending. @param own What was taken in of the one note; none where nothing was. */
  without(own: ReadonlySet<number>): number[] {
    this.ascending ??= [...this.citers.keys()].sort((a, b) => a - b);
    return this.ascending.filter((second) => !own.has(second) || this.citers.get(second) !== 1);
  }

  private count(second: number, change: 1 | -1): void {
    const citers = (this.citers.get(second) ?? 0) + change;
    if (citers === 0) this.citers.delete(second);
    else this.citers.set(second, citers);
    if (citers === 0 || citers === change) this.ascending = null;
  }
}
