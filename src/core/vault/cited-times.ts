/** The seconds that notes on one video cite. To leave one note out, the others need not be looked at again. */
export class CitedTimes {
  /** How many notes cite each second. */
  private readonly citers = new Map<number, number>();
  private ascending: readonly number[] | null = null;

  /** Adds the seconds that one note cites. */
  add(seconds: ReadonlySet<number>): void {
    for (const second of seconds) this.count(second, 1);
  }

  /** Removes what was added for one note. */
  remove(seconds: ReadonlySet<number>): void {
    for (const second of seconds) this.count(second, -1);
  }

  /** The seconds that notes other than one cite, ascending. @param own What was added for that one; empty where nothing was. */
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
