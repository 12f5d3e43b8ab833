/*
 * LEB128 varints, a character for each byte; zigzag for those with a sign.
 */

/** The base of the digits, one in each character; a character of this value or more says that further digits follow. */
const base = 128;

/** Writes whole numbers as a text of one-byte characters. Small numbers take one each, a fraction of what they take in a list of numbers. */
export class VarintWriter {
  private readonly codes: number[] = [];

  /** Adds a whole number that is not negative; read it with `next`. */
  add(value: number): void {
    let rest = value;
    while (rest >= base) {
      this.codes.push(base + (rest % base));
      rest = Math.floor(rest / base);
    }
    this.codes.push(rest);
  }

  /** Adds a whole number of either sign; read it with `nextSigned`. */
  addSigned(value: number): void {
    this.add(value < 0 ? -2 * value - 1 : 2 * value);
  }

  /** All that was written so far. */
  toString(): string {
    const parts: string[] = [];
    for (let at = 0; at < this.codes.length; at += 4096) parts.push(String.fromCharCode(...this.codes.slice(at, at + 4096)));
    return parts.join('');
  }
}

/** Reads numbers in the order in which they were written; it returns 0 after the last. */
export class VarintReader {
  private at = 0;

  constructor(private readonly text: string) {}

  /** Whether all that was written has been read. */
  get isDone(): boolean {
    return this.at >= this.text.length;
  }

  /** The next number, where it was added with `add`. */
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

  /** The next number, where it was added with `addSigned`. */
  nextSigned(): number {
    const value = this.next();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }
}
