/** The place of a row: `hidden` of its pixels lie above. */
export interface PlaceInRow {
  readonly row: number;
  readonly hidden: number;
}

/** Rows are summed by blocks of this many: a sum over a million rows costs two short walks. */
const blockSize = 512;

/** What a row counts, in pixels, as long as none was measured. */
const firstGuess = 48;

/** After this many measured rows the guess is not changed any more. */
const enough = 30;

/** Memory is taken for this many rows more than there are. */
const spare = 1024;

/** The heights of many rows in pixels. A row that was not measured counts the mean of the first ones that were. */
export class RowHeights {
  private measured: Float32Array;
  private blockSums: Float64Array;
  private blockCounts: Uint16Array;
  /** How many blocks have their sums; the later ones are summed when they are asked for. */
  private summed = 0;
  private known = 0;
  private sum = 0;
  private guess = firstGuess;

  constructor(private count: number) {
    this.measured = new Float32Array(count + spare);
    this.blockSums = new Float64Array(blocksOf(count + spare));
    this.blockCounts = new Uint16Array(blocksOf(count + spare));
    this.summed = this.blockSums.length;
  }

  /** How many rows there are. */
  get length(): number {
    return this.count;
  }

  /** The pixels of all rows. */
  get total(): number {
    return this.sum + (this.count - this.known) * this.guess;
  }

  /** Whether a row was measured. */
  isKnown(row: number): boolean {
    return (this.measured[row] ?? 0) > 0;
  }

  /** A row's pixels, measured or guessed. */
  of(row: number): number {
    return this.measured[row] || this.guess;
  }

  /** Takes a row's pixels as they were measured. */
  set(row: number, height: number): void {
    const before = this.measured[row];
    if (before === undefined || row >= this.count || before === Math.fround(height)) return;
    const block = Math.floor(row / blockSize);
    this.measured[row] = height;
    this.sum += height - before;
    if (before === 0) this.known += 1;
    if (block < this.summed) {
      this.blockSums[block] = (this.blockSums[block] ?? 0) + height - before;
      this.blockCounts[block] = (this.blockCounts[block] ?? 0) + Number(before === 0);
    }
    if (this.known <= enough) this.guess = this.sum / this.known;
  }

  /** Replaces the rows from `from` to before `to` by `count` new ones. */
  splice(from: number, to: number, count: number): void {
    for (let row = from; row < to; row += 1) {
      const height = this.measured[row] ?? 0;
      this.sum -= height;
      this.known -= Number(height > 0);
    }
    const length = this.count - (to - from) + count;
    if (length > this.measured.length) this.grow(length);
    this.measured.copyWithin(from + count, to, this.count);
    this.measured.fill(0, from, from + count);
    this.measured.fill(0, length, Math.max(length, this.count));
    this.count = length;
    this.summed = Math.min(this.summed, Math.floor(from / blockSize));
  }

  /** The pixels above a row. */
  before(row: number): number {
    const block = Math.floor(row / blockSize);
    this.sumUpTo(block);
    let pixels = 0;
    for (let at = 0; at < block; at += 1) pixels += this.blockHeight(at);
    return pixels + this.between(block * blockSize, row);
  }

  /** The pixels from the top of one row to the top of another; negative when that lies above. */
  between(from: number, to: number): number {
    if (to < from) return -this.between(to, from);
    if (to - from > 4 * blockSize) return this.before(to) - this.before(from);
    let pixels = 0;
    for (let row = from; row < to; row += 1) pixels += this.of(row);
    return pixels;
  }

  /** The row at so many pixels from the top. */
  at(pixels: number): PlaceInRow {
    const blocks = blocksOf(this.count);
    this.sumUpTo(blocks);
    let left = pixels;
    let block = 0;
    while (block < blocks - 1 && left >= this.blockHeight(block)) left -= this.blockHeight(block++);
    let row = block * blockSize;
    while (row < this.count - 1 && left >= this.of(row)) left -= this.of(row++);
    return { row, hidden: left };
  }

  private grow(length: number): void {
    const measured = new Float32Array(length + spare);
    measured.set(this.measured);
    this.measured = measured;
    const sums = new Float64Array(blocksOf(length + spare));
    sums.set(this.blockSums);
    this.blockSums = sums;
    const counts = new Uint16Array(sums.length);
    counts.set(this.blockCounts);
    this.blockCounts = counts;
  }

  private sumUpTo(blocks: number): void {
    for (; this.summed < blocks; this.summed += 1) {
      let [sum, known] = [0, 0];
      const end = Math.min(this.count, (this.summed + 1) * blockSize);
      for (let row = this.summed * blockSize; row < end; row += 1) {
        const height = this.measured[row] ?? 0;
        sum += height;
        known += Number(height > 0);
      }
      this.blockSums[this.summed] = sum;
      this.blockCounts[this.summed] = known;
    }
  }

  private blockHeight(block: number): number {
    const rows = Math.min(blockSize, this.count - block * blockSize);
    return (this.blockSums[block] ?? 0) + (rows - (this.blockCounts[block] ?? 0)) * this.guess;
  }
}

function blocksOf(rows: number): number {
  return Math.ceil(rows / blockSize);
}
