import { closesFence, type Fence } from './fence';
import { columnsOf } from './lines';

/** Knows which lines lie in a fenced code block. It is told of lines in order. */
export class FenceLines {
  private fence: Fence | null = null;
  /** How deep in quotes the fence stands; it ends with them. */
  private depth = 0;
  /** Columns before the marker of the list item that it stands in, -1 for none; it ends with the item. */
  private margin = -1;

  constructor(private readonly text: string) {}

  /** Whether the next line lies in a fence. */
  get isOpen(): boolean {
    return this.fence !== null;
  }

  /** The lines from the next one on lie in a fence. @param depth How deep in quotes it stands. @param margin Columns before its item. */
  open(fence: Fence, depth: number, margin: number): void {
    this.fence = fence;
    this.depth = depth;
    this.margin = margin;
  }

  /** Takes a line if it is code or closes it. @param depth How deep in quotes the line stands. @param start Where its margin begins. */
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
