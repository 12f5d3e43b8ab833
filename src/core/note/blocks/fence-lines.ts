import { closesFence, type Fence } from './fence';
import { columnsOf } from './lines';

/** Knows which lines lie in a fenced code block. It must be given the lines in order. */
export class FenceLines {
  private fence: Fence | null = null;
  /** How many quotes the fence stands in; it ends with them. */
  private depth = 0;
  /** Columns before the marker of the list item that the fence stands in, -1 for none; it ends with the item. */
  private margin = -1;

  constructor(private readonly text: string) {}

  /** Whether the next line lies in a fence. */
  get isOpen(): boolean {
    return this.fence !== null;
  }

  /** Opens a fence: the next lines lie in it. @param depth How many quotes it stands in. @param margin Columns before its item's marker. */
  open(fence: Fence, depth: number, margin: number): void {
    this.fence = fence;
    this.depth = depth;
    this.margin = margin;
  }

  /** Takes a line if it is code or closes the fence. @param depth How many quotes the line stands in. @param start Where its indentation begins. */
  take(depth: number, start: number, at: number, end: number): boolean {
    const { fence, text, margin } = this;
    if (!fence) return false;
    const leavesItem = at < end && margin >= 0 && depth === this.depth && columnsOf(text, start, at) <= margin;
    if (depth < this.depth || leavesItem) this.fence = null;
    else if (at < end && closesFence(text, at, end, fence)) {
      this.fence = null;
      return true;
    }
    return this.fence !== null;
  }
}
