/*
 * LEB128 varints, a character for each byte; zigzag for those with a sign.
 */

/** How many numbers of a place a character holds; the upper half says that more follow. */
const base = 128;

/** Writes whole numbers as a text of one-byte characters: small ones take one, which is a fraction of what a list of numbers takes. */
export class VarintWriter {
  private readonly codes: number[] = [];

  /** Adds a whole number, not negative; to be read with `next`. */
  add(value: number): void {
    let rest = value;
    while (rest >= base) {
      this.codes.push(base + (rest % base));
      rest = Math.floor(rest / base);
    }
    this.codes.push(rest);
  }

  /** Adds a whole number of either sign; to be read with `nextSigned`. */
  addSigned(value: number): void {
    this.add(value < 0 ? -2 * value - 1 : 2 * value);
  }

  /** What was written so far. */
  toString(): string {
    const parts: string[] = [];
    for (let at = 0; at < this.codes.length; at += 4096) parts.push(String.fromCharCode(...this.codes.slice(at, at + 4096)));
    return parts.join('');
  }
}

/** Reads numbers in the order they were written; zeros after the last. */
export class VarintReader {
  private at = 0;

  constructor(private readonly text: string) {}

  /** Whether all that was written has been read. */
  get isDone(): boolean {
    return this.at >= this.text.length;
  }

  /** The next number that was added without a sign. */
  next(): number {
    let value = 0;
    for (let place = 1; this.at < this.text.length; place *= base) {
      const code = this.text.charCodeAt(this.at);
      this.at += 1;
      value += (code % base) * place;
      if (code < base) break;
    }
    return value;
  }

  /** The next one that was added with one. */
  nextSigned(): number {
    const value = this.next();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }
}
