import { closesFence, type Fence } from './line-marks';

/** Knows which lines lie in a fenced code block. */
export class FenceLines {
  private fence: Fence | null = null;
  /** How many quotes the fence stands in; it ends with them. */
  private quotes = 0;

  constructor(private readonly text: string) {}

  get isOpen(): boolean {
    return this.fence !== null;
  }

  open(fence: Fence, quotes: number): void {
    this.fence = fence;
    this.quotes = quotes;
  }

  /** Takes a line if it is code or closes it. */
  take(quotes: number, at: number, end: number): boolean {
    const { fence } = this;
    if (!fence) return false;
    if (quotes < this.quotes) this.fence = null;
    else if (at < end && closesFence(this.text, at, end, fence)) {
      this.fence = null;
      return true;
    }
    return this.fence !== null;
  }
}
