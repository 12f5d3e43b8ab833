/** A list without doubles. */
export class Distinct<T> {
  readonly items: T[] = [];
  private readonly indexes = new Map<string, number>();
  private last = -1;

  /** `key` tells two items apart. */
  constructor(private readonly key: (item: T) => string) {}

  /** The item's index in the list. */
  add(item: T): number {
    // Claims that follow each other mostly have one heading path: its key need not be made for each.
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
