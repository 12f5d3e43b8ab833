const firstRoom = 1024;
const nothing = -1;

/**
 * Lists of numbers by a hash, kept in typed arrays: a `Map` of lists takes five times as long to fill, and filling it is most of what a
 * short run does with the names of a vault.
 */
export class IntMultimap {
  /** The first and the last entry of each slot. */
  private heads = new Int32Array(firstRoom).fill(nothing);
  private tails = new Int32Array(firstRoom);
  // Of each entry: its hash, its number and the next entry of the slot.
  private hashes = new Int32Array(firstRoom);
  private numbers = new Int32Array(firstRoom);
  private nexts = new Int32Array(firstRoom);
  private size = 0;

  /** Adds a number to the list of a hash. Both are integers of 32 bits. */
  add(hash: number, number: number): void {
    if (this.size === this.numbers.length) this.grow();
    this.hashes[this.size] = hash;
    this.numbers[this.size] = number;
    this.link(this.size++);
  }

  /** Appends to `found` the numbers that were added with a hash, in the order in which they were added. */
  collect(hash: number, found: number[]): void {
    for (let entry = this.heads[this.slotOf(hash)] ?? nothing; entry !== nothing; entry = this.nexts[entry] ?? nothing) {
      if (this.hashes[entry] === hash) found.push(this.numbers[entry] ?? 0);
    }
  }

  private slotOf(hash: number): number {
    return hash & (this.heads.length - 1);
  }

  private link(entry: number): void {
    const slot = this.slotOf(this.hashes[entry] ?? 0);
    if (this.heads[slot] === nothing) this.heads[slot] = entry;
    else this.nexts[this.tails[slot] ?? 0] = entry;
    this.tails[slot] = entry;
    this.nexts[entry] = nothing;
  }

  private grow(): void {
    const room = 2 * this.numbers.length;
    this.hashes = roomier(this.hashes, room);
    this.numbers = roomier(this.numbers, room);
    this.nexts = new Int32Array(room);
    this.heads = new Int32Array(room).fill(nothing);
    this.tails = new Int32Array(room);
    for (let entry = 0; entry < this.size; entry++) this.link(entry);
  }
}

function roomier(list: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer> {
  const made = new Int32Array(room);
  made.set(list);
  return made;
}
