/** Knows which lines lie in a formula `$$…$$` that runs over several, whatever they look like. It must be given the lines in order. */
export class FormulaLines {
  /** Whether the next line lies in a formula. */
  isOpen = false;
  /** The offset of the next `$$`, so that it is looked for only once; the end of the text when there is none. */
  private next: number;

  constructor(
    private readonly text: string,
    from: number,
  ) {
    this.next = this.find(from);
  }

  /** Takes a line of text. A `$$` in it opens a formula only if another one follows to close it. */
  takeText(at: number, end: number): void {
    if (this.isOdd(at, end)) this.isOpen = this.next < this.text.length;
  }

  /** Takes a line that lies in a formula. */
  takeInside(at: number, end: number): void {
    if (this.isOdd(at, end)) this.isOpen = false;
  }

  private isOdd(at: number, end: number): boolean {
    let odd = false;
    while (this.next < end) {
      if (this.next >= at) odd = !odd;
      this.next = this.find(this.next + 2);
    }
    return odd;
  }

  private find(from: number): number {
    const found = this.text.indexOf('$$', from);
    return found < 0 ? this.text.length : found;
  }
}
