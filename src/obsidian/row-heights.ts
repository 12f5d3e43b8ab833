/** The place of a row: `hidden` of its pixels lie above. */
interface PlaceInRow {
  readonly row: number;
  readonly hidden: number;
}

/** Rows are summed by blocks of this many: a sum over a million rows costs two short walks. */
const blockSize = 512;

/** What a row counts, in pixels, as long as none was measured. */
const firstGuess = 48;

/** How many measured rows make a guess that is kept. */
const enough = 30;

/** The heights of many rows in pixels. A row that was not measured counts the mean of the first ones that were. */
export class RowHeights {
  private readonly measured: Float32Array;
  private readonly blockSums: Float64Array;
  private readonly blockCounts: Uint16Array;
  private known = 0;
  private sum = 0;
  private guess = firstGuess;

  constructor(readonly length: number) {
    const blocks = Math.ceil(length / blockSize);
    this.measured = new Float32Array(length);
    this.blockSums = new Float64Array(blocks);
    this.blockCounts = new Uint16Array(blocks);
  }

  get total(): number {
    return this.sum + (this.length - this.known) * this.guess;
  }

  isKnown(row: number): boolean {
    return (this.measured[row] ?? 0) > 0;
  }

  of(row: number): number {
    return this.measured[row] || this.guess;
  }

  set(row: number, height: number): void {
    const before = this.measured[row];
    if (before === undefined || before === Math.fround(height)) return;
    const block = Math.floor(row / blockSize);
    this.measured[row] = height;
    this.sum += height - before;
    this.blockSums[block] = (this.blockSums[block] ?? 0) + height - before;
    if (before === 0) {
      this.known += 1;
      this.blockCounts[block] = (this.blockCounts[block] ?? 0) + 1;
    }
    if (this.known <= enough) this.guess = this.sum / this.known;
  }

  /** The pixels above a row. */
  before(row: number): number {
    const block = Math.floor(row / blockSize);
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
    let left = pixels;
    let block = 0;
    while (block < this.blockSums.length - 1 && left >= this.blockHeight(block)) left -= this.blockHeight(block++);
    let row = block * blockSize;
    while (row < this.length - 1 && left >= this.of(row)) left -= this.of(row++);
    return { row, hidden: left };
  }

  private blockHeight(block: number): number {
    const rows = Math.min(blockSize, this.length - block * blockSize);
    return (this.blockSums[block] ?? 0) + (rows - (this.blockCounts[block] ?? 0)) * this.guess;
  }
}
