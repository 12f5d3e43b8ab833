/**
 * Finds the next character that a pattern matches. Asked with growing offsets, it looks at each stretch of the text once, quicker than a loop
 * over the characters would.
 */
export class NextMatch {
  /** A match stands at `next`, and nowhere between `start` and `next`. */
  private start = 0;
  private next = -1;

  /** @param pattern Global; it matches single characters. */
  constructor(
    private readonly text: string,
    private readonly pattern: RegExp,
  ) {}

  /** The offset of the first match from an offset on; the text's length when there is none. */
  from(at: number): number {
    if (at < this.start || at > this.next) {
      this.start = at;
      this.pattern.lastIndex = at;
      this.next = this.pattern.test(this.text) ? this.pattern.lastIndex - 1 : this.text.length;
    }
    return this.next;
  }
}
