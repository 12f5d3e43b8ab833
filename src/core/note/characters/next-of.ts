/**
 * Finds the next occurrence of a mark. Asked with growing offsets, it searches each stretch of the text once; after a step back, it searches
 * only the stretch between.
 */
export class NextOf {
  /** The mark stands at `next`, and nowhere between `start` and `next`. */
  private start = 0;
  private next = -1;
  /** From this offset on, the mark is known not to occur. */
  private bare: number;

  constructor(
    private readonly text: string,
    private readonly mark: string,
  ) {
    this.bare = text.length;
  }

  /** The offset of the first mark from an offset on; the text's length when there is none. */
  from(at: number): number {
    if (this.next < at) this.next = this.search(at);
    else if (at < this.start) {
      const found = this.text.slice(at, this.start).indexOf(this.mark);
      if (found >= 0) this.next = at + found;
    } else return this.next;
    this.start = at;
    return this.next;
  }

  private search(at: number): number {
    const found = at >= this.bare ? -1 : this.text.indexOf(this.mark, at);
    if (found >= 0) return found;
    this.bare = Math.min(this.bare, at);
    return this.text.length;
  }
}
