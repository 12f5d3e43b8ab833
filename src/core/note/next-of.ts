/** Finds the next of one mark from offsets that grow: each stretch of the text is searched once. */
export class NextOf {
  private next = -1;

  constructor(
    private readonly text: string,
    private readonly mark: string,
  ) {}

  /** The mark's offset; the text's length when none follows. */
  from(at: number): number {
    if (this.next < at) {
      const found = this.text.indexOf(this.mark, at);
      this.next = found < 0 ? this.text.length : found;
    }
    return this.next;
  }
}
