/** A list in which each item occurs once. */
export class Distinct<T> {
  readonly items: T[] = [];
  private readonly indexes = new Map<string, number>();
  private last = -1;

  /** @param key Equal for items that count as the same. */
  constructor(private readonly key: (item: T) => string) {}

  /** Adds an item unless it is there; returns its index in the list. */
  add(item: T): number {
    // Consecutive claims mostly have the same heading path, whose key then need not be made again.
    if (this.last < 0 || this.items[this.last] !== item) this.last = this.find(item);
    return this.last;
  }

  private find(item: T): number {
    const key = this.key(item);
    const index = this.indexes.get(key) ?? this.items.push(item) - 1;
    this.indexes.set(key, index);
    return index;
  }
}
