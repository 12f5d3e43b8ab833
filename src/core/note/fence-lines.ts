import { closesFence, type Fence } from './line-marks';

/** Knows which lines lie in a fenced code block. It is told of lines in order. */
export class FenceLines {
  private fence: Fence | null = null;
  /** How deep in quotes the fence stands; it ends with them. */
  private depth = 0;

  constructor(private readonly text: string) {}

  get isOpen(): boolean {
    return this.fence !== null;
  }

  /** The lines from the next one on lie in a fence. @param depth How deep in quotes it stands. */
  open(fence: Fence, depth: number): void {
    this.fence = fence;
    this.depth = depth;
  }

  /** Takes a line if it is code or closes it. @param depth How deep in quotes the line stands. */
  take(depth: number, at: number, end: number): boolean {
    const { fence } = this;
    if (!fence) return false;
    if (depth < this.depth) this.fence = null;
    else if (at < end && closesFence(this.text, at, end, fence)) {
      this.fence = null;
      return true;
    }
    return this.fence !== null;
  }
}
