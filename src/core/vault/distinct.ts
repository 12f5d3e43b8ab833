/** A list without doubles. */
export class Distinct<T> {
  readonly items: T[] = [];
  private readonly indexes = new Map<string, number>();

  /** `key` tells two items apart. */
  constructor(private readonly key: (item: T) => string) {}

  /** The item's index in the list. */
  add(item: T): number {
    const key = this.key(item);
    const index = this.indexes.get(key) ?? this.items.push(item) - 1;
    this.indexes.set(key, index);
    return index;
  }
}
