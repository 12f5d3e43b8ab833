/**
 * Finds the next of one mark. Asked from offsets that grow, it searches each stretch of the text once; a step back costs what lies
 * between.
 */
export class NextOf {
  /** The mark stands at `next` and nowhere between `start` and there. */
  private start = 0;
  private next = -1;
  /** From here on it is known not to stand anywhere. */
  private bare: number;

  constructor(
    private readonly text: string,
    private readonly mark: string,
  ) {
    this.bare = text.length;
  }

  /** The mark's offset; the text's length when none follows. */
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
